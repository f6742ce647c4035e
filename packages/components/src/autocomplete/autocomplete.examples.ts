import type { Bilingual, Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { autocompleteTemplate, type AutocompleteItem, type AutocompleteProps } from './autocomplete.template.ts';
import { chooseOneFromList } from './autocomplete.text.ts';

const label: Bilingual = { cy: 'I ba ysgol y mae eich plentyn yn mynd?', en: 'Which school does your child go to?' };
const hint: Bilingual = { cy: 'Dechreuwch deipio enw’r ysgol.', en: 'Start typing the name of the school.' };

/** Invented. Some are known by one name in both languages. */
const schools: readonly (Bilingual & { readonly id: string })[] = [
  { id: '9990001', cy: 'Ysgol y Dderwen', en: 'Oak Primary School' },
  { id: '9990002', cy: 'Ysgol Gymraeg Tŷ Gwyn', en: 'Ysgol Gymraeg Tŷ Gwyn' },
  { id: '9990003', cy: 'Ysgol Gynradd Glan-yr-afon', en: 'Riverside Primary School' },
  { id: '9990004', cy: 'Ysgol Siân Llŷr', en: 'Siân Llŷr School' },
  { id: '9990005', cy: 'Ysgol Uwchradd Pen-y-bont Enghraifft', en: 'Exampleton Bridge High School' },
  { id: '9990006', cy: 'Ysgol Arbennig y Bryn', en: 'The Hill Special School' },
  { id: '9990007', cy: 'Ysgol Gynradd Gatholig y Santes Fair', en: 'St Mary’s Catholic Primary School' },
  { id: '9990008', cy: 'Uned Gyfeirio Disgyblion Tŵr y Felin', en: 'Mill Tower Pupil Referral Unit' },
];

export function exampleSchools(language: Language): AutocompleteItem[] {
  const other = language === 'cy' ? 'en' : 'cy';
  return schools.map((school) => ({ value: school.id, text: school[language], other: school[other] }));
}

function example(name: string, props: (language: Language) => Partial<AutocompleteProps> = () => ({})): Example {
  return {
    name,
    template: (language) =>
      autocompleteTemplate({ language, name: 'school', label: label[language], items: exampleSchools(language), ...props(language) }),
  };
}

export const examples: readonly Example[] = [
  example('default'),
  example('label-as-heading', () => ({ labelIsHeading: true })),
  example('with-hint', (language) => ({ hint: hint[language] })),
  example('with-value', () => ({ value: '9990004' })),
  example('with-error', (language) => ({ hint: hint[language], error: chooseOneFromList[language] })),
  example('disabled', () => ({ value: '9990001', disabled: true })),
];
