import type { ChoiceQuestion, ChoicesQuestion, NumberQuestion } from '@patrwm/journey';
import type { Settings } from './settings.ts';

const councilSchool = {
  type: 'choice',
  label: {
    cy: 'Oes unrhyw un o’r plant yn mynd i ysgol yn ardal y cyngor hwn?',
    en: 'Do any of the children go to a school in this council’s area?',
  },
  shortLabel: { cy: 'Plant mewn ysgol yn ardal y cyngor hwn', en: 'Children at school in this council’s area' },
  hint: {
    cy: 'Ysgol sy’n cael ei hariannu gan y cyngor, nid ysgol breifat. Dewiswch ‘Oes’ hefyd os bydd plentyn yn dechrau mewn ysgol yma cyn hir.',
    en: 'A school paid for by the council, not a private school. Select ‘Yes’ too if a child will start at a school here soon.',
  },
  options: [
    { id: 'yes', text: { cy: 'Oes', en: 'Yes' } },
    { id: 'no', text: { cy: 'Nac oes', en: 'No' } },
  ],
  errors: {
    empty: {
      cy: 'Dewiswch ‘Oes’ os oes unrhyw un o’r plant yn mynd i ysgol yn ardal y cyngor hwn',
      en: 'Select ‘Yes’ if any of the children go to a school in this council’s area',
    },
  },
} as const satisfies ChoiceQuestion;

const lookedAfter = {
  type: 'choice',
  label: { cy: 'Oes unrhyw un o’r plant yn derbyn gofal gan gyngor?', en: 'Are any of the children looked after by a council?' },
  shortLabel: { cy: 'Plant sy’n derbyn gofal gan gyngor', en: 'Children looked after by a council' },
  hint: {
    cy: 'Er enghraifft, plentyn sydd mewn gofal maeth.',
    en: 'For example, a child in foster care.',
  },
  options: [
    { id: 'yes', text: { cy: 'Oes', en: 'Yes' } },
    { id: 'no', text: { cy: 'Nac oes', en: 'No' } },
  ],
  errors: {
    empty: {
      cy: 'Dewiswch ‘Oes’ os oes unrhyw un o’r plant yn derbyn gofal gan gyngor',
      en: 'Select ‘Yes’ if any of the children are looked after by a council',
    },
  },
} as const satisfies ChoiceQuestion;

const benefitsOf = (settings: Settings) =>
  ({
    type: 'choices',
    label: {
      cy: 'Ydych chi neu’ch partner yn cael unrhyw un o’r rhain?',
      en: 'Do you or your partner get any of these?',
    },
    shortLabel: { cy: 'Budd-daliadau a chymorth', en: 'Benefits and support' },
    hint: { cy: 'Dewiswch bob un sy’n berthnasol.', en: 'Select all that apply.' },
    options: [
      ...settings.benefits.filter(({ listed }) => listed).map(({ id, text, hint }) => ({ id, text, ...(hint && { hint }) })),
      { id: 'none', text: { cy: 'Dim un o’r rhain', en: 'None of these' } },
    ],
    exclusive: 'none',
    errors: {
      empty: {
        cy: 'Dewiswch y budd-daliadau neu’r cymorth rydych chi neu’ch partner yn eu cael, neu ‘Dim un o’r rhain’',
        en: 'Select the benefits or support you or your partner get, or select ‘None of these’',
      },
      exclusive: {
        cy: 'Dewiswch y budd-daliadau neu’r cymorth, neu ‘Dim un o’r rhain’, ond nid y ddau',
        en: 'Select benefits or support, or select ‘None of these’, but not both',
      },
    },
  }) as const satisfies ChoicesQuestion;

/** Far above any month’s pay: catches a slip of the finger, decides nothing. In pence. */
const mostEarnings = 100_000_00;

const earningsOne = {
  type: 'money',
  label: {
    cy: 'Faint wnaethoch chi a’ch partner ei ennill yn eich cyfnod asesu Credyd Cynhwysol diwethaf?',
    en: 'How much did you and your partner earn in your last Universal Credit assessment period?',
  },
  shortLabel: { cy: 'Enillion yn y cyfnod asesu diwethaf', en: 'Earnings in the last assessment period' },
  hint: {
    cy: 'Eich cyflog ar ôl talu treth, Yswiriant Gwladol a phensiwn. Peidiwch â chynnwys budd-daliadau. Rhowch 0 os nad oedd gennych gyflog.',
    en: 'Your pay after tax, National Insurance and pension. Do not include benefits. Enter 0 if you had no pay.',
  },
  min: 0,
  max: mostEarnings,
  errors: {
    empty: {
      cy: 'Rhowch faint wnaethoch chi a’ch partner ei ennill yn eich cyfnod asesu diwethaf',
      en: 'Enter how much you and your partner earned in your last assessment period',
    },
    format: {
      cy: 'Rhaid i’ch enillion yn y cyfnod asesu diwethaf fod yn swm o arian, fel 450 neu 450.50',
      en: 'Your earnings in the last assessment period must be an amount of money, like 450 or 450.50',
    },
    low: {
      cy: 'Rhaid i’ch enillion yn y cyfnod asesu diwethaf fod yn {min} neu fwy',
      en: 'Your earnings in the last assessment period must be {min} or more',
    },
    high: {
      cy: 'Rhaid i’ch enillion yn y cyfnod asesu diwethaf fod yn {max} neu lai',
      en: 'Your earnings in the last assessment period must be {max} or less',
    },
  },
} as const satisfies NumberQuestion;

