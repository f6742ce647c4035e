import type { Bilingual } from '@patrwm/language';
import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { textInputTemplate } from '../text-input/text-input.template.ts';
import { errorSummaryTemplate } from './error-summary.template.ts';

const fullName: Bilingual = { cy: 'Enw llawn', en: 'Full name' };
const fullNameError: Bilingual = { cy: 'Rhowch eich enw llawn', en: 'Enter your full name' };
const postcode: Bilingual = { cy: 'Cod post', en: 'Postcode' };
const postcodeError: Bilingual = {
  cy: 'Rhowch god post llawn yn y Deyrnas Unedig, fel LL59 5AS, neu dewiswch roi’r cyfeiriad eich hun',
  en: 'Enter a full UK postcode, like LL59 5AS, or choose to enter the address yourself',
};

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      html`${errorSummaryTemplate({ language, errors: [{ text: fullNameError[language], href: '#full-name' }] })}${textInputTemplate({
        language,
        name: 'full-name',
        label: fullName[language],
        error: fullNameError[language],
      })}`,
  },
  {
    name: 'several',
    template: (language) =>
      html`${errorSummaryTemplate({
        language,
        errors: [
          { text: fullNameError[language], href: '#full-name' },
          { text: postcodeError[language], href: '#postcode' },
        ],
      })}${textInputTemplate({ language, name: 'full-name', label: fullName[language], error: fullNameError[language] })}${textInputTemplate(
        {
          language,
          name: 'postcode',
          label: postcode[language],
          error: postcodeError[language],
          width: 10,
        },
      )}`,
  },
  {
    name: 'at-rest',
    template: (language) =>
      html`${errorSummaryTemplate({ language, errors: [] })}${textInputTemplate({ language, name: 'full-name', label: fullName[language], autocomplete: 'name' })}`,
  },
];
