import type { Bilingual } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { textareaTemplate } from './textarea.template.ts';

const happened: Bilingual = { cy: 'Beth ddigwyddodd?', en: 'What happened?' };
const happenedHint: Bilingual = {
  cy: 'Peidiwch â rhoi manylion personol, fel rhif eich cyfrif banc.',
  en: 'Do not include personal details, such as your bank account number.',
};
const tooLong: Bilingual = { cy: 'Rhaid i’ch ateb fod yn 20 o gymeriadau neu lai', en: 'Your answer must be 20 characters or fewer' };
const needs: Bilingual = {
  cy: 'A oes unrhyw beth arall y dylem ei wybod am anghenion eich plentyn cyn i ni gysylltu â’r ysgol a’r awdurdod lleol ar eich rhan?',
  en: 'Is there anything else we should know about your child’s needs before we contact the school and the local authority for you?',
};

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => textareaTemplate({ language, name: 'happened', label: happened[language] }) },
  {
    name: 'with-limit',
    template: (language) =>
      textareaTemplate({ language, name: 'happened', label: happened[language], hint: happenedHint[language], max: 200 }),
  },
  {
    name: 'with-value',
    template: (language) =>
      textareaTemplate({
        language,
        name: 'happened',
        label: happened[language],
        value: 'Daeth y llythyr i Dŷ Gwyn,\nLôn y Dderwen.',
        max: 200,
      }),
  },
  {
    name: 'with-error',
    template: (language) =>
      textareaTemplate({
        language,
        name: 'happened',
        label: happened[language],
        error: tooLong[language],
        value: 'Aeth Siân a Llŷr i’r swyddfa ddydd Llun.',
        max: 20,
      }),
  },
  {
    name: 'as-page-heading',
    template: (language) => textareaTemplate({ language, name: 'needs', label: needs[language], labelIsHeading: true, rows: 8, max: 4000 }),
  },
];
