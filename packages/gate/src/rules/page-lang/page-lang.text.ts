import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: { cy: 'Iaith y dudalen a’i rhannau', en: 'Language of the page and its parts' },
  what: {
    cy: 'Cymherir priodoledd `lang` y dudalen, a phob rhan ohoni, â’r iaith y mae’r testun ynddi mewn gwirionedd: Cymraeg, Saesneg, neu iaith arall a adwaenir wrth ei hysgrifen neu ei mân eiriau.',
    en: 'The `lang` attribute of the page, and of each part of it, is compared with the language that the text is really in: Welsh, English, or another that is known by its script or its small words.',
  },
  why: {
    cy: 'Mae darllenydd sgrin yn dewis ei lais wrth `lang`. Ni ellir deall Cymraeg mewn llais Saesneg. Mae cysylltnodi, braille a chyfieithu awtomatig yn dibynnu arno hefyd.',
    en: 'A screen reader picks its voice by `lang`. Welsh in an English voice cannot be understood. Hyphenation, braille and automatic translation depend on it too.',
  },
  mend: {
    cy: 'Rhowch iaith y dudalen ar yr elfen `html`: `<html lang="cy">`. Rhowch `lang` ar bob rhan mewn iaith arall: `<p lang="en">…</p>`.',
    en: 'Give the page’s language on the `html` element: `<html lang="cy">`. Give `lang` on every part in another language: `<p lang="en">…</p>`.',
  },
  sure: {
    cy: 'Ni fernir enwau nac ymadroddion byr: mae WCAG yn eu heithrio. Mae rhan fer, a’r hyn a all fod yn eiriau rhywun arall, yn rhybudd.',
    en: 'Names and short phrases are not judged: WCAG leaves them out. A short part, and what may be somebody’s own words, is a warning.',
  },
};