const earningsTwo = {
  type: 'money',
  label: {
    cy: 'Faint wnaethoch chi a’ch partner ei ennill yn eich 2 gyfnod asesu diwethaf gyda’i gilydd?',
    en: 'How much did you and your partner earn in your last 2 assessment periods together?',
  },
  shortLabel: { cy: 'Enillion yn y 2 gyfnod asesu diwethaf', en: 'Earnings in the last 2 assessment periods' },
  hint: {
    cy: 'Adiwch enillion y ddau gyfnod at ei gilydd. Peidiwch â chynnwys budd-daliadau.',
    en: 'Add the earnings of both periods. Do not include benefits.',
  },
  min: 0,
  max: 2 * mostEarnings,
  errors: {
    empty: {
      cy: 'Rhowch faint wnaethoch chi a’ch partner ei ennill yn eich 2 gyfnod asesu diwethaf',
      en: 'Enter how much you and your partner earned in your last 2 assessment periods',
    },
    format: {
      cy: 'Rhaid i’ch enillion yn y 2 gyfnod asesu diwethaf fod yn swm o arian, fel 900 neu 900.50',
      en: 'Your earnings in the last 2 assessment periods must be an amount of money, like 900 or 900.50',
    },
    low: {
      cy: 'Rhaid i’ch enillion yn y 2 gyfnod asesu diwethaf fod yn {min} neu fwy',
      en: 'Your earnings in the last 2 assessment periods must be {min} or more',
    },
    high: {
      cy: 'Rhaid i’ch enillion yn y 2 gyfnod asesu diwethaf fod yn {max} neu lai',
      en: 'Your earnings in the last 2 assessment periods must be {max} or less',
    },
  },
} as const satisfies NumberQuestion;

const earningsThree = {
  type: 'money',
  label: {
    cy: 'Faint wnaethoch chi a’ch partner ei ennill yn eich 3 chyfnod asesu diwethaf gyda’i gilydd?',
    en: 'How much did you and your partner earn in your last 3 assessment periods together?',
  },
  shortLabel: { cy: 'Enillion yn y 3 chyfnod asesu diwethaf', en: 'Earnings in the last 3 assessment periods' },
  hint: {
    cy: 'Adiwch enillion y tri chyfnod at ei gilydd. Peidiwch â chynnwys budd-daliadau.',
    en: 'Add the earnings of all three periods. Do not include benefits.',
  },
  min: 0,
  max: 3 * mostEarnings,
  errors: {
    empty: {
      cy: 'Rhowch faint wnaethoch chi a’ch partner ei ennill yn eich 3 chyfnod asesu diwethaf',
      en: 'Enter how much you and your partner earned in your last 3 assessment periods',
    },
    format: {
      cy: 'Rhaid i’ch enillion yn y 3 chyfnod asesu diwethaf fod yn swm o arian, fel 1350 neu 1350.50',
      en: 'Your earnings in the last 3 assessment periods must be an amount of money, like 1350 or 1350.50',
    },
    low: {
      cy: 'Rhaid i’ch enillion yn y 3 chyfnod asesu diwethaf fod yn {min} neu fwy',
      en: 'Your earnings in the last 3 assessment periods must be {min} or more',
    },
    high: {
      cy: 'Rhaid i’ch enillion yn y 3 chyfnod asesu diwethaf fod yn {max} neu lai',
      en: 'Your earnings in the last 3 assessment periods must be {max} or less',
    },
  },
} as const satisfies NumberQuestion;

const publicFunds = {
  type: 'choice',
  label: {
    cy: 'Ydy eich statws mewnfudo’n dweud nad oes gennych hawl i gyllid cyhoeddus?',
    en: 'Does your immigration status say you have ‘no recourse to public funds’?',
  },
  shortLabel: { cy: 'Dim hawl i gyllid cyhoeddus', en: 'No recourse to public funds' },
  hint: {
    cy: 'Mae hyn ar eich fisa neu ar eich llythyr gan y Swyddfa Gartref.',
    en: 'This is on your visa or in your letter from the Home Office.',
  },
  options: [
    { id: 'yes', text: { cy: 'Ydy', en: 'Yes' } },
    { id: 'no', text: { cy: 'Nac ydy', en: 'No' } },
    { id: 'not-sure', text: { cy: 'Dydw i ddim yn siŵr', en: 'I am not sure' } },
  ],
  pii: true,
  errors: {
    empty: {
      cy: 'Dewiswch ‘Ydy’ os yw eich statws mewnfudo’n dweud nad oes gennych hawl i gyllid cyhoeddus',
      en: 'Select ‘Yes’ if your immigration status says you have no recourse to public funds',
    },
  },
} as const satisfies ChoiceQuestion;

/** What decides whether to apply: no names yet. */
export const eligibilityQuestions = (settings: Settings) => ({
  'council-school': councilSchool,
  'looked-after': lookedAfter,
  benefits: benefitsOf(settings),
  'earnings-one': earningsOne,
  'earnings-two': earningsTwo,
  'earnings-three': earningsThree,
  'public-funds': publicFunds,
});
