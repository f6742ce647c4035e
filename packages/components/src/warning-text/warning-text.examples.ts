import type { Example } from '../element/example.ts';
import { warningTextTemplate } from './warning-text.template.ts';

const text = {
  cy: 'Gallwch golli’r grant os na rowch wybod i ni pan fydd eich enillion yn newid.',
  en: 'You may lose the grant if you do not tell us when your earnings change.',
};

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => warningTextTemplate({ language, text: text[language] }) },
];
