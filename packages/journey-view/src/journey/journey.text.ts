import type { Bilingual } from '@patrwm/language';

/** Words of the element itself, where it has no page to show. */
export const journeyText = {
  loading: { cy: 'Yn llwytho’r ffurflen…', en: 'Loading the form…' },
  failed: {
    cy: 'Ni allem lwytho’r ffurflen. Gwiriwch eich cysylltiad â’r rhyngrwyd, ac yna ail-lwythwch y dudalen.',
    en: 'We could not load the form. Check your internet connection, then reload the page.',
  },
} as const satisfies Record<string, Bilingual>;
