// What a resident types, and what a back office must receive for it.
import type { Typed } from './fill-page.ts';

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** ŷ as y and a combining circumflex, as some keyboards and phones send it. */
const decomposed = (text: string): string => text.normalize('NFD');

/** On Universal Credit, over the limit in one and two periods and at it in three; a partner; an account; evidence. */
export const applicant: Readonly<Record<string, Typed>> = {
  'council-school': 'yes',
  'looked-after': 'yes',
  benefits: ['universal-credit'],
  'earnings-one': '£700',
  'earnings-two': '1,300.00',
  'earnings-three': '1850',
  'first-names': decomposed('Siân Llŷr'),
  'last-name': 'ap Gwilym-O’Brien',
  birth: { day: '1', month: 'Fawrth', year: '1985' },
  'identity-number': 'nino',
  nino: 'aa 00 00 00 a',
  relationship: 'parent',
  home: { postcode: 'll79 1aa', pick: '' },
  email: 'sian@example.com',
  phone: '01632 960 123',
  'contact-language': 'cy',
  partner: 'yes',
  'partner-first-names': 'Gwŷn',
  'partner-last-name': decomposed('Tŷ Gwyn'),
  'partner-birth': { day: '31', month: '12', year: '1984' },
  'partner-nino': 'AA 00 00 00 B',
  payment: 'account',
  'account-holder': 'Siân Llŷr ap Gwilym',
  'sort-code': '00-00-00',
  'account-number': '0000 0001',
  'roll-number': 'A/000-1',
  evidence: { files: [{ name: 'llythyr tŷ.pdf', mimeType: 'application/pdf', buffer: pdf }] },
  agreement: ['agreed'],
};

export const children: readonly Readonly<Record<string, Typed>>[] = [
  {
    'child-first-names': decomposed('Llŷr'),
    'child-last-name': 'ap Gwilym',
    'child-birth': { day: '29', month: '2', year: '2016' },
    'child-school': 'ex-014',
    'child-year': 'year-5',
    'child-home': 'yes',
    'child-looked-after': 'no',
  },
  {
    'child-first-names': 'Ŵyn',
    'child-last-name': 'Lôn y Dderwen',
    'child-birth': { day: '7', month: '9', year: '2014' },
    'child-school': 'not-listed',
    'child-school-name': 'Ysgol Tŷ’r Ŵyn',
    'child-year': 'year-7',
    'child-home': 'some',
    'child-looked-after': 'yes',
  },
];

/** Question by question, as delivered. The address is compared apart: it depends on which was picked. */
export const received: Readonly<Record<string, unknown>> = {
  'council-school': 'yes',
  'looked-after': 'yes',
  benefits: ['universal-credit'],
  'earnings-one': 70_000,
  'earnings-two': 130_000,
  'earnings-three': 185_000,
  'first-names': 'Siân Llŷr',
  'last-name': 'ap Gwilym-O’Brien',
  birth: '1985-03-01',
  'identity-number': 'nino',
  nino: 'AA000000A',
  relationship: 'parent',
  email: 'sian@example.com',
  phone: '01632 960 123',
  'contact-language': 'cy',
  partner: 'yes',
  'partner-first-names': 'Gwŷn',
  'partner-last-name': 'Tŷ Gwyn',
  'partner-birth': '1984-12-31',
  'partner-nino': 'AA000000B',
  payment: 'account',
  'account-holder': 'Siân Llŷr ap Gwilym',
  'sort-code': '000000',
  'account-number': '00000001',
  'roll-number': 'A/000-1',
  agreement: ['agreed'],
};

export const receivedChildren: readonly Readonly<Record<string, unknown>>[] = [
  {
    'child-first-names': 'Llŷr',
    'child-last-name': 'ap Gwilym',
    'child-birth': '2016-02-29',
    'child-school': 'ex-014',
    'child-year': 'year-5',
    'child-home': 'yes',
    'child-looked-after': 'no',
  },
  {
    'child-first-names': 'Ŵyn',
    'child-last-name': 'Lôn y Dderwen',
    'child-birth': '2014-09-07',
    'child-school': 'not-listed',
    'child-school-name': 'Ysgol Tŷ’r Ŵyn',
    'child-year': 'year-7',
    'child-home': 'some',
    'child-looked-after': 'yes',
  },
];
