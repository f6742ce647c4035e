import type { Finding, Place } from '../finding.ts';
import { resultSchema, type Result } from '../result.ts';

const origin = 'http://127.0.0.1:3000';
const place = (page: string, state: Place['state'], language: Place['language']): Place => ({
  page: origin + page,
  url: origin + page,
  state,
  language,
});

const findings: readonly Finding[] = [
  {
    fingerprint: 'aaaaaaaaaaaa',
    rule: 'axe/button-name',
    certainty: 'failure',
    message: { cy: 'Nid oes enw gan y botwm.', en: 'The button has no name.' },
    element: {
      path: 'form > button.menu',
      selector: 'form > button',
      html: '<button class="menu" data-x="]]>&amp;">',
      name: '',
      role: 'button',
    },
    places: [place('/en/', 'default', 'en'), place('/en/', 'narrow', 'en'), place('/cy/', 'default', 'cy')],
  },
  {
    fingerprint: 'bbbbbbbbbbbb',
    rule: 'focus-visible',
    certainty: 'failure',
    message: { cy: 'Nid yw’r ffocws i’w weld.', en: 'The focus cannot be seen.' },
    element: { path: 'a.logo', selector: 'a', html: '<a class="logo" href="/">', name: 'Cyngor', role: 'link' },
    evidence: { changed: 0 },
    places: [place('/cy/', 'keyboard', 'cy')],
  },
  {
    fingerprint: 'cccccccccccc',
    rule: 'welsh-untranslated',
    certainty: 'warning',
    message: { cy: 'Mae’n debyg mai Saesneg yw’r testun hwn: “`Opening hours`”.', en: 'This text seems to be English: “`Opening hours`”.' },
    element: { path: 'main > p', selector: 'p', html: '<p>' },
    places: [place('/cy/', 'default', 'cy')],
  },
  {
    fingerprint: 'dddddddddddd',
    rule: 'link-vague',
    certainty: 'advice',
    message: { cy: 'Nid yw “yma” yn dweud i ble mae’r ddolen yn mynd.', en: '“here” does not say where the link goes.' },
    places: [place('/en/', 'default', 'en')],
  },
];

/** A result as a run gives it, with something of everything that reports tell: for their tests. */
export const sampleResult: Result = {
  schema: resultSchema,
  tool: { name: 'patrwm-gate', version: '0.1.0', axe: '4.14.1' },
  started: '2026-11-22T10:00:00.000Z',
  seconds: 12.3,
  states: ['default', 'narrow', 'keyboard'],
  pages: [
    { page: `${origin}/en/`, url: `${origin}/en/`, language: 'en', states: ['default', 'narrow', 'keyboard'] },
    { page: `${origin}/cy/`, url: `${origin}/cy/`, language: 'cy', states: ['default', 'narrow', 'keyboard'] },
  ],
  findings,
  notTested: [],
  flaky: [{ page: `${origin}/en/`, code: 'timeout' }],
  notices: [{ cy: 'Nodyn.', en: 'A note.' }],
  pictures: {},
};

/** The same, with a page that could not be tested, something accepted and something that must come out of the baseline. */
export const troubledResult: Result = {
  ...sampleResult,
  findings: findings.map((finding, index) =>
    index ? finding : { ...finding, accepted: { by: 'baseline', reason: 'Supplier', owner: 'Web team', until: '2027-03-31' } },
  ),
  notTested: [
    {
      page: `${origin}/en/down`,
      state: 'narrow',
      code: 'wrong-status',
      message: { cy: 'Atebodd y gweinydd 500.', en: 'The server answered 500.' },
    },
  ],
  breaches: [{ code: 'mended', message: { cy: 'Mae wedi’i drwsio.', en: 'It is mended.' } }],
  carriedOver: [{ page: `${origin}/cy/`, since: '2026-11-20' }],
};
