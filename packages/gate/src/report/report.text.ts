import type { Bilingual } from '../bilingual.ts';
import type { Certainty } from '../finding.ts';
import type { State } from '../state.ts';

/** Words that more than one report says. */
export const reportWords = {
  title: { cy: 'Adroddiad y gwiriad hygyrchedd', en: 'Accessibility check report' },
  failures: { cy: 'Methiannau', en: 'Failures' },
  warnings: { cy: 'Rhybuddion i berson eu barnu', en: 'Warnings for a person to judge' },
  advice: { cy: 'Cyngor', en: 'Advice' },
  accepted: { cy: 'Derbyniwyd', en: 'Accepted' },
  notTested: { cy: 'Ni ellid profi', en: 'Could not test' },
  breaches: { cy: 'Hefyd yn atal yr adeiladu', en: 'Also failing the build' },
  flaky: { cy: 'Ansefydlog: aeth yn iawn ar yr ail gynnig', en: 'Flaky: it went well at the second try' },
  unsteady: { cy: 'Fe’i gwelwyd ar un o ddau ymweliad yn unig.', en: 'It was seen at one of two visits only.' },
  notices: { cy: 'Nodiadau', en: 'Notes' },
  none: { cy: 'Ni chafwyd methiant y gall peiriant ei ganfod.', en: 'No machine-detectable failure was found.' },
  someNew: {
    cy: 'Cafwyd methiannau nad oes neb wedi’u derbyn. Mae pob un isod, gyda ffordd o’i drwsio.',
    en: 'There are failures that nobody has accepted. Each is below, with a way to mend it.',
  },
  incomplete: {
    cy: 'Ni ellid profi popeth, felly nid yw’r rhediad hwn yn dweud a yw popeth yn iawn.',
    en: 'Not everything could be tested, so this run does not say whether all is well.',
  },
  noneNew: {
    cy: 'Ni chafwyd methiant newydd y gall peiriant ei ganfod.',
    en: 'No new machine-detectable failure was found.',
  },
  people: {
    cy: 'Gall pobl ganfod yr hyn na all peiriant: profwch gyda phobl anabl, yn Gymraeg ac yn Saesneg.',
    en: 'People find what machines cannot: test with disabled people, in Welsh and in English.',
  },
  newOn: { cy: 'Newydd ar', en: 'New on' },
  expired: { cy: 'Daeth y derbyniad i ben ar', en: 'Its acceptance ended on' },
  until: { cy: 'hyd', en: 'until' },
  ignored: { cy: 'hepgorwyd gan y ffurfweddiad', en: 'left out by the configuration' },
} as const satisfies Record<string, Bilingual>;

/** One finding's certainty, in a word. */
export const certaintyWords: Readonly<Record<Certainty, Bilingual>> = {
  failure: { cy: 'Methiant', en: 'Failure' },
  warning: { cy: 'Rhybudd', en: 'Warning' },
  advice: { cy: 'Cyngor', en: 'Advice' },
};

/** What each state is, for a reader who has not seen the list. */
export const stateWords: Readonly<Record<State, Bilingual>> = {
  default: { cy: 'fel y mae', en: 'as it is' },
  'no-script': { cy: 'heb JavaScript', en: 'without JavaScript' },
  narrow: { cy: '320 picsel o led', en: '320 pixels wide' },
  'text-200': { cy: 'testun 200 %', en: 'text at 200%' },
  'zoom-400': { cy: 'chwyddo 400 %', en: 'zoom at 400%' },
  'text-spacing': { cy: 'testun wedi’i wasgaru', en: 'text spaced out' },
  'forced-colors': { cy: 'lliwiau gorfodol', en: 'forced colours' },
  dark: { cy: 'thema dywyll', en: 'dark theme' },
  'reduced-motion': { cy: 'llai o symud', en: 'reduced motion' },
  keyboard: { cy: 'â’r bysellfwrdd', en: 'by keyboard' },
  'empty-submit': { cy: 'ffurflen wedi’i hanfon yn wag', en: 'form sent empty' },
  'wrong-field': { cy: 'ffurflen ac un maes yn anghywir', en: 'form with one field wrong' },
  opened: { cy: 'popeth wedi’i agor', en: 'everything opened' },
};

/** A number after its noun: Welsh keeps a noun singular after a number, and English needs no plural this way. */
export const countWords = {
  failures: (count: number): Bilingual => ({ cy: `methiannau: ${String(count)}`, en: `failures: ${String(count)}` }),
  warnings: (count: number): Bilingual => ({ cy: `rhybuddion: ${String(count)}`, en: `warnings: ${String(count)}` }),
  advice: (count: number): Bilingual => ({ cy: `cyngor: ${String(count)}`, en: `advice: ${String(count)}` }),
  accepted: (count: number): Bilingual => ({ cy: `derbyniwyd: ${String(count)}`, en: `accepted: ${String(count)}` }),
  pages: (count: number): Bilingual => ({ cy: `tudalennau: ${String(count)}`, en: `pages: ${String(count)}` }),
  states: (count: number): Bilingual => ({ cy: `cyflyrau: ${String(count)}`, en: `states: ${String(count)}` }),
  notTested: (count: number): Bilingual => ({ cy: `heb eu profi: ${String(count)}`, en: `not tested: ${String(count)}` }),
  more: (count: number): Bilingual => ({ cy: `… a ${String(count)} arall`, en: `… and ${String(count)} more` }),
  seconds: (count: number): Bilingual => ({ cy: `${count.toFixed(1)} eiliad`, en: `${count.toFixed(1)} seconds` }),
  carried: (count: number): Bilingual => ({
    cy: `Tudalennau heb newid, y mae eu canfyddiadau blaenorol yma eto: ${String(count)}.`,
    en: `Pages unchanged, whose earlier findings are told again: ${String(count)}.`,
  }),
} as const;
