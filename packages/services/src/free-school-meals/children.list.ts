import type { ChoiceQuestion, DateQuestion, List, TextQuestion } from '@patrwm/journey';
import type { Settings } from './settings.ts';
import { schoolYears } from './school-years.ts';

/** The option for a school that the council’s list does not hold. */
export const notListed = 'not-listed';

const childFirstNames = {
  type: 'name',
  label: { cy: 'Enwau cyntaf y plentyn', en: 'Child’s first names' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch enwau cyntaf y plentyn', en: 'Enter the child’s first names' },
    'too-long': {
      cy: 'Rhaid i enwau cyntaf y plentyn fod yn {max} o nodau neu lai',
      en: 'The child’s first names must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const childLastName = {
  type: 'name',
  label: { cy: 'Enw olaf y plentyn', en: 'Child’s last name' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch enw olaf y plentyn', en: 'Enter the child’s last name' },
    'too-long': {
      cy: 'Rhaid i enw olaf y plentyn fod yn {max} o nodau neu lai',
      en: 'The child’s last name must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const childBirth = {
  type: 'date',
  label: { cy: 'Dyddiad geni’r plentyn', en: 'Child’s date of birth' },
  hint: { cy: 'Er enghraifft, 31 3 2016.', en: 'For example, 31 3 2016.' },
  // A pupil may be 19 in sixth form, and older in a special school.
  range: { min: 'today-25y', max: 'today' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch ddyddiad geni’r plentyn', en: 'Enter the child’s date of birth' },
    day: { cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys diwrnod', en: 'The child’s date of birth must include a day' },
    month: { cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys mis', en: 'The child’s date of birth must include a month' },
    year: { cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys blwyddyn', en: 'The child’s date of birth must include a year' },
    'day-month': {
      cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys diwrnod a mis',
      en: 'The child’s date of birth must include a day and a month',
    },
    'day-year': {
      cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys diwrnod a blwyddyn',
      en: 'The child’s date of birth must include a day and a year',
    },
    'month-year': {
      cy: 'Rhaid i ddyddiad geni’r plentyn gynnwys mis a blwyddyn',
      en: 'The child’s date of birth must include a month and a year',
    },
    real: { cy: 'Rhaid i ddyddiad geni’r plentyn fod yn ddyddiad go iawn', en: 'The child’s date of birth must be a real date' },
    'year-digits': {
      cy: 'Rhaid i flwyddyn dyddiad geni’r plentyn gynnwys 4 rhif',
      en: 'The year of the child’s date of birth must include 4 numbers',
    },
    early: {
      cy: 'Rhaid i ddyddiad geni’r plentyn fod ar neu ar ôl {min}',
      en: 'The child’s date of birth must be on or after {min}',
    },
    late: { cy: 'Rhaid i ddyddiad geni’r plentyn fod yn y gorffennol', en: 'The child’s date of birth must be in the past' },
  },
} as const satisfies DateQuestion;

const childSchoolOf = (settings: Settings) =>
  ({
    type: 'choice',
    appearance: 'autocomplete',
    label: { cy: 'I ba ysgol mae’r plentyn yn mynd?', en: 'Which school does the child go to?' },
    shortLabel: { cy: 'Ysgol', en: 'School' },
    hint: {
      cy: 'Os yw’r plentyn yn newid ysgol cyn hir, dewiswch yr ysgol newydd. Os nad yw’r ysgol ar y rhestr, dewiswch ‘Nid yw’r ysgol ar y rhestr’.',
      en: 'If the child is changing school soon, select the new school. If the school is not on the list, select ‘The school is not listed’.',
    },
    options: [
      ...settings.schools.map(({ id, name }) => ({ id, text: name })),
      { id: notListed, text: { cy: 'Nid yw’r ysgol ar y rhestr', en: 'The school is not listed' } },
    ],
    pii: true,
    errors: {
      empty: {
        cy: 'Dewiswch ysgol y plentyn, neu ‘Nid yw’r ysgol ar y rhestr’',
        en: 'Select the child’s school, or select ‘The school is not listed’',
      },
    },
  }) as const satisfies ChoiceQuestion;

const childSchoolName = {
  type: 'text',
  label: { cy: 'Beth yw enw’r ysgol?', en: 'What is the name of the school?' },
  shortLabel: { cy: 'Enw’r ysgol', en: 'Name of the school' },
  max: 120,
  pii: true,
  errors: {
    empty: { cy: 'Rhowch enw’r ysgol', en: 'Enter the name of the school' },
    'too-long': { cy: 'Rhaid i enw’r ysgol fod yn {max} o nodau neu lai', en: 'The name of the school must be {max} characters or fewer' },
  },
} as const satisfies TextQuestion;

const childYear = {
  type: 'choice',
  appearance: 'select',
  label: { cy: 'Ym mha flwyddyn ysgol mae’r plentyn?', en: 'Which school year is the child in?' },
  shortLabel: { cy: 'Blwyddyn ysgol', en: 'School year' },
  hint: {
    cy: 'Os yw hi’n wyliau haf, dewiswch y flwyddyn y bydd y plentyn yn ei dechrau ym mis Medi.',
    en: 'If it is the summer holidays, select the year the child will start in September.',
  },
  options: schoolYears,
  pii: true,
  errors: {
    empty: { cy: 'Dewiswch ym mha flwyddyn ysgol mae’r plentyn', en: 'Select which school year the child is in' },
  },
} as const satisfies ChoiceQuestion;

const childHome = {
  type: 'choice',
  label: { cy: 'Ydy’r plentyn hwn yn byw gyda chi?', en: 'Does this child live with you?' },
  shortLabel: { cy: 'Yn byw gyda chi', en: 'Lives with you' },
  options: [
    { id: 'yes', text: { cy: 'Ydy, drwy’r amser', en: 'Yes, all of the time' } },
    { id: 'some', text: { cy: 'Ydy, rhan o’r amser', en: 'Yes, some of the time' } },
    { id: 'no', text: { cy: 'Nac ydy', en: 'No' } },
  ],
  pii: true,
  errors: {
    empty: { cy: 'Dewiswch a yw’r plentyn hwn yn byw gyda chi', en: 'Select whether this child lives with you' },
  },
} as const satisfies ChoiceQuestion;

const childLookedAfter = {
  type: 'choice',
  label: { cy: 'Ydy’r plentyn hwn yn derbyn gofal gan gyngor?', en: 'Is this child looked after by a council?' },
  shortLabel: { cy: 'Yn derbyn gofal gan gyngor', en: 'Looked after by a council' },
  options: [
    { id: 'yes', text: { cy: 'Ydy', en: 'Yes' } },
    { id: 'no', text: { cy: 'Nac ydy', en: 'No' } },
  ],
  pii: true,
  errors: {
    empty: {
      cy: 'Dewiswch ‘Ydy’ os yw’r plentyn hwn yn derbyn gofal gan gyngor',
      en: 'Select ‘Yes’ if this child is looked after by a council',
    },
  },
} as const satisfies ChoiceQuestion;

/** One form for the whole family: one to ten children, each with a school and a year. */
export const childrenList = (settings: Settings) =>
  ({
    title: { cy: 'Y plant', en: 'The children' },
    questions: {
      'child-first-names': childFirstNames,
      'child-last-name': childLastName,
      'child-birth': childBirth,
      'child-school': childSchoolOf(settings),
      'child-school-name': childSchoolName,
      'child-year': childYear,
      'child-home': childHome,
      'child-looked-after': childLookedAfter,
    },
    pages: [
      {
        id: 'child-details',
        kind: 'question',
        title: { cy: 'Manylion y plentyn', en: 'Child’s details' },
        ask: ['child-first-names', 'child-last-name', 'child-birth'],
      },
      { id: 'child-school', kind: 'question', ask: ['child-school'] },
      { id: 'child-school-name', kind: 'question', ask: ['child-school-name'], when: { q: 'child-school', is: notListed } },
      { id: 'child-year', kind: 'question', ask: ['child-year'] },
      { id: 'child-home', kind: 'question', ask: ['child-home'] },
      { id: 'child-looked-after', kind: 'question', ask: ['child-looked-after'], when: { q: 'looked-after', is: 'yes' } },
    ],
    min: 1,
    max: 10,
    count: {
      cy: {
        zero: 'Rydych wedi ychwanegu {n} o blant',
        one: 'Rydych wedi ychwanegu {n} plentyn',
        two: 'Rydych wedi ychwanegu {n} blentyn',
        few: 'Rydych wedi ychwanegu {n} phlentyn',
        many: 'Rydych wedi ychwanegu {n} phlentyn',
        other: 'Rydych wedi ychwanegu {n} o blant',
      },
      en: { one: 'You have added {n} child', other: 'You have added {n} children' },
    },
    another: {
      label: { cy: 'Oes plentyn arall i’w ychwanegu?', en: 'Is there another child to add?' },
      yes: { cy: 'Oes', en: 'Yes' },
      no: { cy: 'Nac oes', en: 'No' },
      errors: {
        empty: { cy: 'Dewiswch ‘Oes’ os oes plentyn arall i’w ychwanegu', en: 'Select ‘Yes’ if there is another child to add' },
      },
    },
    itemName: ['child-first-names', 'child-last-name'],
    itemTitle: { cy: 'Plentyn {n}', en: 'Child {n}' },
    remove: {
      label: { cy: 'Ydych chi’n siŵr eich bod am ddileu’r plentyn hwn?', en: 'Are you sure you want to remove this child?' },
      yes: { cy: 'Ydw, dileu’r plentyn hwn', en: 'Yes, remove this child' },
      no: { cy: 'Nac ydw, cadw’r plentyn hwn', en: 'No, keep this child' },
      errors: {
        empty: { cy: 'Dewiswch ‘Ydw’ i ddileu’r plentyn hwn', en: 'Select ‘Yes’ to remove this child' },
      },
    },
    full: {
      cy: 'Gallwch ychwanegu hyd at 10 plentyn. Cysylltwch â’ch cyngor os oes mwy.',
      en: 'You can add up to 10 children. Contact your council if there are more.',
    },
    few: { cy: 'Mae angen i chi ychwanegu o leiaf un plentyn.', en: 'You need to add at least one child.' },
  }) as const satisfies List;
