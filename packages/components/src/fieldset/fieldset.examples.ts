import type { Bilingual } from '@patrwm/language';
import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { fieldsetTemplate } from './fieldset.template.ts';

const contact: Bilingual = { cy: 'Cyswllt mewn argyfwng', en: 'Emergency contact' };
const fullName: Bilingual = { cy: 'Enw llawn', en: 'Full name' };
const phone: Bilingual = { cy: 'Rhif ffôn', en: 'Phone number' };

const fields = (language: 'cy' | 'en') =>
  html`${textInputTemplate({ language, name: 'contact-name', label: fullName[language], value: 'Llŷr ap Siân' })}${textInputTemplate({
    language,
    name: 'contact-phone',
    label: phone[language],
    type: 'tel',
    width: 20,
  })}`;

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => fieldsetTemplate({ legend: contact[language], content: fields(language) }) },
  {
    name: 'as-page-heading',
    template: (language) => fieldsetTemplate({ legend: contact[language], legendIsHeading: true, content: fields(language) }),
  },
];
