import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Llusgo heb ffordd arall',
    en: 'Dragging with no other way',
  },
  what: {
    cy: 'Edrychir am bethau y gellir eu llusgo (`draggable`, a rhestrau trefnu llyfrgelloedd cyffredin) heb fotwm, dolen na maes ynddynt, nac yn eu rhestr, i wneud yr un peth.',
    en: 'Things that can be dragged (`draggable`, and the sortable lists of common libraries) are looked for that have no button, link or field in them, nor in their list, to do the same.',
  },
  why: {
    cy: 'Mae llusgo yn gofyn am law gyson a llygoden. Ni all pobl â chryndod, rheolaeth lais, switsh na bysellfwrdd ei wneud.',
    en: 'Dragging asks for a steady hand and a mouse. People with a tremor, voice control, a switch or a keyboard cannot do it.',
  },
  mend: {
    cy: 'Rhowch fotymau “Symud i fyny” a “Symud i lawr” wrth bob eitem, neu gwymplen â’i lle.',
    en: 'Give each item buttons “Move up” and “Move down”, or a drop-down list with its place.',
  },
  sure: {
    cy: 'Rhybudd yn unig: efallai fod ffordd arall mewn man arall yn y dudalen. Nid yw dolenni a lluniau, y gellir eu llusgo bob amser, yn cyfrif, na llithryddion y porwr.',
    en: 'A warning only: there may be another way elsewhere on the page. Links and pictures, which can always be dragged, do not count, nor do the browser’s sliders.',
  },
};
