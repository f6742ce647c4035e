import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Y bysellfwrdd yn sownd',
    en: 'Keyboard trap',
  },
  what: {
    cy: 'Pwysir Tab hyd ddiwedd y dudalen. Lle mae’r un safleoedd yn dod o hyd a sgript yn dal y fysell neu’r ffocws, rhoddir cynnig ar `Shift+Tab` ac ar `Esc`.',
    en: 'Tab is pressed until the end of the page. Where the same stops keep coming and a script holds the key or the focus, `Shift+Tab` and `Esc` are tried.',
  },
  why: {
    cy: 'Ni all person heb lygoden fynd ymlaen nac yn ôl: rhaid cau’r dudalen a cholli popeth.',
    en: 'A person without a mouse can go neither on nor back: they have to close the page and lose everything.',
  },
  mend: {
    cy: 'Peidiwch â galw `preventDefault()` ar Tab, na rhoi’r ffocws yn ôl wrth `blur`. Ar gyfer blwch deialog, defnyddiwch `<dialog>` a `showModal()`.',
    en: 'Do not call `preventDefault()` on Tab, nor give the focus back on `blur`. For a dialog use `<dialog>` and `showModal()`.',
  },
  sure: {
    cy: 'Methiant yw pan nad oes dim yn rhyddhau’r ffocws a bod rheolyddion eraill i’w cyrraedd. Rhybudd yw os yw `Shift+Tab` neu `Esc` yn ei ryddhau. Mae blwch deialog agored sy’n cadw’r ffocws ynddo’i hun yn iawn. Ni fernir fframiau o wefannau eraill.',
    en: 'It is a failure when nothing sets the focus free and there are other controls to come to. It is a warning if `Shift+Tab` or `Esc` frees it. An open dialog that keeps the focus in itself is right. Frames of other sites are not judged.',
  },
};
