import type { RuleWords } from '../../rule.ts';

export const words: RuleWords = {
  title: {
    cy: 'Labeli wedi’u clymu wrth eu meysydd',
    en: 'Labels tied to their fields',
  },
  what: {
    cy: 'Edrychir a yw `for` pob label yn cyfeirio at faes sydd yno, ac a yw testun wrth faes heb enw yn label iddo.',
    en: 'Each label’s `for` is followed to a field that is there, and text at a field without a name is checked for being its label.',
  },
  why: {
    cy: 'Heb y clwm, nid yw darllenydd sgrin yn dweud y label wrth y maes, nid yw pwyso’r label yn gwneud dim, ac ni all rheolaeth llais ddod o hyd i’r maes.',
    en: 'Without the tie, a screen reader does not say the label at the field, pressing the label does nothing, and voice control cannot find the field.',
  },
  mend: {
    cy: 'Rhowch yr un gair yn `for` y label ac yn `id` y maes.',
    en: 'Give the label’s `for` and the field’s `id` the same word.',
  },
  sure: {
    cy: 'Label toredig heb faes dienw wrth ei ymyl, a thestun sydd ddim ond yn edrych fel label, yw rhybudd.',
    en: 'A broken label with no nameless field beside it, and text that only looks like a label, is a warning.',
  },
};
