import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolenni sy’n dweud i ble y maent yn mynd',
    en: 'Links that say where they go',
  },
  what: {
    cy: 'Edrychir am destunau megis “darllen mwy”, ac am yr un testun ar ddolenni i leoedd gwahanol.',
    en: 'Texts such as “click here”, and the same text on links to different places, are looked for.',
  },
  why: {
    cy: 'Mae pobl yn darllen rhestr o ddolenni’r dudalen ar ei phen ei hun, neu’n dweud enw dolen yn uchel, ac yno nid yw “mwy” yn golygu dim.',
    en: 'People read a list of the page’s links by itself, or say a link’s name aloud, and there “more” means nothing.',
  },
  mend: {
    cy: 'Enwch y lle: `<a href="…">Darllenwch fwy am y dreth gyngor</a>`.',
    en: 'Name the place: `<a href="…">Read more about council tax</a>`.',
  },
  sure: {
    cy: 'Mae WCAG yn derbyn dolen y mae ei brawddeg yn ei hegluro, felly rhybudd yw hyn.',
    en: 'WCAG accepts a link that its sentence explains, so this is a warning.',
  },
};
