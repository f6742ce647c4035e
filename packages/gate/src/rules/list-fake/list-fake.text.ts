import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Rhestrau sy’n edrych fel rhai yn unig',
    en: 'Lists in looks alone',
  },
  what: {
    cy: 'Edrychir am linellau sy’n dechrau â bwled, llinell doriad neu rif, heb `<ul>` nac `<ol>`.',
    en: 'Lines that begin with a bullet, a dash or a number, without a `<ul>` or `<ol>`, are looked for.',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dweud faint o eitemau sydd mewn rhestr, ac yn symud o un i’r llall; yma mae’n darllen un paragraff.',
    en: 'A screen reader says how many items a list has, and moves from one to the next; here it reads one paragraph.',
  },
  mend: {
    cy: 'Defnyddiwch `<ul>` neu `<ol>`, ac `<li>` ar gyfer pob eitem.',
    en: 'Use `<ul>` or `<ol>`, and an `<li>` for each item.',
  },
  sure: {
    cy: 'Gall deialog ddechrau â llinell doriad hefyd, felly rhybudd yw hyn.',
    en: 'Dialogue may begin with a dash too, so this is a warning.',
  },
};
