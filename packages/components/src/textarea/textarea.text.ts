import type { Plural } from '@patrwm/language';

// Welsh keeps the noun singular after a number, and the number mutates it: dau gymeriad, tri chymeriad, chwe chymeriad.
// Written in figures the mutation is still spoken, so each form has its own.

/** The limit, said before anything is typed. */
export const charactersAllowed: Plural = {
  cy: {
    one: 'Gallwch ddefnyddio hyd at {n} cymeriad',
    two: 'Gallwch ddefnyddio hyd at {n} gymeriad',
    few: 'Gallwch ddefnyddio hyd at {n} chymeriad',
    many: 'Gallwch ddefnyddio hyd at {n} chymeriad',
    other: 'Gallwch ddefnyddio hyd at {n} o gymeriadau',
  },
  en: { one: 'You can use up to {n} character', other: 'You can use up to {n} characters' },
};

export const charactersLeft: Plural = {
  cy: {
    zero: 'Nid oes gennych unrhyw gymeriadau ar ôl',
    one: 'Mae gennych {n} cymeriad ar ôl',
    two: 'Mae gennych {n} gymeriad ar ôl',
    few: 'Mae gennych {n} chymeriad ar ôl',
    many: 'Mae gennych {n} chymeriad ar ôl',
    other: 'Mae gennych {n} o gymeriadau ar ôl',
  },
  en: { one: 'You have {n} character left', other: 'You have {n} characters left' },
};

export const charactersOver: Plural = {
  cy: {
    one: 'Mae gennych {n} cymeriad yn ormod',
    two: 'Mae gennych {n} gymeriad yn ormod',
    few: 'Mae gennych {n} chymeriad yn ormod',
    many: 'Mae gennych {n} chymeriad yn ormod',
    other: 'Mae gennych {n} o gymeriadau yn ormod',
  },
  en: { one: 'You have {n} character too many', other: 'You have {n} characters too many' },
};
