import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { insetTextTemplate } from './inset-text.template.ts';

const text = {
  cy: 'Mae pob plentyn mewn ysgol gynradd yng Nghymru yn cael cinio ysgol am ddim. Gwnewch gais er hynny: gall eich teulu gael y Grant Hanfodion Ysgol hefyd.',
  en: 'Every child in a primary school in Wales gets a free school lunch. Apply all the same: your family may also get the School Essentials Grant.',
};
const withLink = {
  cy: { before: 'Mae rhagor am y grant ar ', link: 'dudalen y Grant Hanfodion Ysgol', after: '.' },
  en: { before: 'There is more about the grant on the ', link: 'School Essentials Grant page', after: '.' },
};

export const examples: readonly Example[] = [
  { name: 'default', template: (language) => insetTextTemplate({ content: text[language] }) },
  {
    name: 'with-link',
    template: (language) => {
      const { before, link, after } = withLink[language];
      return insetTextTemplate({ content: html`<p>${before}<a href="#grant">${link}</a>${after}</p>` });
    },
  },
];
