import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun nad yw’n tyfu wrth chwyddo',
    en: 'Text that zooming does not enlarge',
  },
  what: {
    cy: 'Chwyddir y dudalen i 400 %, ac edrychir a yw pob testun sydd â’i faint mewn unedau’r ffenestr (`vw`, `vh`) o leiaf ddwywaith mor fawr ar y sgrin ag yr oedd.',
    en: 'The page is enlarged to 400%, and it is seen whether every text whose size is in units of the window (`vw`, `vh`) is at least twice as large on the screen as it was.',
  },
  why: {
    cy: 'Mae rhywun na all ddarllen y testun yn chwyddo’r dudalen, ac nid oes dim yn newid: mae’r ffenestr yn mynd yn gulach wrth i’r testun dyfu, a’r testun gyda hi.',
    en: 'Somebody who cannot read the text enlarges the page, and nothing changes: the window becomes narrower as the text grows, and the text with it.',
  },
  mend: {
    cy: 'Rhowch faint mewn `rem`, neu ychwanegwch `rem` at yr uned: `font-size: calc(1rem + 0.5vw)`, neu `clamp(1rem, 0.8rem + 1vw, 1.5rem)`.',
    en: 'Give the size in `rem`, or add `rem` to the unit: `font-size: calc(1rem + 0.5vw)`, or `clamp(1rem, 0.8rem + 1vw, 1.5rem)`.',
  },
  sure: {
    cy: 'Dim ond rhybudd a roddir am destun sy’n 32 picsel neu fwy o’r dechrau, fel pennawd. Mae `user-scalable=no` yn cael ei adrodd gan `axe`. Nid edrychir ar destun mewn lluniadau SVG.',
    en: 'There is only a warning for text of 32 pixels or more to begin with, such as a heading. `user-scalable=no` is told by axe. Text in SVG drawings is not looked at.',
  },
};
