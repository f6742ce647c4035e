import type { Bilingual } from '@patrwm/language';
import type { Example } from '../element/example.ts';
import { dateInputTemplate } from './date-input.template.ts';

const born: Bilingual = { cy: 'Beth yw eich dyddiad geni?', en: 'What is your date of birth?' };
const bornHint: Bilingual = { cy: 'Er enghraifft, 31 3 1980', en: 'For example, 31 3 1980' };
const empty: Bilingual = { cy: 'Rhowch eich dyddiad geni', en: 'Enter your date of birth' };
const yearMissing: Bilingual = { cy: 'Rhaid i’ch dyddiad geni gynnwys blwyddyn', en: 'Your date of birth must include a year' };
const moved: Bilingual = {
  cy: 'Ar ba ddyddiad y gwnaethoch chi a’r plant symud i’r cyfeiriad lle rydych yn byw nawr?',
  en: 'On what date did you and the children move to the address where you live now?',
};

export const examples: readonly Example[] = [
  {
    name: 'default',
    template: (language) =>
      dateInputTemplate({ language, name: 'born', legend: born[language], hint: bornHint[language], autocomplete: 'bday' }),
  },
  {
    name: 'with-value',
    template: (language) =>
      dateInputTemplate({
        language,
        name: 'born',
        legend: born[language],
        legendIsHeading: true,
        hint: bornHint[language],
        values: { day: '1', month: 'Mawrth', year: '1980' },
      }),
  },
  {
    name: 'with-error',
    template: (language) =>
      dateInputTemplate({ language, name: 'born', legend: born[language], hint: bornHint[language], error: empty[language] }),
  },
  {
    name: 'with-error-in-year',
    template: (language) =>
      dateInputTemplate({
        language,
        name: 'born',
        legend: born[language],
        hint: bornHint[language],
        values: { day: '31', month: '3' },
        error: yearMissing[language],
        errorParts: ['year'],
      }),
  },
  { name: 'long-words', template: (language) => dateInputTemplate({ language, name: 'moved', legend: moved[language] }) },
];
