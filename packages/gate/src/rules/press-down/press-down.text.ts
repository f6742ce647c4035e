import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Gweithredu cyn codi’r bys',
    en: 'Acting before the finger is lifted',
  },
  what: {
    cy: 'Lle mae botwm neu ddolen yn gwrando am bwyso i lawr, pwysir arno â’r llygoden, symudir oddi arno, a chodir. Gwylir a newidiodd y dudalen er na chwblhawyd y clic.',
    en: 'Where a button or link listens for the press downwards, it is pressed with the mouse, which is moved off it and let go. It is watched whether the page changed though no click was made.',
  },
  why: {
    cy: 'Mae llaw sy’n crynu yn glanio ar y botwm anghywir. Rhaid gallu llithro oddi arno cyn codi’r bys.',
    en: 'A hand that shakes lands on the wrong button. It must be possible to slide off before lifting the finger.',
  },
  mend: {
    cy: 'Gweithredwch ar `click`, nid ar `mousedown`, `pointerdown` na `touchstart`.',
    en: 'Act on `click`, not on `mousedown`, `pointerdown` or `touchstart`.',
  },
  sure: {
    cy: 'Rhybudd yn unig. Nid yw golwg y botwm ei hun yn newid yn cyfrif, na rhestrau a dewislenni sy’n agor wrth bwyso fel rhai’r porwr, na dolenni llusgo a botymau cyfrif.',
    en: 'A warning only. The looks of the button itself changing do not count, nor do lists and menus that open on the press as the browser’s do, nor handles for dragging and buttons for counting.',
  },
};
