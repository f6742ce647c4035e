import type { Language } from '../bilingual.ts';
import type { Finding } from '../finding.ts';
import type { LookOptions } from './look-at-page.ts';

/** What a test may ask of `toPassGate`. */
export interface PassOptions extends LookOptions {
  /** The language that failures are told in; English where it is absent. */
  readonly language?: Language;
}

/** Whether a page passes, and what a test says of it. Plain data, so that it can go from one process to another. */
export interface Verdict {
  readonly pass: boolean;
  readonly message: string;
}

const words = {
  none: { cy: 'Ni chafwyd methiant y gall peiriant ei ganfod.', en: 'No machine-detectable failure was found.' },
  explained: { cy: 'Mae `npx patrwm-gate rules ID` yn egluro rheol.', en: '`npx patrwm-gate rules ID` explains a rule.' },
} as const;

/** Says the failures among findings; warnings and advice fail no test. */
export function verdictOf(findings: readonly Finding[], language: Language): Verdict {
  const failures = findings.filter(({ certainty }) => certainty === 'failure');
  if (!failures.length) return { pass: true, message: words.none[language] };
  const told = failures.map(({ rule, message, element, places }) => {
    const states = [...new Set(places.map(({ state }) => state))].join(', ');
    return [`${rule}: ${message[language]}`, ...(element ? [`  ${element.html}`, `  ${element.selector}`] : []), `  [${states}]`].join(
      '\n',
    );
  });
  return { pass: false, message: [...told, words.explained[language]].join('\n\n') };
}
