import { fill, type Bilingual, type Language } from '@patrwm/language';
import type { Contact } from '@patrwm/journey-view';
import { html } from 'lit';
import type { WordsPage } from './page.ts';

const title: Bilingual = { cy: 'Cysylltu â ni', en: 'Contact us' };
const lead: Bilingual = {
  cy: 'Mae croeso i chi gysylltu â ni yn Gymraeg neu yn Saesneg. Byddwn yn ateb yn eich dewis iaith, a fydd hynny ddim yn arwain at oedi.',
  en: 'You are welcome to contact us in Welsh or in English. We will reply in the language you choose, and that will not lead to delay.',
};
const phoneLine: Bilingual = { cy: 'Ffôn: {phone}', en: 'Phone: {phone}' };
const emailLine: Bilingual = { cy: 'E-bost: {email}', en: 'Email: {email}' };

export const contactPage = ({ phone = '', email = '' }: Contact): WordsPage => ({
  path: '/contact',
  title,
  content: (language: Language) =>
    html`<h1>${title[language]}</h1>
      <p>${lead[language]}</p>
      <ul>
        <li>${fill(phoneLine[language], { phone })}</li>
        <li>${fill(emailLine[language], { email })}</li>
      </ul>`,
});
