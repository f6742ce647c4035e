import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Dim newid heb ei ofyn',
    en: 'No change unasked',
  },
  what: {
    cy: 'Wrth bwyso Tab, ac wrth bwyso saeth neu fylchwr mewn dewisiadau sy’n gwrando, gwylir am dudalen arall, ffenestr, blwch neu ffocws sy’n symud.',
    en: 'While Tab is pressed, and an arrow or Space in choices that listen, it is watched for another page, a window, a box or a focus that moves.',
  },
  why: {
    cy: 'Mae pobl sy’n archwilio’r dudalen â bysellfwrdd yn cael eu hanfon ymaith cyn iddynt ddewis dim.',
    en: 'People who explore the page with a keyboard are sent away before they have chosen anything.',
  },
  mend: {
    cy: 'Gweithredwch ar fotwm, nid ar `focus` na `change`: rhowch `<button>` ar ôl y gwymplen.',
    en: 'Act on a button, not on `focus` or `change`: put a `<button>` after the drop-down list.',
  },
  sure: {
    cy: 'Methiant yw mynd i dudalen arall, anfon, agor, neu golli’r ffocws. Rhybudd yw ffocws sy’n symud. Mae dangos rhagor ar yr un dudalen yn iawn. Ni all peiriant wybod a rybuddiwyd y person ymlaen llaw.',
    en: 'Going to another page, sending, opening or losing the focus is a failure. A focus that moves is a warning. Showing more on the same page is right. A machine cannot know whether the person was told beforehand.',
  },
};
