import { html } from 'lit/html.js';
import type { Example } from '../element/example.ts';
import { buttonGroupTemplate, buttonTemplate } from './button.template.ts';

const text = {
  next: { cy: 'Parhau', en: 'Continue' },
  save: { cy: 'Cadw a dod yn ôl yn nes ymlaen', en: 'Save and come back later' },
  remove: { cy: 'Dileu', en: 'Remove' },
  removeChild: { cy: 'Dileu Siân Llŷr o’r cais', en: 'Remove Siân Llŷr from the application' },
  start: { cy: 'Dechrau nawr', en: 'Start now' },
  other: { cy: 'Rhoi cyfeiriad gwahanol', en: 'Enter a different address' },
  long: {
    cy: 'Cytuno â’r datganiad a chyflwyno’r cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol',
    en: 'Agree to the declaration and submit the application for free school meals and the School Essentials Grant',
  },
};

export const examples: readonly Example[] = [
  { name: 'primary', template: (language) => buttonTemplate({ text: text.next[language] }) },
  { name: 'secondary', template: (language) => buttonTemplate({ text: text.save[language], variant: 'secondary' }) },
  {
    name: 'warning',
    template: (language) => buttonTemplate({ text: text.remove[language], fullText: text.removeChild[language], variant: 'warning' }),
  },
  { name: 'start', template: (language) => buttonTemplate({ text: text.start[language], href: '#', start: true }) },
  {
    name: 'link',
    template: (language) => buttonTemplate({ text: text.other[language], variant: 'link', name: 'action', value: 'manual' }),
  },
  { name: 'long', template: (language) => buttonTemplate({ text: text.long[language] }) },
  { name: 'disabled', template: (language) => buttonTemplate({ text: text.next[language], disabled: true }) },
  {
    name: 'group',
    template: (language) =>
      html`<form>
        ${buttonGroupTemplate([
          buttonTemplate({ text: text.next[language] }),
          buttonTemplate({ text: text.save[language], variant: 'secondary' }),
          buttonTemplate({ text: text.other[language], variant: 'link' }),
        ])}
      </form>`,
  },
];
