import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Tudalen nad yw’n ffitio sgrin gul',
    en: 'A page that does not fit a narrow screen',
  },
  what: {
    cy: 'Ar led o 320 picsel `CSS`, sef ffôn neu chwyddo i 400 %, edrychir a oes rhaid sgrolio i’r ochr i ddarllen, a oes rhywbeth y tu allan i’r ffenestr na ellir ei gyrraedd, ac a yw’r hyn sy’n sefydlog ar y sgrin yn gorchuddio’r gweddill.',
    en: 'At 320 CSS pixels wide, which is a phone or a zoom of 400%, it is seen whether a person must scroll sideways to read, whether something stands outside the window where it cannot be reached, and whether what is fixed to the screen covers the rest.',
  },
  why: {
    cy: 'Mae pobl â golwg gwan yn chwyddo. Os oes rhaid sgrolio i’r ochr ar gyfer pob llinell, maent yn colli eu lle ac yn rhoi’r gorau iddi.',
    en: 'People with low vision enlarge the page. If every line must be scrolled sideways, they lose their place and give up.',
  },
  mend: {
    cy: 'Defnyddiwch `max-width` yn lle `width`, gadewch i resi lapio (`flex-wrap: wrap`), gadewch i eiriau hir dorri (`overflow-wrap: anywhere`), a rhowch dablau data mewn `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="…">`.',
    en: 'Use `max-width` in place of `width`, let rows wrap (`flex-wrap: wrap`), let long words break (`overflow-wrap: anywhere`), and put data tables in `<div style="overflow-x: auto" tabindex="0" role="region" aria-label="…">`.',
  },
  sure: {
    cy: 'Mae tablau data, mapiau, lluniau, cod a bariau offer yn cael sgrolio i’r ochr: dim ond rhybudd a roddir os yw un ohonynt yn lledu’r dudalen gyfan. Nid yw dewislenni a sleidiau sydd wedi’u cadw y tu allan i’r sgrin yn cael eu beio.',
    en: 'Data tables, maps, pictures, code and toolbars may scroll sideways: where one of them widens the whole page there is only a warning. Menus and slides that are kept off the screen are not blamed.',
  },
};
