import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { skipLinkTemplate } from './skip-link.template.ts';

const text = { cy: 'Dyma’r prif gynnwys.', en: 'This is the main content.' };

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      html`${skipLinkTemplate({ language, href: '#skip-target' })}
        <div class="patrwm-prose" id="skip-target" tabindex="-1"><p>${text[language]}</p></div>`,
  },
];
