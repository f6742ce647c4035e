import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolenni sy’n agor ffenestr newydd',
    en: 'Links that open a new window',
  },
  what: {
    cy: 'Edrychir a yw dolenni â `target="_blank"` yn dweud eu bod yn agor tab newydd.',
    en: 'Links with `target="_blank"` are looked at for saying that they open a new tab.',
  },
  why: {
    cy: 'Nid yw’r botwm yn ôl yn gweithio mwyach, a gall pobl nad ydynt yn gweld y sgrin gyfan fynd ar goll.',
    en: 'The back button no longer works, and people who do not see the whole screen can get lost.',
  },
  mend: {
    cy: 'Tynnwch `target`, neu ychwanegwch “(yn agor mewn tab newydd)” at destun y ddolen.',
    en: 'Take `target` away, or add “(opens in new tab)” to the link’s text.',
  },
  sure: {
    cy: 'Nid yw WCAG yn gofyn amdano ar lefel AA, felly cyngor yw hyn.',
    en: 'WCAG does not ask for it at level AA, so this is advice.',
  },
};
