import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Targedau rhy fach a rhy agos',
    en: 'Targets too small and too close',
  },
  what: {
    cy: 'Mesurir popeth y gellir ei bwyso, gyda’i label a’r hyn sydd ynddo. Os yw’n llai na 24 wrth 24 picsel `CSS`, edrychir a yw cylch o 24 picsel o amgylch ei ganol yn rhydd o dargedau eraill.',
    en: 'Everything that can be pressed is measured, with its label and what is in it. Where it is smaller than 24 by 24 CSS pixels, it is seen whether a circle of 24 pixels around its middle is free of other targets.',
  },
  why: {
    cy: 'Mae pobl â chryndod, neu fysedd mawr, neu fws sy’n ysgwyd, yn pwyso’r peth drws nesaf: “Dileu” yn lle “Golygu”.',
    en: 'People with a tremor, with big fingers or on a shaking bus press the thing next to it: “Delete” instead of “Edit”.',
  },
  mend: {
    cy: 'Rhowch `padding` neu `min-width` a `min-height` o `24px`, neu le rhyngddynt (`gap`). Gall `::after` gyda `position: absolute` a `inset: -6px` wneud y rhan y gellir ei phwyso yn fwy heb newid yr olwg.',
    en: 'Give `padding` or a `min-width` and `min-height` of `24px`, or room between (`gap`). An `::after` with `position: absolute` and `inset: -6px` makes the part that can be pressed larger without changing the look.',
  },
  sure: {
    cy: 'Nid yw dolenni mewn brawddeg, rheolyddion y porwr heb eu newid, na thargedau y mae eu dolen ar gael yn fwy ar yr un dudalen yn cael eu cyfrif. Ar lun neu fap, dim ond rhybudd a roddir, gan y gall y lle fod yn hanfodol. Mewn ffrâm (`iframe`), rheol `axe` o’r un enw sy’n edrych, a rhybudd yw’r hyn y mae’n ei ddweud.',
    en: 'Links in a sentence, the browser’s own controls left as they are, and targets whose link is there larger on the same page do not count. On a drawing or a map there is only a warning, since the place may be essential. In a frame (`iframe`) it is `axe`’s rule of the same name that looks, and what it says is a warning.',
  },
};
