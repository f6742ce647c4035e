import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Pwysau’r dudalen',
    en: 'Weight of the page',
  },
  what: {
    cy: 'Adir y beitiau a’r ceisiadau y mae ymweliad cyntaf â’r dudalen yn eu costio, ac fe’u cymherir â `maxKilobytes` a `maxRequests`.',
    en: 'The bytes and requests that a first visit to the page costs are added up and compared with `maxKilobytes` and `maxRequests`.',
  },
  why: {
    cy: 'Mae tudalen drom yn araf ac yn ddrud i bobl ar gysylltiad gwan neu gynllun data bach, yn enwedig yng nghefn gwlad.',
    en: 'A heavy page is slow and dear for people with a weak connection or a small data plan, above all in the countryside.',
  },
  mend: {
    cy: 'Lleihewch luniau, tynnwch sgriptiau a ffontiau nad oes eu hangen, a chywasgwch destun. Mae’r dystiolaeth yn dweud pa fath sy’n pwyso fwyaf.',
    en: 'Make pictures smaller, remove scripts and fonts that are not needed, and compress text. The evidence says which kind weighs most.',
  },
  sure: {
    cy: 'Mae’r mesur yn fanwl; barn yw’r terfyn, felly rhybudd yw hyn. Hyd at ddwywaith y terfyn, cyngor ydyw. Nid yw’r hyn a lwythir wrth sgrolio yn cael ei gyfrif.',
    en: 'The measure is exact; the limit is a judgement, so this is a warning. Up to twice the limit it is advice. What is loaded on scrolling is not counted.',
  },
};
