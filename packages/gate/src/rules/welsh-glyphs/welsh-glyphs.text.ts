import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Ffont sy’n cynnwys ŵ ac ŷ', en: 'A font that has ŵ and ŷ' },
  what: {
    cy: 'Ar dudalen Gymraeg, gofynnir i’r porwr pa ffont a ddefnyddiodd i dynnu ŵ, ŷ a’r llafariaid â tho bach, a pha un i dynnu’r llythrennau o’u cwmpas.',
    en: 'On a Welsh page, the browser is asked which font it drew ŵ, ŷ and the vowels with circumflexes with, and which the letters around them.',
  },
  why: {
    cy: 'Daw llythyren nad yw yn y ffont o ffont arall: o faint, pwysau neu uchder gwahanol, neu’n flwch gwag. Mae geiriau fel `dŵr` a `tŷ` yn edrych fel camgymeriad ar bob tudalen.',
    en: 'A letter that the font does not have comes from another: of a different size, weight or height, or as an empty box. Words such as `dŵr` and `tŷ` look like a mistake on every page.',
  },
  mend: {
    cy: 'Cynhwyswch U+0174–0177 yn y ffont (`unicode-range` ac is-set `latin-ext`), neu dewiswch ffont sydd â hwy.',
    en: 'Have U+0174–0177 in the font (`unicode-range` and the `latin-ext` subset), or choose a font that has them.',
  },
  sure: {
    cy: 'Mae’n dibynnu ar ffontiau’r peiriant sy’n gwirio pan nad yw’r dudalen yn anfon ei ffont ei hun, felly rhybudd yw hwn; cyngor lle nad oes ffont gan y dudalen.',
    en: 'Where the page sends no font of its own it depends on the fonts of the machine that checks, so this is a warning; advice where the page has no font of its own.',
  },
};
