import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Cynnwys sy’n ymddangos wrth bwyntio',
    en: 'Content that appears on pointing',
  },
  what: {
    cy: 'Symudir y pwyntydd, ac yna’r ffocws, at yr hyn sy’n dangos rhagor. Edrychir a ellir symud y pwyntydd ato, a yw’n aros cyhyd â’r pwyntydd, ac a yw `Escape` yn ei gau os yw’n gorchuddio rhywbeth.',
    en: 'The pointer, and then the focus, is moved to what shows more. It is seen whether the pointer can be moved onto it, whether it stays as long as the pointer does, and whether `Escape` takes it away where it covers something.',
  },
  why: {
    cy: 'Mae pobl sy’n chwyddo’r sgrin yn gorfod symud y pwyntydd at y testun i’w weld. Os yw’n diflannu, ni allant byth ei ddarllen; os nad yw’n mynd, mae’n cuddio’r hyn sydd oddi tano.',
    en: 'People who enlarge the screen must move the pointer to the text to see it. If it goes, they can never read it; if it does not go, it hides what is beneath.',
  },
  mend: {
    cy: 'Caewch ag `Escape` heb symud y ffocws; cadwch ar agor tra bo’r pwyntydd ar y botwm neu ar y cynnwys; peidiwch â’i gau ar ôl amser. Gwell fyth: dangoswch ef ar y dudalen, neu mewn `<details>`.',
    en: 'Close it with `Escape` without moving the focus; keep it open while the pointer is on the button or on the content; do not close it after a time. Better still: show it on the page, or in a `<details>`.',
  },
  sure: {
    cy: 'Gall fod ffordd arall o gau’r hyn nad yw `Escape` yn ei gau, felly dim ond rhybudd a roddir am hynny. Nid yw `title`, sy’n eiddo i’r porwr, na’r hyn sy’n gwthio’r gweddill i lawr yn cael eu cyfrif. Edrychir ar wyth lle ar dudalen.',
    en: 'There may be another way to close what `Escape` does not close, so there is only a warning for that. A `title`, which is the browser’s, and what pushes the rest down do not count. Eight places of a page are looked at.',
  },
};
