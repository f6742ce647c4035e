import type { Example } from '../element/example.ts';
import { backLinkTemplate } from './back-link.template.ts';

const text = { cy: 'Yn ôl i’r rhestr o blant', en: 'Back to the list of children' };

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => backLinkTemplate({ language, href: '#back' }) },
  { name: 'own-words', template: (language) => backLinkTemplate({ language, href: '#back', text: text[language] }) },
];
