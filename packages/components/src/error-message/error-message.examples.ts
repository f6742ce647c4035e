import type { Bilingual } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { errorMessageTemplate } from './error-message.template.ts';

const fullName: Bilingual = { cy: 'Rhowch eich enw llawn', en: 'Enter your full name' };
const evidence: Bilingual = {
  cy: 'Rhaid i’r ffeil fod yn PDF, JPG neu PNG, ac yn llai na 10 MB: dewiswch ffeil arall neu anfonwch gopi drwy’r post',
  en: 'The file must be a PDF, JPG or PNG, and smaller than 10 MB: select another file or send a copy by post',
};

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => errorMessageTemplate({ language, id: 'full-name-error', text: fullName[language] }) },
  { name: 'long-words', template: (language) => errorMessageTemplate({ language, id: 'evidence-error', text: evidence[language] }) },
];
