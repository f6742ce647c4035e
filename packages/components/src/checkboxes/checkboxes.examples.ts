import type { Bilingual, Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { checkboxesTemplate } from './checkboxes.template.ts';
import type { ChoiceItem } from '../form-group/choices.template.ts';

const benefits: Bilingual = { cy: 'Pa fudd-daliadau rydych yn eu cael?', en: 'Which benefits do you get?' };
const all: Bilingual = { cy: 'Dewiswch bob un sy’n berthnasol.', en: 'Select all that apply.' };
const benefitsError: Bilingual = {
  cy: 'Dewiswch y budd-daliadau rydych yn eu cael, neu ‘Dim un o’r rhain’',
  en: 'Select the benefits you get, or ‘None of these’',
};
const universalCredit: Bilingual = { cy: 'Credyd Cynhwysol', en: 'Universal Credit' };
const esa: Bilingual = {
  cy: 'Lwfans Cyflogaeth a Chymorth (ESA) sy’n ymwneud ag incwm',
  en: 'Income-related Employment and Support Allowance (ESA)',
};
const esaHint: Bilingual = { cy: 'Nid y math sy’n seiliedig ar gyfraniadau', en: 'Not the contribution-based kind' };
const other: Bilingual = { cy: 'Budd-dal arall', en: 'Another benefit' };
const otherName: Bilingual = { cy: 'Enw’r budd-dal', en: 'Name of the benefit' };
const none: Bilingual = { cy: 'Dim un o’r rhain', en: 'None of these' };
const or: Bilingual = { cy: 'neu', en: 'or' };
const agree: Bilingual = { cy: 'A ydych yn cytuno?', en: 'Do you agree?' };
const agreement: Bilingual = {
  cy: 'Rwy’n cytuno i’r cyngor rannu fy manylion ag ysgol fy mhlentyn',
  en: 'I agree to the council sharing my details with my child’s school',
};

const items = (language: Language, chosen: readonly string[] = []): ChoiceItem[] =>
  [
    { value: 'uc', text: universalCredit[language] },
    { value: 'esa', text: esa[language], hint: esaHint[language] },
    {
      value: 'other',
      text: other[language],
      conditional: textInputTemplate({ language, name: 'other-benefit', label: otherName[language] }),
    },
    { value: 'none', text: none[language], divider: or[language], exclusive: true },
  ].map((item) => ({ ...item, checked: chosen.includes(item.value) }));

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      checkboxesTemplate({ language, name: 'benefits', legend: benefits[language], hint: all[language], items: items(language) }),
  },
  {
    name: 'with-value',
    template: (language) =>
      checkboxesTemplate({
        language,
        name: 'benefits',
        legend: benefits[language],
        legendIsHeading: true,
        hint: all[language],
        items: items(language, ['uc', 'other']),
      }),
  },
  {
    name: 'with-error',
    template: (language) =>
      checkboxesTemplate({
        language,
        name: 'benefits',
        legend: benefits[language],
        hint: all[language],
        error: benefitsError[language],
        items: items(language),
      }),
  },
  {
    name: 'single',
    template: (language) =>
      checkboxesTemplate({ language, name: 'agree', legend: agree[language], items: [{ value: 'yes', text: agreement[language] }] }),
  },
];
