import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Botwm neu ddolen',
    en: 'Button or link',
  },
  what: {
    cy: 'Edrychir ar ddolenni i unman, botymau sy’n mynd i dudalen arall, rheolyddion o fewn dolen, ac elfennau plaen sy’n gwneud rhywbeth o’u pwyso.',
    en: 'Links to nowhere, buttons that go to another page, controls within a link, and plain elements that do something when pressed are looked at.',
  },
  why: {
    cy: 'Mae pobl yn disgwyl i ddolen fynd i rywle ac i fotwm wneud rhywbeth, ac ni all bysellfwrdd na darllenydd sgrin bwyso `<div>`.',
    en: 'People expect a link to go somewhere and a button to do something, and neither a keyboard nor a screen reader can press a `<div>`.',
  },
  mend: {
    cy: 'Defnyddiwch `<a href="…">` i fynd i rywle a `<button type="button">` i wneud rhywbeth.',
    en: 'Use `<a href="…">` to go somewhere and `<button type="button">` to do something.',
  },
  sure: {
    cy: 'Ni welir pob gwrandäwr sgript yma: mae’r daith bysellfwrdd yn gweld y gweddill. Mae cerdyn sy’n cynnwys ei ddolen ei hun yn iawn.',
    en: 'Not every script’s listener is seen here: the keyboard walk sees the rest. A card that holds its own link is fine.',
  },
};
