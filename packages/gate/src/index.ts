export { languages, type Bilingual, type Language } from './bilingual.ts';
export type { Certainty, ElementRef, Finding, NotTested, Observation, Place } from './finding.ts';
export { fingerprint } from './fingerprint.ts';
export { GateError } from './gate-error.ts';
export type { PageKit } from './page-kit.ts';
export { exitCodeOf, resultSchema, type PageChecked, type Result } from './result.ts';
export type {
  DrivenRule,
  FormRule,
  PageOutline,
  PageRecord,
  PageRule,
  ResponseRule,
  Rule,
  RuleWords,
  RunRule,
  Seen,
  Visit,
} from './rule.ts';
export { rules } from './rules/index.ts';
export { run, type RunOptions, type RunOutcome } from './run.ts';
export { states, type State } from './state.ts';
export type { Target } from './targets/target.ts';
export { defineJourney, type JourneyFile, type JourneyStep, type ScriptedStep } from './journey/journey-file.ts';
export { launchBrowser } from './visit/browser.ts';
