import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Yr un dudalen yn yr iaith arall', en: 'The same page in the other language' },
  what: {
    cy: 'Dilynir y ddolen i’r iaith arall (`hreflang`, y botwm iaith neu batrwm yn y ffurfweddiad): a yw’n ateb, yn yr iaith iawn, yr un dudalen ac nid y dudalen hafan, ac a oes ffordd yn ôl i’r dudalen hon.',
    en: 'The link to the other language (`hreflang`, the language switch or a pattern in the configuration) is followed: does it answer, in the right language, as the same page and not the home page, and is there a way back to this page.',
  },
  why: {
    cy: 'Mae rhywun sy’n newid iaith hanner ffordd yn disgwyl aros lle mae. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn i bob tudalen Saesneg sydd â fersiwn Gymraeg gysylltu’n uniongyrchol â hi.',
    en: 'Somebody who changes language halfway expects to stay where they are. The Welsh Language Standards (WSI 2015/996) ask an English page that has a Welsh version to link straight to it.',
  },
  mend: {
    cy: 'Cysylltwch bob tudalen â’i chyfieithiad ei hun: `<a href="/cy/treth-gyngor" hreflang="cy" lang="cy" rel="alternate">Cymraeg</a>`, ac yn ôl yr un modd.',
    en: 'Link every page to its own translation: `<a href="/cy/treth-gyngor" hreflang="cy" lang="cy" rel="alternate">Cymraeg</a>`, and back in the same way.',
  },
  sure: {
    cy: 'Ni ddilynir dolen i wefan arall. Lle nad yw’r ffurfweddiad yn dweud bod y gwasanaeth yn ddwyieithog, cyngor yn unig yw diffyg fersiwn arall.',
    en: 'A link to another site is not followed. Unless the configuration says that the service is bilingual, the want of a counterpart is only advice.',
  },
};
