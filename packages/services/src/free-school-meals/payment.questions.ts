import type { ChoiceQuestion, TextQuestion } from '@patrwm/journey';

const payment = {
  type: 'choice',
  label: {
    cy: 'Sut hoffech chi gael y Grant Hanfodion Ysgol?',
    en: 'How would you like to get the School Essentials Grant?',
  },
  shortLabel: { cy: 'Sut i dalu’r grant', en: 'How to pay the grant' },
  options: [
    { id: 'account', text: { cy: 'I gyfrif banc neu gymdeithas adeiladu', en: 'Into a bank or building society account' } },
    {
      id: 'no-account',
      text: { cy: 'Does gen i ddim cyfrif', en: 'I do not have an account' },
      hint: { cy: 'Bydd y cyngor yn cysylltu â chi i drefnu ffordd arall.', en: 'The council will contact you to arrange another way.' },
    },
  ],
  errors: {
    empty: { cy: 'Dewiswch sut hoffech chi gael y grant', en: 'Select how you would like to get the grant' },
  },
} as const satisfies ChoiceQuestion;

const accountHolder = {
  type: 'name',
  label: { cy: 'Enw ar y cyfrif', en: 'Name on the account' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch yr enw sydd ar y cyfrif', en: 'Enter the name on the account' },
    'too-long': {
      cy: 'Rhaid i’r enw ar y cyfrif fod yn {max} o nodau neu lai',
      en: 'The name on the account must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const sortCode = {
  type: 'sortCode',
  label: { cy: 'Cod didoli', en: 'Sort code' },
  hint: { cy: 'Rhaid iddo fod yn 6 rhif. Er enghraifft, 309430.', en: 'Must be 6 numbers. For example, 309430.' },
  width: 5,
  pii: true,
  errors: {
    empty: { cy: 'Rhowch y cod didoli', en: 'Enter the sort code' },
    format: { cy: 'Rhowch god didoli sy’n 6 rhif, fel 309430', en: 'Enter a sort code that is 6 numbers, like 309430' },
  },
} as const satisfies TextQuestion;

const accountNumber = {
  type: 'accountNumber',
  label: { cy: 'Rhif y cyfrif', en: 'Account number' },
  hint: { cy: 'Rhwng 6 ac 8 rhif.', en: 'Between 6 and 8 numbers.' },
  width: 10,
  pii: true,
  errors: {
    empty: { cy: 'Rhowch rif y cyfrif', en: 'Enter the account number' },
    format: {
      cy: 'Rhowch rif cyfrif sydd rhwng 6 ac 8 rhif, fel 00733445',
      en: 'Enter an account number that is between 6 and 8 numbers, like 00733445',
    },
  },
} as const satisfies TextQuestion;

const rollNumber = {
  type: 'rollNumber',
  label: { cy: 'Rhif rôl y gymdeithas adeiladu', en: 'Building society roll number' },
  hint: {
    cy: 'Mae ar eich cerdyn, eich cyfriflen neu’ch llyfr cynilo. Gadewch hwn yn wag os nad oes un.',
    en: 'It is on your card, statement or passbook. Leave this empty if there is not one.',
  },
  width: 10,
  optional: true,
  pii: true,
  errors: {
    format: {
      cy: 'Rhowch rif rôl sydd rhwng 1 a 18 o lythrennau, rhifau, bylchau, dotiau, cysylltnodau neu flaenslaesau',
      en: 'Enter a roll number that is between 1 and 18 letters, numbers, spaces, full stops, hyphens or forward slashes',
    },
  },
} as const satisfies TextQuestion;

/** Where the grant goes. Meals are not paid in money, so this asks about the grant alone. */
export const paymentQuestions = {
  payment,
  'account-holder': accountHolder,
  'sort-code': sortCode,
  'account-number': accountNumber,
  'roll-number': rollNumber,
};
