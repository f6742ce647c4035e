import type { Bilingual, Language } from '@patrwm/language';
import { html } from 'lit';
import type { WordsPage } from './page.ts';

const title: Bilingual = { cy: 'Croeso i Gyngor Aberwennol', en: 'Welcome to Aberwennol Council' };
const lead: Bilingual = {
  cy: 'Mae popeth yma wedi’i wneud â Patrwm, y llyfrgell batrymau i gynghorau Cymru. Mae pob tudalen yn gweithio yn Gymraeg ac yn Saesneg, gyda JavaScript neu hebddo.',
  en: 'Everything here is made with Patrwm, the pattern library for the councils of Wales. Each page works in Welsh and in English, with JavaScript or without.',
};
const services: Bilingual = { cy: 'Gwasanaethau', en: 'Services' };
const links: readonly { readonly path: string; readonly text: Bilingual; readonly about: Bilingual }[] = [
  {
    path: '/free-school-meals-and-grant',
    text: { cy: 'Prydau ysgol am ddim a’r Grant Hanfodion Ysgol', en: 'Free school meals and the School Essentials Grant' },
    about: { cy: 'Gwnewch un cais am y ddau.', en: 'Make one application for both.' },
  },
  {
    path: '/find-address/address',
    text: { cy: 'Dod o hyd i gyfeiriad', en: 'Find an address' },
    about: {
      cy: 'Rhowch gynnig ar chwilio am gyfeiriad ar ei ben ei hun. Cyfeiriadau dychmygol sydd yma: rhowch gynnig ar LD9 1AA.',
      en: 'Try the address look-up on its own. The addresses are invented: try LD9 1AA.',
    },
  },
];
const designers: Bilingual = { cy: 'I ddylunwyr a datblygwyr', en: 'For designers and developers' };
const storybook: Bilingual = {
  cy: 'Gweld pob cydran a phob tudalen yn y llyfrgell batrymau',
  en: 'See every component and every page in the pattern library',
};

export const homePage: WordsPage = {
  path: '',
  title,
  content: (language: Language) =>
    html`<h1>${title[language]}</h1>
      <p>${lead[language]}</p>
      <h2>${services[language]}</h2>
      ${links.map(
        ({ path, text, about }) =>
          html`<h3><a href="/${language}${path}">${text[language]}</a></h3>
            <p>${about[language]}</p>`,
      )}
      <h2>${designers[language]}</h2>
      <p><a href="/storybook/">${storybook[language]}</a></p>`,
};
