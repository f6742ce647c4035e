import type { Bilingual, Language } from '@patrwm/language';
import { html, type TemplateResult } from 'lit/html.js';
import { backLinkTemplate } from '../back-link/back-link.template.ts';
import { buttonTemplate } from '../button/button.template.ts';
import type { Example } from '../element/example.ts';
import { examples as footers } from '../footer/footer.examples.ts';
import { examples as headers } from '../header/header.examples.ts';
import { insetTextTemplate } from '../inset-text/inset-text.template.ts';
import { examples as phaseBanners } from '../phase-banner/phase-banner.examples.ts';
import { examples as navigations } from '../service-navigation/service-navigation.examples.ts';
import { skipLinkTemplate } from '../skip-link/skip-link.template.ts';
import { pageTemplate } from './page.template.ts';

const text = {
  heading: { cy: 'Gwneud cais am brydau ysgol am ddim', en: 'Apply for free school meals' },
  intro: {
    cy: 'Defnyddiwch y gwasanaeth hwn i wneud cais am brydau ysgol am ddim a’r Grant Hanfodion Ysgol. Un cais sydd ei angen ar gyfer y ddau.',
    en: 'Use this service to apply for free school meals and the School Essentials Grant. One application covers both.',
  },
  before: { cy: 'Cyn i chi ddechrau', en: 'Before you start' },
  need: { cy: 'Bydd angen y canlynol arnoch:', en: 'You will need:' },
  number: { cy: 'eich rhif Yswiriant Gwladol', en: 'your National Insurance number' },
  children: { cy: 'enw a dyddiad geni pob plentyn', en: 'the name and date of birth of each child' },
  bank: { cy: 'manylion eich cyfrif banc', en: 'your bank account details' },
  time: { cy: 'Mae’n cymryd tua 10 munud.', en: 'It takes about 10 minutes.' },
  help: { cy: 'Cael cymorth', en: 'Get help' },
  call: { cy: 'Os oes angen cymorth arnoch, ffoniwch ni ar 01632 960 123.', en: 'If you need help, call us on 01632 960 123.' },
  start: { cy: 'Dechrau nawr', en: 'Start now' },
} satisfies Record<string, Bilingual>;

function named(examples: readonly Example[], name: string, language: Language): TemplateResult | undefined {
  return examples.find((example) => example.name === name)?.template(language);
}

export const examples: readonly Example[] = [
  {
    name: 'start',
    template: (language) =>
      pageTemplate({
        skipLink: skipLinkTemplate({ language }),
        header: named(headers, 'with-logo', language),
        serviceNavigation: named(navigations, 'with-links', language),
        phaseBanner: named(phaseBanners, 'beta', language),
        beforeContent: backLinkTemplate({ language, href: '#back' }),
        content: html`<h1>${text.heading[language]}</h1>
          <p>${text.intro[language]}</p>
          <h2>${text.before[language]}</h2>
          <p>${text.need[language]}</p>
          <ul>
            <li>${text.number[language]}</li>
            <li>${text.children[language]}</li>
            <li>${text.bank[language]}</li>
          </ul>
          ${insetTextTemplate({ content: text.time[language] })}
          ${buttonTemplate({ text: text.start[language], href: '#start', start: true })}
          <h2>${text.help[language]}</h2>
          <p>${text.call[language]}</p>`,
        footer: named(footers, 'default', language),
      }),
  },
];
