import type { ChoiceQuestion, DateQuestion, TextQuestion } from '@patrwm/journey';

const partner = {
  type: 'choice',
  label: { cy: 'Oes gennych chi bartner sy’n byw gyda chi?', en: 'Do you have a partner who lives with you?' },
  shortLabel: { cy: 'Partner sy’n byw gyda chi', en: 'Partner who lives with you' },
  options: [
    { id: 'yes', text: { cy: 'Oes', en: 'Yes' } },
    { id: 'no', text: { cy: 'Nac oes', en: 'No' } },
  ],
  pii: true,
  errors: {
    empty: {
      cy: 'Dewiswch ‘Oes’ os oes gennych bartner sy’n byw gyda chi',
      en: 'Select ‘Yes’ if you have a partner who lives with you',
    },
  },
} as const satisfies ChoiceQuestion;

const partnerFirstNames = {
  type: 'name',
  label: { cy: 'Enwau cyntaf eich partner', en: 'Your partner’s first names' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch enwau cyntaf eich partner', en: 'Enter your partner’s first names' },
    'too-long': {
      cy: 'Rhaid i enwau cyntaf eich partner fod yn {max} o nodau neu lai',
      en: 'Your partner’s first names must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const partnerLastName = {
  type: 'name',
  label: { cy: 'Enw olaf eich partner', en: 'Your partner’s last name' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch enw olaf eich partner', en: 'Enter your partner’s last name' },
    'too-long': {
      cy: 'Rhaid i enw olaf eich partner fod yn {max} o nodau neu lai',
      en: 'Your partner’s last name must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const partnerBirth = {
  type: 'date',
  label: { cy: 'Dyddiad geni eich partner', en: 'Your partner’s date of birth' },
  hint: { cy: 'Er enghraifft, 27 3 1985.', en: 'For example, 27 3 1985.' },
  range: { min: '1900-01-01', max: 'today' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch ddyddiad geni eich partner', en: 'Enter your partner’s date of birth' },
    day: { cy: 'Rhaid i ddyddiad geni eich partner gynnwys diwrnod', en: 'Your partner’s date of birth must include a day' },
    month: { cy: 'Rhaid i ddyddiad geni eich partner gynnwys mis', en: 'Your partner’s date of birth must include a month' },
    year: { cy: 'Rhaid i ddyddiad geni eich partner gynnwys blwyddyn', en: 'Your partner’s date of birth must include a year' },
    'day-month': {
      cy: 'Rhaid i ddyddiad geni eich partner gynnwys diwrnod a mis',
      en: 'Your partner’s date of birth must include a day and a month',
    },
    'day-year': {
      cy: 'Rhaid i ddyddiad geni eich partner gynnwys diwrnod a blwyddyn',
      en: 'Your partner’s date of birth must include a day and a year',
    },
    'month-year': {
      cy: 'Rhaid i ddyddiad geni eich partner gynnwys mis a blwyddyn',
      en: 'Your partner’s date of birth must include a month and a year',
    },
    real: { cy: 'Rhaid i ddyddiad geni eich partner fod yn ddyddiad go iawn', en: 'Your partner’s date of birth must be a real date' },
    'year-digits': {
      cy: 'Rhaid i flwyddyn dyddiad geni eich partner gynnwys 4 rhif',
      en: 'The year of your partner’s date of birth must include 4 numbers',
    },
    early: {
      cy: 'Rhaid i ddyddiad geni eich partner fod ar neu ar ôl {min}',
      en: 'Your partner’s date of birth must be on or after {min}',
    },
    late: { cy: 'Rhaid i ddyddiad geni eich partner fod yn y gorffennol', en: 'Your partner’s date of birth must be in the past' },
  },
} as const satisfies DateQuestion;

const partnerNino = {
  type: 'nino',
  label: { cy: 'Rhif Yswiriant Gwladol eich partner', en: 'Your partner’s National Insurance number' },
  hint: {
    cy: 'Gadewch hwn yn wag os nad ydych yn gwybod y rhif, neu os nad oes gan eich partner un. Er enghraifft, ‘QQ 12 34 56 C’.',
    en: 'Leave this empty if you do not know it, or if your partner does not have one. For example, ‘QQ 12 34 56 C’.',
  },
  width: 10,
  optional: true,
  pii: true,
  errors: {
    format: {
      cy: 'Rhowch rif Yswiriant Gwladol eich partner fel 2 lythyren, 6 rhif, yna A, B, C neu D, fel ‘QQ 12 34 56 C’',
      en: 'Enter your partner’s National Insurance number as 2 letters, 6 numbers, then A, B, C or D, like ‘QQ 12 34 56 C’',
    },
  },
} as const satisfies TextQuestion;

/** A partner’s benefits count with the applicant’s, so the check needs the partner’s name and date of birth. */
export const partnerQuestions = {
  partner,
  'partner-first-names': partnerFirstNames,
  'partner-last-name': partnerLastName,
  'partner-birth': partnerBirth,
  'partner-nino': partnerNino,
};
