import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Ffenestri heb eu gofyn',
    en: 'Windows unasked',
  },
  what: {
    cy: 'Gwylir a yw’r dudalen yn agor ffenestr arall, neu flwch gan y porwr (`alert`, `confirm`, `prompt`), wrth lwytho, cyn i’r person wneud dim.',
    en: 'It is watched whether the page opens another window, or a box of the browser’s (`alert`, `confirm`, `prompt`), while it loads, before the person has done anything.',
  },
  why: {
    cy: 'Mae’r ffocws yn mynd i rywle na ofynnwyd amdano. Mae pobl na allant weld y sgrin i gyd, neu sy’n drysu’n hawdd, yn colli’r dudalen yr oeddent arni.',
    en: 'The focus goes somewhere that was not asked for. People who cannot see the whole screen, or are easily confused, lose the page that they were on.',
  },
  mend: {
    cy: 'Dangoswch y neges yn y dudalen ei hun, neu agorwch y ffenestr pan bwysir dolen sy’n dweud hynny.',
    en: 'Show the message in the page itself, or open the window when a link is pressed that says so.',
  },
  sure: {
    cy: 'Rhybudd: mae porwyr llawer o bobl yn atal ffenestri o’r fath. Nid edrychir ar deithiau, lle mae’r gwiriwr ei hun yn pwyso pethau, nac ar ddeialogau’r dudalen ei hun.',
    en: 'A warning: the browsers of many people hold such windows back. Journeys, where the gate itself presses things, are not looked at, nor are dialogs of the page’s own.',
  },
};
