import { summaryListTemplate } from '@patrwm/components';
import type { Bilingual, Language } from '@patrwm/language';
import { html } from 'lit';
import type { WordsPage } from './page.ts';

const title: Bilingual = { cy: 'Cwcis', en: 'Cookies' };
const one: Bilingual = {
  cy: 'Rydym yn defnyddio un cwci yn unig, ac mae’n rhaid wrtho: heb y cwci ni allai’r gwasanaeth gofio eich atebion o un dudalen i’r nesaf. Nid ydym yn defnyddio cwcis i fesur na hysbysebu, felly nid ydym yn gofyn am eich caniatâd.',
  en: 'We use one cookie only, and it is needed: without it the service could not remember your answers from one page to the next. We use no cookies to measure or to advertise, so we do not ask for your consent.',
};
const nameKey: Bilingual = { cy: 'Enw', en: 'Name' };
const purposeKey: Bilingual = { cy: 'Pwrpas', en: 'Purpose' };
const expiresKey: Bilingual = { cy: 'Yn dod i ben', en: 'Expires' };
const purpose: Bilingual = {
  cy: 'Rhif ar hap sy’n cysylltu eich porwr â’ch atebion. Nid yw’n dweud dim amdanoch chi.',
  en: 'A random number that links your browser with your answers. It says nothing about you.',
};
const expires: Bilingual = { cy: 'Pan fyddwch yn cau eich porwr', en: 'When you close your browser' };

export const cookiesPage: WordsPage = {
  path: '/cookies',
  title,
  content: (language: Language) =>
    html`<h1>${title[language]}</h1>
      <p>${one[language]}</p>
      ${summaryListTemplate({
        rows: [
          { key: nameKey[language], value: 'patrwm' },
          { key: purposeKey[language], value: purpose[language] },
          { key: expiresKey[language], value: expires[language] },
        ],
      })}`,
};
