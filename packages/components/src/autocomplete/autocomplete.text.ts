import type { Bilingual, Plural } from '@patrwm/language';

export const chooseFromList: Bilingual = { cy: 'Dewiswch o’r rhestr', en: 'Choose from the list' };

/** Said when the text typed is not in the list. */
export const notInList: Bilingual = {
  cy: 'Nid oes dim yn y rhestr yn cyfateb i’r hyn a deipiwyd.',
  en: 'Nothing in the list matches what you typed.',
};

/** The error for whoever continues with typed text that is not in the list. */
export const chooseOneFromList: Bilingual = {
  cy: 'Dechreuwch deipio, yna dewiswch o’r rhestr sy’n ymddangos',
  en: 'Start typing, then choose from the list that appears',
};

/** How many match, and how to move among them. */
export const matches: Plural = {
  cy: {
    zero: 'Nid oes dim yn y rhestr yn cyfateb i’r hyn a deipiwyd.',
    one: 'Mae {n} canlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.',
    two: 'Mae {n} ganlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.',
    few: 'Mae {n} chanlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.',
    many: 'Mae {n} chanlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.',
    other: 'Mae {n} canlyniad. Defnyddiwch y saethau i fyny ac i lawr i symud drwyddynt.',
  },
  en: {
    one: '{n} result. Use the up and down arrows to move through the list.',
    other: '{n} results. Use the up and down arrows to move through the list.',
  },
};

/** More match than are shown. `{n}` is how many are shown. */
export const moreMatches: Bilingual = {
  cy: 'Dyma’r {n} canlyniad cyntaf. Teipiwch ragor i’w cyfyngu.',
  en: 'The first {n} results are shown. Type more to narrow them.',
};

export const clearButton: Bilingual = { cy: 'Clirio’r dewis', en: 'Clear the choice' };
