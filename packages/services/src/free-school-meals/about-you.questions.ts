import type { ChoiceQuestion, DateQuestion, TextQuestion } from '@patrwm/journey';

const firstNames = {
  type: 'name',
  label: { cy: 'Enwau cyntaf', en: 'First names' },
  autocomplete: 'given-name',
  pii: true,
  errors: {
    empty: { cy: 'Rhowch eich enwau cyntaf', en: 'Enter your first names' },
    'too-long': {
      cy: 'Rhaid i’ch enwau cyntaf fod yn {max} o nodau neu lai',
      en: 'Your first names must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const lastName = {
  type: 'name',
  label: { cy: 'Enw olaf', en: 'Last name' },
  hint: {
    cy: 'Rhowch ef fel y mae ar eich llythyr budd-dal.',
    en: 'Enter it as it is on your benefit letter.',
  },
  autocomplete: 'family-name',
  pii: true,
  errors: {
    empty: { cy: 'Rhowch eich enw olaf', en: 'Enter your last name' },
    'too-long': { cy: 'Rhaid i’ch enw olaf fod yn {max} o nodau neu lai', en: 'Your last name must be {max} characters or fewer' },
  },
} as const satisfies TextQuestion;

const birth = {
  type: 'date',
  label: { cy: 'Beth yw eich dyddiad geni?', en: 'What is your date of birth?' },
  shortLabel: { cy: 'Dyddiad geni', en: 'Date of birth' },
  hint: { cy: 'Er enghraifft, 27 3 1985.', en: 'For example, 27 3 1985.' },
  autocomplete: 'bday',
  range: { min: '1900-01-01', max: 'today' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch eich dyddiad geni', en: 'Enter your date of birth' },
    day: { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod', en: 'Your date of birth must include a day' },
    month: { cy: 'Rhaid i’ch dyddiad geni gynnwys mis', en: 'Your date of birth must include a month' },
    year: { cy: 'Rhaid i’ch dyddiad geni gynnwys blwyddyn', en: 'Your date of birth must include a year' },
    'day-month': { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod a mis', en: 'Your date of birth must include a day and a month' },
    'day-year': { cy: 'Rhaid i’ch dyddiad geni gynnwys diwrnod a blwyddyn', en: 'Your date of birth must include a day and a year' },
    'month-year': { cy: 'Rhaid i’ch dyddiad geni gynnwys mis a blwyddyn', en: 'Your date of birth must include a month and a year' },
    real: { cy: 'Rhaid i’ch dyddiad geni fod yn ddyddiad go iawn', en: 'Your date of birth must be a real date' },
    'year-digits': {
      cy: 'Rhaid i flwyddyn eich dyddiad geni gynnwys 4 rhif',
      en: 'The year of your date of birth must include 4 numbers',
    },
    early: { cy: 'Rhaid i’ch dyddiad geni fod ar neu ar ôl {min}', en: 'Your date of birth must be on or after {min}' },
    late: { cy: 'Rhaid i’ch dyddiad geni fod yn y gorffennol', en: 'Your date of birth must be in the past' },
  },
} as const satisfies DateQuestion;

const identityNumber = {
  type: 'choice',
  label: { cy: 'Pa un o’r rhifau hyn sydd gennych chi?', en: 'Which of these numbers do you have?' },
  shortLabel: { cy: 'Y rhif sydd gennych', en: 'The number you have' },
  hint: {
    cy: 'Mae’r cyngor yn ei ddefnyddio i wirio pa fudd-daliadau neu gymorth rydych yn eu cael.',
    en: 'The council uses it to check which benefits or support you get.',
  },
  options: [
    { id: 'nino', text: { cy: 'Rhif Yswiriant Gwladol', en: 'National Insurance number' } },
    { id: 'asylum-ref', text: { cy: 'Rhif cyfeirnod cymorth lloches', en: 'Asylum support reference number' } },
    { id: 'neither', text: { cy: 'Does gen i ddim un o’r rhain', en: 'I do not have either of these' } },
  ],
  errors: {
    empty: {
      cy: 'Dewiswch pa rif sydd gennych, neu ‘Does gen i ddim un o’r rhain’',
      en: 'Select which number you have, or select ‘I do not have either of these’',
    },
  },
} as const satisfies ChoiceQuestion;

const nino = {
  type: 'nino',
  label: { cy: 'Beth yw eich rhif Yswiriant Gwladol?', en: 'What is your National Insurance number?' },
  shortLabel: { cy: 'Rhif Yswiriant Gwladol', en: 'National Insurance number' },
  hint: {
    cy: 'Mae ar eich slip cyflog, eich P60 neu lythyrau am fudd-daliadau. Er enghraifft, ‘QQ 12 34 56 C’.',
    en: 'It is on your payslip, your P60 or letters about benefits. For example, ‘QQ 12 34 56 C’.',
  },
  width: 10,
  pii: true,
  errors: {
    empty: { cy: 'Rhowch eich rhif Yswiriant Gwladol', en: 'Enter your National Insurance number' },
    format: {
      cy: 'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel ‘QQ 12 34 56 C’',
      en: 'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like ‘QQ 12 34 56 C’',
    },
  },
} as const satisfies TextQuestion;

const asylumRef = {
  type: 'asylumRef',
  label: { cy: 'Beth yw eich rhif cyfeirnod cymorth lloches?', en: 'What is your asylum support reference number?' },
  shortLabel: { cy: 'Rhif cyfeirnod cymorth lloches', en: 'Asylum support reference number' },
  hint: {
    cy: 'Mae ar lythyrau gan y Swyddfa Gartref. Mae ganddo 9 neu 10 rhif. Er enghraifft, ‘20 02 12345’.',
    en: 'It is on letters from the Home Office. It has 9 or 10 numbers. For example, ‘20 02 12345’.',
  },
  width: 10,
  pii: true,
  errors: {
    empty: { cy: 'Rhowch eich rhif cyfeirnod cymorth lloches', en: 'Enter your asylum support reference number' },
    format: {
      cy: 'Rhowch rif cyfeirnod cymorth lloches sydd â 9 neu 10 rhif, fel ‘20 02 12345’',
      en: 'Enter an asylum support reference number that has 9 or 10 numbers, like ‘20 02 12345’',
    },
    incomplete: {
      cy: 'Mae’n edrych fel petai rhif ar goll. Edrychwch eto ar eich llythyr a rhowch y rhif cyfan, sydd â 9 neu 10 rhif',
      en: 'It looks as if a number is missing. Look at your letter again and enter the whole number, which has 9 or 10 numbers',
    },
  },
} as const satisfies TextQuestion;

const relationship = {
  type: 'choice',
  label: { cy: 'Beth yw eich perthynas â’r plant?', en: 'What is your relationship to the children?' },
  shortLabel: { cy: 'Eich perthynas â’r plant', en: 'Your relationship to the children' },
  hint: {
    cy: 'Os yw’n wahanol ar gyfer pob plentyn, dewiswch yr un sy’n wir am y plentyn ieuengaf.',
    en: 'If it is different for each child, select the one that is true for the youngest child.',
  },
  options: [
    { id: 'parent', text: { cy: 'Rhiant', en: 'Parent' } },
    { id: 'step-parent', text: { cy: 'Llys-riant', en: 'Step-parent' } },
    { id: 'guardian', text: { cy: 'Gwarcheidwad cyfreithiol', en: 'Legal guardian' } },
    { id: 'foster-carer', text: { cy: 'Gofalwr maeth', en: 'Foster carer' } },
    { id: 'relative', text: { cy: 'Perthynas arall, fel mam-gu, tad-cu, nain neu daid', en: 'Another relative, such as a grandparent' } },
    { id: 'other-carer', text: { cy: 'Rhywun arall sy’n gofalu am y plant', en: 'Someone else who cares for the children' } },
    { id: 'self', text: { cy: 'Fi yw’r disgybl', en: 'I am the pupil' } },
  ],
  errors: {
    empty: { cy: 'Dewiswch beth yw eich perthynas â’r plant', en: 'Select your relationship to the children' },
  },
} as const satisfies ChoiceQuestion;

/** The person who applies. */
export const aboutYouQuestions = {
  'first-names': firstNames,
  'last-name': lastName,
  birth,
  'identity-number': identityNumber,
  nino,
  'asylum-ref': asylumRef,
  relationship,
};
