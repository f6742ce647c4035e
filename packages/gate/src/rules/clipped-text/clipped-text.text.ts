import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun wedi’i dorri wrth chwyddo',
    en: 'Text cut off when enlarged',
  },
  what: {
    cy: 'Ar sgrin gul, ac wedi chwyddo i 200 % a 400 %, edrychir pa destunau sydd wedi’u torri, sy’n gorwedd ar destun arall neu’n rhedeg allan o’u blwch, er nad felly ar sgrin desg.',
    en: 'On a narrow screen, and enlarged to 200% and 400%, it is seen which texts are cut off, lie on another text or run out of their box, though not so on a desk’s screen.',
  },
  why: {
    cy: 'Mae pobl sy’n chwyddo’r dudalen yn colli’r hyn y mae pawb arall yn ei ddarllen, ac nid ydynt yn gwybod ei fod yno.',
    en: 'People who enlarge the page lose what all others read, and do not know that it is there.',
  },
  mend: {
    cy: 'Defnyddiwch `min-height` yn lle `height`, a gadewch i destun lapio. Peidiwch â rhoi `overflow: hidden` ar flwch o faint sefydlog gyda thestun ynddo.',
    en: 'Use `min-height` in place of `height`, and let text wrap. Do not put `overflow: hidden` on a box of a fixed size with text in it.',
  },
  sure: {
    cy: 'Dim ond yr hyn sy’n newydd yn y maint hwnnw a adroddir. Dim ond rhybudd a roddir am ddotiau yn lle testun, gan y gall y cyfan fod ar y dudalen nesaf, a chyngor lle mae `title` neu enw yn ei roi. Nid yw testun ar gyfer darllenydd sgrin, na’r hyn sydd ar gau nes i fotwm ei agor, yn cael ei gyfrif.',
    en: 'Only what is new at that size is told. There is only a warning for dots in place of text, since the whole may be on the next page, and advice where a `title` or a name gives it. Text for screen readers, and what is closed until a button opens it, do not count.',
  },
};
