import { buttonTemplate, insetTextTemplate } from '@patrwm/components';
import { fill, formatDate, formatMoney, todayInLondon, type Bilingual, type Language } from '@patrwm/language';
import { defaultSettings } from '@patrwm/services';
import { html } from 'lit';
import type { WordsPage } from './page.ts';

const title: Bilingual = {
  cy: 'Gwneud cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol',
  en: 'Apply for free school meals and the School Essentials Grant',
};
const lead: Bilingual = {
  cy: 'Un cais sydd ei angen ar gyfer y ddau. Gallwch gynnwys pob plentyn yn eich teulu sy’n mynd i ysgol yn ein hardal ni.',
  en: 'You need one application for both. You can include every child in your family who goes to a school in our area.',
};
const primary: Bilingual = {
  cy: 'Mae pob plentyn ysgol gynradd yng Nghymru yn cael prydau ysgol am ddim heb wneud cais. Gwnewch gais yr un fath: gallai eich teulu gael y grant, a gallai’r ysgol gael mwy o arian.',
  en: 'Every primary school child in Wales gets free school meals without applying. Apply all the same: your family could get the grant, and the school could get more money.',
};
const amounts: Bilingual = {
  cy: 'Mae’r grant yn helpu i dalu am wisg ysgol, offer a dillad chwaraeon. Y swm ar gyfer blwyddyn ysgol 2025 i 2026 oedd {perChild} am bob plentyn, neu {yearSeven} i blentyn sy’n dechrau ym Mlwyddyn 7.',
  en: 'The grant helps to pay for school uniform, equipment and sports kit. The amount for the school year 2025 to 2026 was {perChild} for each child, or {yearSeven} for a child who starts Year 7.',
};
const passed: Bilingual = {
  cy: 'Daeth y cyfnod i wneud cais am y grant hwnnw i ben ar {date}. Gofynnwch i’r cyngor beth yw’r swm a’r dyddiadau ar gyfer eleni.',
  en: 'The time to apply for that grant ended on {date}. Ask the council what the amount and dates are for this year.',
};
const needHeading: Bilingual = { cy: 'Beth fydd ei angen arnoch', en: 'What you will need' };
const need: readonly Bilingual[] = [
  {
    cy: 'eich rhif Yswiriant Gwladol, neu eich cyfeirnod cymorth lloches',
    en: 'your National Insurance number, or your asylum support reference',
  },
  { cy: 'enw, dyddiad geni ac ysgol pob plentyn', en: 'the name, date of birth and school of each child' },
  { cy: 'manylion y cyfrif y dylai’r grant fynd iddo', en: 'details of the account that the grant should go to' },
  {
    cy: 'eich datganiad Credyd Cynhwysol diweddaraf, os ydych yn cael Credyd Cynhwysol',
    en: 'your latest Universal Credit statement, if you get Universal Credit',
  },
];
const time: Bilingual = {
  cy: 'Mae’n cymryd tua 15 munud. Gallwch newid iaith ar unrhyw dudalen heb golli dim.',
  en: 'It takes about 15 minutes. You can change language on any page without losing anything.',
};
const start: Bilingual = { cy: 'Dechrau nawr', en: 'Start now' };
const otherHeading: Bilingual = { cy: 'Ffyrdd eraill o wneud cais', en: 'Other ways to apply' };
const other: Bilingual = {
  cy: 'Ffoniwch ni ar {phone} os byddai’n well gennych wneud cais dros y ffôn, yn Gymraeg neu yn Saesneg.',
  en: 'Call us on {phone} if you would rather apply by phone, in Welsh or in English.',
};

export const freeSchoolMealsPage = (phone: string): WordsPage => ({
  path: '/free-school-meals-and-grant',
  title,
  content: (language: Language) => {
    const { grant } = defaultSettings;
    const ended = grant.until !== undefined && grant.until < todayInLondon(new Date());
    return html`<h1>${title[language]}</h1>
      <p>${lead[language]}</p>
      ${insetTextTemplate({ content: primary[language] })}
      <p>${fill(amounts[language], { perChild: formatMoney(grant.perChild), yearSeven: formatMoney(grant.yearSeven) })}</p>
      ${ended && grant.until ? html`<p>${fill(passed[language], { date: formatDate(language, grant.until) })}</p>` : ''}
      <h2>${needHeading[language]}</h2>
      <ul>
        ${need.map((each) => html`<li>${each[language]}</li>`)}
      </ul>
      <p>${time[language]}</p>
      ${buttonTemplate({ text: start[language], href: `/${language}/free-school-meals`, start: true })}
      <h2>${otherHeading[language]}</h2>
      <p>${fill(other[language], { phone })}</p>`;
  },
});
