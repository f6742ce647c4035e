import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cymorth yn yr un drefn',
    en: 'Help in the same order',
  },
  what: {
    cy: 'Cymherir trefn dolenni cymorth, ffôn ac e-bost y tu allan i’r prif gynnwys ar bob tudalen.',
    en: 'The order of links to help, telephone and email outside the main content is compared over all pages.',
  },
  why: {
    cy: 'Mae pobl sy’n ei chael yn anodd dod o hyd i bethau yn dibynnu ar eu bod yn yr un lle.',
    en: 'People who find it hard to find things depend on their being in the same place.',
  },
  mend: {
    cy: 'Defnyddiwch yr un pennyn a’r un troedyn ar bob tudalen.',
    en: 'Use the same header and footer on every page.',
  },
  sure: {
    cy: 'Wrth eu geiriau yr adwaenir dolenni cymorth, felly rhybudd yw hyn.',
    en: 'Links to help are known by their words, so this is a warning.',
  },
};
