import type { AddressQuestion, ChoiceQuestion, TextQuestion } from '@patrwm/journey';

const home = {
  type: 'address',
  label: { cy: 'Beth yw eich cyfeiriad?', en: 'What is your address?' },
  shortLabel: { cy: 'Cyfeiriad', en: 'Address' },
  pii: true,
  errors: {
    empty: { cy: 'Rhowch god post', en: 'Enter a postcode' },
    format: { cy: 'Rhowch god post llawn, fel LL55 1AA', en: 'Enter a full postcode, like LL55 1AA' },
    choose: { cy: 'Dewiswch eich cyfeiriad', en: 'Select your address' },
    line1: { cy: 'Rhowch linell gyntaf eich cyfeiriad', en: 'Enter the first line of your address' },
    town: { cy: 'Rhowch y dref neu’r ddinas', en: 'Enter the town or city' },
    'manual-postcode': {
      cy: 'Rhowch god post llawn eich cyfeiriad, fel LL55 1AA',
      en: 'Enter the full postcode of your address, like LL55 1AA',
    },
    'too-long': {
      cy: 'Rhaid i bob llinell o’r cyfeiriad fod yn {max} o nodau neu lai',
      en: 'Each line of the address must be {max} characters or fewer',
    },
  },
} as const satisfies AddressQuestion;

const email = {
  type: 'email',
  label: { cy: 'Cyfeiriad e-bost', en: 'Email address' },
  autocomplete: 'email',
  optional: true,
  pii: true,
  errors: {
    format: {
      cy: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.com',
      en: 'Enter an email address in the correct format, like name@example.com',
    },
    'too-long': {
      cy: 'Rhaid i’ch cyfeiriad e-bost fod yn {max} o nodau neu lai',
      en: 'Your email address must be {max} characters or fewer',
    },
  },
} as const satisfies TextQuestion;

const phone = {
  type: 'phone',
  label: { cy: 'Rhif ffôn', en: 'Phone number' },
  autocomplete: 'tel',
  width: 20,
  optional: true,
  pii: true,
  errors: {
    format: {
      cy: 'Rhowch rif ffôn, fel 029 2018 0123 neu 07700 900 123',
      en: 'Enter a phone number, like 029 2018 0123 or 07700 900 123',
    },
  },
} as const satisfies TextQuestion;

const contactLanguage = {
  type: 'choice',
  label: {
    cy: 'Pa iaith hoffech chi i ni ei defnyddio i gysylltu â chi?',
    en: 'Which language would you like us to use to contact you?',
  },
  shortLabel: { cy: 'Iaith cysylltu', en: 'Contact language' },
  options: [
    { id: 'cy', text: { cy: 'Cymraeg', en: 'Welsh' } },
    { id: 'en', text: { cy: 'Saesneg', en: 'English' } },
    { id: 'both', text: { cy: 'Y ddwy iaith', en: 'Both languages' } },
  ],
  errors: {
    empty: {
      cy: 'Dewiswch pa iaith hoffech chi i ni ei defnyddio i gysylltu â chi',
      en: 'Select which language you would like us to use to contact you',
    },
  },
} as const satisfies ChoiceQuestion;

/** Where the person lives, how to reach her, and in which language. */
export const contactQuestions = { home, email, phone, 'contact-language': contactLanguage };
