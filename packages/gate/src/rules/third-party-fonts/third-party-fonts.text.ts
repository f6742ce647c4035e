import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffontiau gan eraill',
    en: 'Fonts from others',
  },
  what: {
    cy: 'Edrychir a yw’r dudalen yn nôl ffontiau, neu ddalennau arddull ar eu cyfer, o barth arall.',
    en: 'Does the page fetch fonts, or style sheets for them, from another domain?',
  },
  why: {
    cy: 'Mae’r cwmni arall yn cael cyfeiriad rhyngrwyd pob ymwelydd, ac mae’r testun yn aros am ei weinydd.',
    en: 'The other company gets every visitor’s internet address, and the text waits for its server.',
  },
  mend: {
    cy: 'Gweinwch y ffeiliau `woff2` o’ch parth eich hun, gyda llythrennau ŵ ac ŷ ynddynt, neu defnyddiwch ffont y ddyfais.',
    en: 'Serve the `woff2` files from your own domain, with the letters ŵ and ŷ in them, or use a font of the device.',
  },
  sure: {
    cy: 'Mae’r cais yn sicr; rhybudd yw hyn am mai barn yw ei bwys.',
    en: 'The request is certain; this is a warning because its weight is a judgement.',
  },
};
