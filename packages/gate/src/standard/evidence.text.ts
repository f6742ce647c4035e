import type { Bilingual } from '../bilingual.ts';

/** Words of the evidence report. */
export const evidenceWords = {
  title: {
    cy: 'Tystiolaeth yn erbyn Safon Gwasanaeth Digidol Cymru: {name}',
    en: 'Evidence against the Digital Service Standard for Wales: {name}',
  },
  about: {
    cy: 'Mae’r adroddiad hwn yn dweud, fesul pwynt, yr hyn a wiriwyd gan beiriant, yr hyn a gafwyd, a’r hyn sydd i bobl ei ateb. Nid asesiad mohono, ac nid yw’n dweud bod yr un pwynt wedi’i gyrraedd.',
    en: 'Point by point, this report says what a machine checked, what was found, and what is for people to answer. It is no assessment, and does not say that any point is met.',
  },
  run: {
    cy: 'Y rhediad: {day}, {tool}. Tudalennau: {pages}. Cyflyrau: {states}. Heb eu profi: {untested}.',
    en: 'The run: {day}, {tool}. Pages: {pages}. States: {states}. Not tested: {untested}.',
  },
  overview: { cy: 'Y deuddeg pwynt', en: 'The twelve points' },
  point: { cy: 'Pwynt', en: 'Point' },
  machine: { cy: 'Yr hyn a ddywed peiriant', en: 'What a machine says' },
  people: { cy: 'Cwestiynau i bobl', en: 'Questions to people' },
  answered: (done: number, all: number): Bilingual => ({
    cy: `wedi’u hateb: ${String(done)} o ${String(all)}`,
    en: `answered: ${String(done)} of ${String(all)}`,
  }),
  checked: { cy: 'Yr hyn a wiriwyd', en: 'What was checked' },
  axe: { cy: 'Rheolau WCAG 2.2 A ac AA `axe-core` {axe}', en: 'The WCAG 2.2 A and AA rules of `axe-core` {axe}' },
  found: { cy: 'Yr hyn a gafwyd', en: 'What was found' },
  pages: (count: number): Bilingual => ({ cy: `Tudalennau: ${String(count)}.`, en: `Pages: ${String(count)}.` }),
  accepted: { cy: 'Derbyniwyd dros dro.', en: 'Accepted for a time.' },
  unanswered: { cy: 'Heb ei ateb eto.', en: 'Not answered yet.' },
  noChecklist: {
    cy: 'Nid oes rhestr gwestiynau eto: mae `patrwm-gate checklist init` yn ysgrifennu un i’w llenwi.',
    en: 'There is no list of questions yet: `patrwm-gate checklist init` writes one to fill in.',
  },
  yes: { cy: 'Ydy', en: 'Yes' },
  partly: { cy: 'Yn rhannol', en: 'Partly' },
  no: { cy: 'Nac ydy', en: 'No' },
  'does-not-apply': { cy: 'Amherthnasol', en: 'Does not apply' },
} as const;
