import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffocws a blychau deialog',
    en: 'Focus and dialogs',
  },
  what: {
    cy: 'Agorir pob blwch deialog â bysellfwrdd: a yw’r ffocws yn mynd iddo, a yw Tab yn aros ynddo, a yw `Esc` yn ei gau, ac a yw’r ffocws yn dychwelyd?',
    en: 'Each dialog is opened with the keyboard: does the focus go into it, does Tab stay in it, does `Esc` close it, and does the focus go back?',
  },
  why: {
    cy: 'Mae person sy’n methu gweld y blwch yn dal i ddarllen y dudalen y tu ôl iddo, neu’n colli ei le pan fydd yn cau.',
    en: 'A person who cannot see the dialog goes on reading the page behind it, or loses their place when it closes.',
  },
  mend: {
    cy: 'Defnyddiwch `<dialog>` a `showModal()`: mae’r porwr yn gwneud y pedwar peth.',
    en: 'Use `<dialog>` and `showModal()`: the browser does all four.',
  },
  sure: {
    cy: 'Methiant yw blwch sy’n atal gweddill y dudalen os nad yw’n cymryd y ffocws, os yw’n ei ollwng, neu os yw’n ei golli wrth gau. Rhybudd yw `Esc`, a blychau nad ydynt yn atal dim, a blwch sy’n gorwedd dros y dudalen heb ddweud mai blwch deialog ydyw. Gall y ffocws fynd i’r porwr ei hun o `<dialog>`.',
    en: 'A modal dialog that does not take the focus, lets it out or loses it on closing is a failure. `Esc` is a warning, and so are dialogs that are not modal, and a box that lies over the page without saying that it is a dialog. The focus may go from a `<dialog>` to the browser itself.',
  },
};
