import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dolenni o fewn y dudalen sy’n arwain i unman',
    en: 'Links within the page that lead nowhere',
  },
  what: {
    cy: 'Edrychir am ddolenni megis `#cymorth` nad oes elfen o’r `id` hwnnw ar y dudalen.',
    en: 'Links such as `#help` for whose `id` there is no element on the page are looked for.',
  },
  why: {
    cy: 'Nid yw pwyso yn gwneud dim. Mae pobl sy’n defnyddio’r bysellfwrdd neu ddarllenydd sgrin yn dibynnu fwyaf ar ddolenni o’r fath.',
    en: 'Pressing does nothing. People who use the keyboard or a screen reader depend on such links the most.',
  },
  mend: {
    cy: 'Rhowch yr `id` ar yr adran: `<h2 id="cymorth">`.',
    en: 'Put the `id` on the section: `<h2 id="help">`.',
  },
  sure: {
    cy: 'Gall sgript ymateb i’r ddolen, felly rhybudd yw hyn. Ni fernir dolenni neidio, sydd â rheol eu hunain, nac `#`, `#top` a llwybrau sgript.',
    en: 'A script may answer the link, so this is a warning. Skip links, which have a rule of their own, and `#`, `#top` and paths of scripts are not judged.',
  },
};
