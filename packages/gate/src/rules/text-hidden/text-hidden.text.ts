import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Testun a welir ac na chlywir',
    en: 'Text that is seen and not heard',
  },
  what: {
    cy: 'Chwilir am eiriau sydd i’w gweld o fewn `aria-hidden="true"`, ac nad ydynt yn cael eu dweud yn unman arall gerllaw.',
    en: 'Words are looked for that can be seen within `aria-hidden="true"` and are said nowhere else nearby.',
  },
  why: {
    cy: 'Nid yw person dall yn gwybod bod y geiriau yno o gwbl: cyfarwyddyd, pris, neu rybudd.',
    en: 'A blind person does not know that the words are there at all: an instruction, a price, a warning.',
  },
  mend: {
    cy: 'Tynnwch `aria-hidden` oddi ar destun, a’i gadw ar arwyddion ac addurniadau’n unig.',
    en: 'Take `aria-hidden` off text, and keep it for signs and decoration.',
  },
  sure: {
    cy: 'Nid yw’n fethiant pan ddywedir yr un geiriau gerllaw, megis mewn testun cudd neu enw botwm, na thra bydd blwch deialog ar agor. Dim ond rhybudd a roddir am ychydig eiriau, ac am bethau sy’n llithro heibio.',
    en: 'It is no failure where the same words are said nearby, as in hidden text or a button’s name, nor while a dialog is open. For a few words, and for things that slide by, there is only a warning.',
  },
};
