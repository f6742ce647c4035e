import type { Bilingual } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { textInputTemplate } from './text-input.template.ts';

const fullName: Bilingual = { cy: 'Enw llawn', en: 'Full name' };
const nino: Bilingual = { cy: 'Rhif Yswiriant Gwladol', en: 'National Insurance number' };
const ninoHint: Bilingual = {
  cy: 'Mae ar eich cerdyn Yswiriant Gwladol, llythyr budd-dal neu slip cyflog. Er enghraifft, ‘QQ 12 34 56 C’.',
  en: 'It is on your National Insurance card, benefit letter or payslip. For example, ‘QQ 12 34 56 C’.',
};
const ninoError: Bilingual = {
  cy: 'Rhowch rif Yswiriant Gwladol sy’n 2 lythyren, 6 rhif, yna A, B, C neu D, fel QQ 12 34 56 C',
  en: 'Enter a National Insurance number that is 2 letters, 6 numbers, then A, B, C or D, like QQ 12 34 56 C',
};
const rent: Bilingual = { cy: 'Faint o rent rydych yn ei dalu bob wythnos?', en: 'How much rent do you pay each week?' };
const long: Bilingual = {
  cy: 'Beth yw enw’r person sydd â chyfrifoldeb rhiant am y plentyn sy’n mynd i Ysgol Gyfun Gymraeg Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?',
  en: 'What is the name of the person with parental responsibility for the child who goes to Ysgol Gyfun Gymraeg Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch?',
};

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      textInputTemplate({ language, name: 'full-name', label: fullName[language], autocomplete: 'name', spellcheck: false }),
  },
  {
    name: 'with-hint',
    template: (language) =>
      textInputTemplate({ language, name: 'nino', label: nino[language], hint: ninoHint[language], width: 10, spellcheck: false }),
  },
  {
    name: 'with-value',
    template: (language) =>
      textInputTemplate({ language, name: 'full-name', label: fullName[language], value: 'Siân ap Llŷr', autocomplete: 'name' }),
  },
  {
    name: 'with-error',
    template: (language) =>
      textInputTemplate({
        language,
        name: 'nino',
        label: nino[language],
        hint: ninoHint[language],
        error: ninoError[language],
        value: 'QQ 12',
        width: 10,
      }),
  },
  {
    name: 'with-prefix',
    template: (language) =>
      textInputTemplate({ language, name: 'rent', label: rent[language], prefix: '£', inputmode: 'decimal', width: 5 }),
  },
  {
    name: 'as-page-heading',
    template: (language) =>
      textInputTemplate({ language, name: 'full-name', label: fullName[language], labelIsHeading: true, autocomplete: 'name' }),
  },
  {
    name: 'long-words',
    template: (language) => textInputTemplate({ language, name: 'guardian', label: long[language], value: 'Tŷ Gwyn, Lôn y Dderwen' }),
  },
];
