import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Botwm neu ddolen newid iaith', en: 'The language switch' },
  what: {
    cy: 'Edrychir ar y ddolen i’r iaith arall ac yna ei phwyso: ei henw, ei phriodoleddau, ei lle a’i maint, a yw iaith a theitl y dudalen yn newid, ac a yw’r hyn a lenwyd yn hanner y ffurflen yn aros.',
    en: 'The link to the other language is looked at and then pressed: its name, its attributes, its place and size, whether the page’s language and title change, and whether what was half filled in stays.',
  },
  why: {
    cy: 'Mae llawer yn dechrau yn Saesneg ac yn newid pan welant fod Cymraeg ar gael, neu i ddeall un term. Os collant eu hatebion, ni fyddant yn newid eto. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn am ddolen uniongyrchol o’r dudalen Saesneg i’r un Gymraeg.',
    en: 'Many begin in English and change when they see that there is Welsh, or to understand one term. If they lose their answers they will not change again. The Welsh Language Standards (WSI 2015/996) ask for a direct link from the English page to the Welsh one.',
  },
  mend: {
    cy: '`<a href="/cy/…" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a>` ar ben y dudalen; yr iaith bresennol fel testun ag `aria-current="true"`. Mewn ffurflen, anfonwch yr atebion gyda’r newid: `<button name="iaith" value="cy" formnovalidate>`.',
    en: '`<a href="/cy/…" lang="cy" hreflang="cy" rel="alternate">Cymraeg</a>` at the top of the page; the current language as text with `aria-current="true"`. In a form, send the answers with the change: `<button name="language" value="cy" formnovalidate>`.',
  },
  sure: {
    cy: 'Llenwir meysydd dim ond er mwyn pwyso dolen, neu fotwm ar westeiwr y ceir anfon ffurflenni iddo. Ni phwysir dolen i westeiwr arall. Barn yw’r lle gorau: cyngor yw hwnnw.',
    en: 'Fields are filled only to press a link, or a button on a host that forms may be sent to. A link to another host is not pressed. The best place is a matter of judgement: that is advice.',
  },
};
