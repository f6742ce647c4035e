import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Delweddau o destun',
    en: 'Images of text',
  },
  what: {
    cy: 'Edrychir ar bicseli’r delweddau, y cefndiroedd a’r botymau delwedd am ysgrifen: darnau o inc o faint llythrennau sy’n sefyll ar linellau, heb ddim arall yn y llun. Cymherir nifer a lled y geiriau ag enw’r ddelwedd. Darllenir testun delweddau `SVG`.',
    en: 'The pixels of pictures, backgrounds and image buttons are looked at for writing: pieces of ink of a letter’s size that stand on lines, with nothing else in the picture. The number and the widths of the words are compared with the picture’s name. The text of SVG pictures is read.',
  },
  why: {
    cy: 'Ni all pobl â golwg gwan newid ffont, lliw na bylchau’r geiriau, ac maent yn aneglur o’u chwyddo. Nid ydynt yn cael eu cyfieithu, eu copïo na’u canfod wrth chwilio.',
    en: 'People with poor sight cannot change the font, the colours or the spacing of the words, and they blur when made larger. They are not translated, copied or found by a search.',
  },
  mend: {
    cy: 'Ysgrifennwch y geiriau fel testun a rhowch yr olwg iddynt â `CSS`: `<h2 class="banner">Oriau agor</h2>`. Defnyddiwch `<button>` yn lle `<input type="image">`.',
    en: 'Write the words as text and give them their looks with CSS: `<h2 class="banner">Opening hours</h2>`. Use a `<button>` in place of `<input type="image">`.',
  },
  sure: {
    cy: 'Mae’n fethiant lle mae’r ddelwedd yn dweud ei henw air am air, lle mae delwedd `SVG` yn dal geiriau yn unig, neu lle mae sawl llinell o ysgrifen mewn delwedd heb enw; rhybudd yw popeth arall. Nid yw logoau, enw’r wefan, sgrinluniau a siartiau yn cael eu cyfrif. Ni welir geiriau ar ben llun, llythrennau sydd wedi’u clymu wrth ei gilydd, na geiriau wedi’u lluniadu fel siapiau.',
    en: 'It is a failure where the picture says its name word for word, where an SVG picture holds words alone, or where several lines of writing stand in a picture without a name; all else is a warning. Logos, the site’s name, screenshots and charts do not count. Words over a photograph, letters that are joined, and words drawn as shapes are not seen.',
  },
};
