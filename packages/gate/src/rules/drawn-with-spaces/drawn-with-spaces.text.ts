import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Bylchau yn lle strwythur',
    en: 'Spaces in place of structure',
  },
  what: {
    cy: 'Edrychir am eiriau â bwlch rhwng pob llythyren (“R H Y B U D D”), ac am golofnau wedi’u llunio â bylchau neu dabiau, yn `<pre>` neu â `&nbsp;`.',
    en: 'Words with a space between all their letters (“N O T I C E”) are looked for, and columns drawn with spaces or tabs, in a `<pre>` or with `&nbsp;`.',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dweud y gair fesul llythyren, ac yn darllen y colofnau ar draws heb ddweud pa bennawd sy’n perthyn i beth. Ar sgrin gul mae’r colofnau’n chwalu.',
    en: 'A screen reader says the word letter by letter, and reads the columns across without saying which heading belongs to what. On a narrow screen the columns fall apart.',
  },
  mend: {
    cy: 'Defnyddiwch `letter-spacing` am eiriau llydan, a `<table>` â `<th>`, neu `<dl>`, am golofnau.',
    en: 'Use `letter-spacing` in CSS for wide words, and a `<table>` with `<th>`, or a `<dl>`, for columns.',
  },
  sure: {
    cy: 'Rhybudd: gall y llythrennau fod yn rhestr. Nid yw llythrennau yn nhrefn yr wyddor, cod cyfrifiadur, na barddoniaeth â bylchau ar ddechrau’r llinell yn cyfrif.',
    en: 'A warning: the letters may be a list. Letters in the order of the alphabet, computer code, and verse with spaces at the start of its lines do not count.',
  },
};
