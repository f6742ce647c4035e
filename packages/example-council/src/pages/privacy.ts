import type { Bilingual, Language } from '@patrwm/language';
import { html } from 'lit';
import type { WordsPage } from './page.ts';

const title: Bilingual = { cy: 'Hysbysiad preifatrwydd: sut rydym yn defnyddio eich data', en: 'Privacy notice: how we use your data' };
const sections: readonly { readonly heading: Bilingual; readonly body: readonly Bilingual[] }[] = [
  {
    heading: { cy: 'Pwy sy’n gyfrifol', en: 'Who is responsible' },
    body: [
      {
        cy: 'Cyngor Aberwennol sy’n gyfrifol am y data rydych yn ei roi i ni. Cyngor dychmygol yw hwn: peidiwch â rhoi eich manylion go iawn.',
        en: 'Aberwennol Council is responsible for the data that you give us. This council is invented: do not give your real details.',
      },
    ],
  },
  {
    heading: { cy: 'Pam mae arnom angen eich data', en: 'Why we need your data' },
    body: [
      {
        cy: 'Rydym yn ei ddefnyddio i benderfynu a yw eich plant yn cael prydau ysgol am ddim a’r Grant Hanfodion Ysgol, ac i dalu’r grant. Mae’r gyfraith yn gofyn i ni wneud hyn.',
        en: 'We use it to decide whether your children get free school meals and the School Essentials Grant, and to pay the grant. The law asks us to do this.',
      },
    ],
  },
  {
    heading: { cy: 'Sut rydym yn ei gadw’n ddiogel', en: 'How we keep it safe' },
    body: [
      {
        cy: 'Mae eich atebion wedi’u hamgryptio tra byddwch yn llenwi’r ffurflen ac wedi i chi ei hanfon. Nid ydym yn rhoi dim amdanoch chi mewn cyfeiriadau gwe, cofnodion technegol na storfa’r porwr.',
        en: 'Your answers are encrypted while you fill in the form and after you send it. We put nothing about you in web addresses, technical logs or the browser’s storage.',
      },
      {
        cy: 'Os byddwch yn gadael y ffurflen heb ei hanfon, bydd eich atebion yn cael eu dileu ar ôl i’ch sesiwn ddod i ben.',
        en: 'If you leave the form without sending it, your answers are deleted after your session ends.',
      },
    ],
  },
  {
    heading: { cy: 'Eich hawliau', en: 'Your rights' },
    body: [
      {
        cy: 'Gallwch ofyn am gopi o’ch data, gofyn i ni ei gywiro, neu wrthwynebu’r ffordd rydym yn ei ddefnyddio. Gallwch gwyno wrth Swyddfa’r Comisiynydd Gwybodaeth.',
        en: 'You can ask for a copy of your data, ask us to correct it, or object to how we use it. You can complain to the Information Commissioner’s Office.',
      },
    ],
  },
];

export const privacyPage: WordsPage = {
  path: '/privacy',
  title,
  content: (language: Language) =>
    html`<h1>${title[language]}</h1>
      ${sections.map(
        ({ heading, body }) =>
          html`<h2>${heading[language]}</h2>
            ${body.map((each) => html`<p>${each[language]}</p>`)}`,
      )}`,
};
