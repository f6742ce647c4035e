import type { Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { summaryListTemplate, type SummaryAction, type SummaryRow } from './summary-list.template.ts';

const change = { cy: 'Newid', en: 'Change' };
const remove = { cy: 'Dileu', en: 'Remove' };
const text = {
  name: { cy: 'Enw llawn', en: 'Full name' },
  changeName: { cy: 'Newid eich enw llawn', en: 'Change your full name' },
  birth: { cy: 'Dyddiad geni', en: 'Date of birth' },
  birthValue: { cy: '1 Mawrth 1988', en: '1 March 1988' },
  changeBirth: { cy: 'Newid eich dyddiad geni', en: 'Change your date of birth' },
  address: { cy: 'Cyfeiriad', en: 'Address' },
  changeAddress: { cy: 'Newid eich cyfeiriad', en: 'Change your address' },
  phone: { cy: 'Rhif ffôn', en: 'Telephone number' },
  changePhone: { cy: 'Newid eich rhif ffôn', en: 'Change your telephone number' },
  missing: { cy: 'Heb ei ateb', en: 'Not answered' },
  school: { cy: 'Ysgol', en: 'School' },
  year: { cy: 'Blwyddyn ysgol', en: 'School year' },
  yearValue: { cy: 'Blwyddyn 4', en: 'Year 4' },
  changeSchool: { cy: 'Newid ysgol Llŷr', en: 'Change Llŷr’s school' },
  changeChild: { cy: 'Newid manylion Llŷr', en: 'Change Llŷr’s details' },
  removeChild: { cy: 'Dileu Llŷr o’r cais', en: 'Remove Llŷr from the application' },
  benefit: {
    cy: 'Y budd-daliadau neu’r cymorth yr ydych chi neu eich partner yn eu cael ar hyn o bryd',
    en: 'The benefits or support that you or your partner get at the moment',
  },
  benefits: {
    cy: ['Credyd Cynhwysol', 'Elfen Warant Credyd Pensiwn'],
    en: ['Universal Credit', 'Guarantee element of Pension Credit'],
  },
  changeBenefit: { cy: 'Newid y budd-daliadau yr ydych yn eu cael', en: 'Change the benefits that you get' },
} as const;

function action(language: Language, fullText: { cy: string; en: string }): SummaryAction[] {
  return [{ text: change[language], fullText: fullText[language], href: '#change' }];
}

function person(language: Language): SummaryRow[] {
  return [
    { key: text.name[language], value: 'Siân Llŷr ap Gwilym', actions: action(language, text.changeName) },
    { key: text.birth[language], value: text.birthValue[language], actions: action(language, text.changeBirth) },
    {
      key: text.address[language],
      value: ['Tŷ Gwyn', '12 Lôn y Dderwen', 'Llanfihangel-yng-Ngwynfa', 'LL57 1AA'],
      actions: action(language, text.changeAddress),
    },
    { key: text.phone[language], value: '', missing: text.missing[language], actions: action(language, text.changePhone) },
    { key: text.benefit[language], value: text.benefits[language], actions: action(language, text.changeBenefit) },
  ];
}

export const examples: readonly Example[] = [
  { name: 'with-actions', template: (language) => summaryListTemplate({ rows: person(language) }) },
  {
    name: 'without-actions',
    template: (language) => summaryListTemplate({ rows: person(language).map(({ key, value, missing }) => ({ key, value, missing })) }),
  },
  {
    name: 'card',
    template: (language) =>
      summaryListTemplate({
        id: 'child-1',
        title: 'Llŷr Siôn ap Gwilym',
        titleActions: [
          { text: change[language], fullText: text.changeChild[language], href: '#change' },
          { text: remove[language], fullText: text.removeChild[language], href: '#remove' },
        ],
        rows: [
          { key: text.school[language], value: 'Ysgol Gynradd Bro Enfys', actions: action(language, text.changeSchool) },
          { key: text.year[language], value: text.yearValue[language] },
        ],
      }),
  },
  { name: 'plain', template: (language) => summaryListTemplate({ plain: true, rows: person(language).slice(0, 2) }) },
];
