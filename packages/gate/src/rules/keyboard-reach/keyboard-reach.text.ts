import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Popeth o fewn cyrraedd y bysellfwrdd',
    en: 'All within the keyboard’s reach',
  },
  what: {
    cy: 'Cymherir yr hyn y gellir ei bwyso (yr hyn sy’n gwrando am glic, a’r hyn sydd â rôl fel `button`) â’r safleoedd y mae Tab a’r bysellau saeth yn eu cyrraedd.',
    en: 'What can be pressed (what listens for a click, and what has a role such as `button`) is compared with the stops that Tab and the arrow keys reach.',
  },
  why: {
    cy: 'Yr hyn na ellir ei gyrraedd, nid yw yno i bobl sy’n defnyddio bysellfwrdd, switsh neu reolaeth lais.',
    en: 'What cannot be reached is not there for people who use a keyboard, a switch or voice control.',
  },
  mend: {
    cy: 'Defnyddiwch `<button type="button">` am weithred ac `<a href>` am gyswllt, yn lle `<div onclick>`.',
    en: 'Use `<button type="button">` for an action and `<a href>` for a link, instead of `<div onclick>`.',
  },
  sure: {
    cy: 'Methiant yw elfen fach sy’n edrych fel rheolydd ac yn gwrando am glic. Mae cerdyn neu res â dolen ynddi, tabiau sy’n ateb y bysellau saeth, grwpiau radio a dolen arall i’r un lle yn iawn. Ni welir gwrandawyr ar y ddogfen gyfan, ac eithrio rhai `React`, `Svelte` a `jQuery`.',
    en: 'It is a failure when a small element looks like a control and listens for a click. A card or row with a link in it, tabs that answer the arrow keys, radio groups and another link to the same place are right. Listeners on the whole document are not seen, except those of `React`, `Svelte` and `jQuery`.',
  },
};
