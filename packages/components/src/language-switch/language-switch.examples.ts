import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { languageSwitchTemplate } from './language-switch.template.ts';

const href = { cy: '/cy/eich-enw', en: '/en/your-name' };
const name = { cy: 'Enw llawn', en: 'Full name' };
const next = { cy: 'Parhau', en: 'Continue' };

export const examples: readonly Example[] = [
  { name: 'links', template: (language) => languageSwitchTemplate({ language, href }) },
  {
    name: 'with-form',
    template: (language) =>
      html`${languageSwitchTemplate({ language, href, form: 'switch-form', formDefault: { name: 'action', value: 'next' } })}
        <form id="switch-form" method="post" action=${href[language]}>
          <div class="patrwm-form-group">
            <label class="patrwm-label" for="switch-name">${name[language]}</label>
            <input class="patrwm-input" id="switch-name" name="full-name" autocomplete="name" value="Siân Llŷr" />
          </div>
          <button class="patrwm-button" type="submit" name="action" value="next">${next[language]}</button>
        </form>`,
  },
];
