import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Dyddiadau ac amseroedd yn iaith y testun', en: 'Dates and times in the language of the text' },
  what: {
    cy: 'Chwilir testunau Cymraeg am fisoedd, dyddiau a threfnolion Saesneg, am y drefn Americanaidd y mae rhai rhaglenni yn syrthio’n ôl arni, ac am `am` a `pm`; a thestunau Saesneg am ddyddiadau Cymraeg.',
    en: 'Welsh texts are searched for English months, days and ordinals, for the American order that some programs fall back on, and for `am` and `pm`; English texts for Welsh dates.',
  },
  why: {
    cy: 'Rhaglen sy’n ysgrifennu dyddiadau, ac mae’n hawdd anghofio dweud wrthi ym mha iaith. Y dyddiad yw’r hyn y mae rhywun yn gweithredu arno: terfyn amser, apwyntiad, taliad.',
    en: 'A program writes dates, and it is easily forgotten to tell it in which language. The date is what somebody acts on: a deadline, an appointment, a payment.',
  },
  mend: {
    cy: 'Ysgrifennwch `1 Mawrth 2026` a `dydd Llun 2 Mawrth`. Peidiwch â dibynnu ar iaith ddiofyn y gweinydd, na ffurfiau byr Cymraeg y porwr.',
    en: 'Write `1 Mawrth 2026` and `dydd Llun 2 Mawrth`. Do not rely on the server’s default language, nor on the browser’s short Welsh forms.',
  },
  sure: {
    cy: 'Gall mis a blwyddyn fod yn nheitl dogfen Saesneg, a dydd mewn enw, felly rhybudd yw hynny. Mae `9am` yn gyffredin mewn Cymraeg ac yn gyngor yn unig.',
    en: 'A month and a year may be in the title of an English document, and a day in a name, so those are warnings. `9am` is common in Welsh and only advice.',
  },
};
