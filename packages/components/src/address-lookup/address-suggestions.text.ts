import type { Bilingual } from '@patrwm/language';

/** Said below the field when no address begins so. */
export const noSuggestion: Bilingual = {
  cy: 'Nid oes cyfeiriad yn cyfateb i’r hyn a deipiwyd. Gwiriwch y sillafu, neu rhowch y cyfeiriad â llaw.',
  en: 'No address matches what you typed. Check the spelling, or enter the address manually.',
};

/** Said below the field when more match than it is right to list. */
export const typeMore: Bilingual = {
  cy: 'Mae gormod o gyfeiriadau yn cyfateb. Teipiwch ragor.',
  en: 'Too many addresses match. Type more.',
};
