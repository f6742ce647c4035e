import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Testun Cymraeg nad yw’n ffitio', en: 'Welsh text that does not fit' },
  what: {
    cy: 'Mesurir pa destunau sydd wedi’u torri, sy’n rhedeg allan o’u blwch neu sy’n gorwedd ar ei gilydd ar y dudalen Gymraeg, ac a yw’r un peth yn digwydd yn Saesneg; yn y maint arferol ac ar sgrin gul.',
    en: 'Which texts are cut off, run out of their box or lie on one another on the Welsh page is measured, and whether the same happens in English; at the usual size and on a narrow screen.',
  },
  why: {
    cy: 'Mae label byr yn Gymraeg hyd at ddwywaith mor hir. Mae botwm a fesurwyd yn Saesneg yn torri’r gair sy’n dweud beth mae’n ei wneud. Mae Safonau’r Gymraeg (OSC 2015/996) yn gofyn am dudalennau sy’n gweithio’n llawn.',
    en: 'A short label is up to twice as long in Welsh. A button that was measured in English cuts off the word that says what it does. The Welsh Language Standards (WSI 2015/996) ask for pages that work fully.',
  },
  mend: {
    cy: 'Gadewch i destun lapio: dim lled nac uchder sefydlog mewn `px`, dim `white-space: nowrap` gydag `overflow: hidden`. Defnyddiwch `min-width` a `min-height` mewn `em`.',
    en: 'Let text wrap: no fixed width or height in `px`, no `white-space: nowrap` with `overflow: hidden`. Use `min-width` and `min-height` in `em`.',
  },
  sure: {
    cy: 'Dim ond yr hyn sy’n wahanol i’r dudalen Saesneg a adroddir. Heb dudalen gyfatebol ar yr un gwesteiwr ni ellir cymharu.',
    en: 'Only what differs from the English page is told. Without a counterpart on the same host there is nothing to compare.',
  },
};
