import type { Bilingual, Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import type { SelectItem } from './select.template.ts';
import { selectTemplate } from './select.template.ts';

const school: Bilingual = { cy: 'Pa ysgol mae eich plentyn yn mynd iddi?', en: 'Which school does your child go to?' };
const choose: Bilingual = { cy: 'Dewiswch ysgol', en: 'Select a school' };
const schoolHint: Bilingual = { cy: 'Dewiswch yr ysgol lle mae’r plentyn heddiw.', en: 'Select the school where the child is today.' };

const schools = (language: Language, chosen?: string): SelectItem[] => [
  { value: '', text: choose[language] },
  ...[
    { value: '1', text: 'Ysgol Gynradd Llanfairpwll' },
    { value: '2', text: 'Ysgol y Dderwen' },
    { value: '3', text: 'Ysgol Gyfun Gymraeg Llangefni a’r Cylch, Campws Penmynydd' },
  ].map((item) => ({ ...item, selected: item.value === chosen })),
];

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) => selectTemplate({ language, name: 'school', label: school[language], items: schools(language) }),
  },
  {
    name: 'with-hint',
    template: (language) =>
      selectTemplate({ language, name: 'school', label: school[language], hint: schoolHint[language], items: schools(language) }),
  },
  {
    name: 'with-value',
    template: (language) => selectTemplate({ language, name: 'school', label: school[language], items: schools(language, '3') }),
  },
  {
    name: 'with-error',
    template: (language) =>
      selectTemplate({
        language,
        name: 'school',
        label: school[language],
        labelIsHeading: true,
        hint: schoolHint[language],
        error: choose[language],
        items: schools(language),
      }),
  },
];
