import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { headerTemplate } from './header.template.ts';

const name = { cy: 'Cyngor Bro Enfys', en: 'Bro Enfys Council' };
const long = { cy: 'Cyngor Bwrdeistref Sirol Dyffryn Aberwennol a’r Glannau', en: 'Dyffryn Aberwennol and Coast County Borough Council' };
const href = { cy: '/cy/', en: '/en/' };
// A rainbow ("enfys") in the header's own text colour.
const logo = html`<svg viewBox="0 0 48 32" width="48" height="32" focusable="false">
  <path
    d="M4 30a20 20 0 0 1 40 0M12 30a12 12 0 0 1 24 0M20 30a4 4 0 0 1 8 0"
    fill="none"
    stroke="currentColor"
    stroke-width="4"
    stroke-linecap="round"
  />
</svg>`;

export const examples: readonly Example[] = [
  { name: 'name', template: (language) => headerTemplate({ name: name[language], href: href[language] }) },
  { name: 'with-logo', template: (language) => headerTemplate({ name: name[language], href: href[language], logo }) },
  { name: 'long-name', template: (language) => headerTemplate({ name: long[language], href: href[language], logo }) },
  {
    name: 'logo-with-name',
    template: (language) => headerTemplate({ name: name[language], href: href[language], logo, logoHasName: true }),
  },
];
