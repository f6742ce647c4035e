/** The two languages of a public service in Wales, Welsh first. */
export type Language = 'cy' | 'en';

export const languages: readonly Language[] = ['cy', 'en'];

/** Who signed the Welsh of a text, and the ISO date on which they did. */
export interface Review {
  readonly by: string;
  readonly on: string;
}

/**
 * A whole sentence or label in both languages. A missing half does not compile.
 * Without `reviewed` the Welsh is a draft, and `npm run unreviewed` lists it.
 *
 * @example
 * const back: Bilingual = { cy: 'Yn ôl', en: 'Back' };
 */
export interface Bilingual {
  readonly cy: string;
  readonly en: string;
  readonly reviewed?: Review;
}

/**
 * A counted sentence. Welsh names every form that its text needs: `zero` may fall back to `other`,
 * the rest may not. `{n}` stands for the number.
 * Source: CLDR plural rules for cy.
 */
export interface Plural {
  readonly cy: {
    readonly zero?: string;
    readonly one: string;
    readonly two: string;
    readonly few: string;
    readonly many: string;
    readonly other: string;
  };
  readonly en: { readonly one: string; readonly other: string };
  readonly reviewed?: Review;
}
