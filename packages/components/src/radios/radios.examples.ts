import type { Bilingual, Language } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { radiosTemplate, type RadioItem } from './radios.template.ts';

const moved: Bilingual = { cy: 'Ydych chi wedi symud yn y 12 mis diwethaf?', en: 'Have you moved in the last 12 months?' };
const movedError: Bilingual = {
  cy: 'Dewiswch a ydych wedi symud yn y 12 mis diwethaf',
  en: 'Select whether you have moved in the last 12 months',
};
const yes: Bilingual = { cy: 'Ydw', en: 'Yes' };
const no: Bilingual = { cy: 'Nac ydw', en: 'No' };
const contact: Bilingual = { cy: 'Sut hoffech chi i ni gysylltu â chi?', en: 'How would you like us to contact you?' };
const contactHint: Bilingual = {
  cy: 'Dim ond am y cais hwn y byddwn yn cysylltu â chi.',
  en: 'We will only contact you about this application.',
};
const email: Bilingual = { cy: 'E-bost', en: 'Email' };
const emailAddress: Bilingual = { cy: 'Cyfeiriad e-bost', en: 'Email address' };
const phone: Bilingual = { cy: 'Ffôn', en: 'Phone' };
const phoneHint: Bilingual = { cy: 'Rhwng 9am a 5pm, o ddydd Llun i ddydd Gwener', en: 'Between 9am and 5pm, Monday to Friday' };
const phoneNumber: Bilingual = { cy: 'Rhif ffôn', en: 'Phone number' };
const letter: Bilingual = { cy: 'Llythyr i’r cyfeiriad a roesoch i ni', en: 'A letter to the address you gave us' };
const or: Bilingual = { cy: 'neu', en: 'or' };

const yesNo = (language: Language, chosen?: 'yes' | 'no'): RadioItem[] => [
  { value: 'yes', text: yes[language], checked: chosen === 'yes' },
  { value: 'no', text: no[language], checked: chosen === 'no' },
];

const ways = (language: Language, chosen?: string): RadioItem[] => [
  {
    value: 'email',
    text: email[language],
    checked: chosen === 'email',
    conditional: textInputTemplate({ language, name: 'email', label: emailAddress[language], type: 'email', autocomplete: 'email' }),
  },
  {
    value: 'phone',
    text: phone[language],
    hint: phoneHint[language],
    checked: chosen === 'phone',
    conditional: textInputTemplate({ language, name: 'phone', label: phoneNumber[language], type: 'tel', autocomplete: 'tel', width: 20 }),
  },
  { value: 'letter', text: letter[language], checked: chosen === 'letter', divider: or[language] },
];

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => radiosTemplate({ language, name: 'moved', legend: moved[language], items: yesNo(language) }) },
  {
    name: 'inline',
    template: (language) =>
      radiosTemplate({
        language,
        name: 'moved',
        legend: moved[language],
        legendIsHeading: true,
        inline: true,
        items: yesNo(language, 'no'),
      }),
  },
  {
    name: 'with-error',
    template: (language) =>
      radiosTemplate({ language, name: 'moved', legend: moved[language], error: movedError[language], items: yesNo(language) }),
  },
  {
    name: 'conditional',
    template: (language) =>
      radiosTemplate({ language, name: 'contact', legend: contact[language], hint: contactHint[language], items: ways(language) }),
  },
  {
    name: 'conditional-chosen',
    template: (language) =>
      radiosTemplate({ language, name: 'contact', legend: contact[language], hint: contactHint[language], items: ways(language, 'phone') }),
  },
];
