import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Data personol mewn cyfeiriad',
    en: 'Personal data in an address',
  },
  what: {
    cy: 'Edrychir am e-bost, rhif Yswiriant Gwladol, ffôn, dyddiad geni, cyfrinair, rhif GIG, neu enw gyda chod post yng nghyfeiriad y dudalen, ei dolenni a’i cheisiadau.',
    en: 'Email, National Insurance number, telephone, date of birth, password, NHS number, or a name with a postcode are looked for in the addresses of the page, its links and its requests.',
  },
  why: {
    cy: 'Mae cyfeiriadau’n aros mewn hanes porwyr, yng nghofnodion gweinyddion, ac yn mynd at safleoedd eraill.',
    en: 'Addresses stay in the histories of browsers and the logs of servers, and go to other sites.',
  },
  mend: {
    cy: 'Anfonwch â `method="post"`, a chadwch yr ateb ar y gweinydd o dan gyfeirnod nad yw’n dweud dim.',
    en: 'Send with `method="post"`, and keep the answer on the server under a reference that says nothing.',
  },
  sure: {
    cy: 'Wrth eu ffurf a’u henwau yr adwaenir y data, felly rhybudd yw hyn. Ni cheir cod post ar ei ben ei hun na rhif achos yn fai. Ni roddir gwerth byth yn yr adroddiad.',
    en: 'The data is known by its form and names, so this is a warning. A postcode by itself or a case number is no fault. No value is ever put into the report.',
  },
};
