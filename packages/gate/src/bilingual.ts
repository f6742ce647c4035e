/** The two languages of every page that is checked, and of every word the gate says. */
export const languages = ['cy', 'en'] as const;
export type Language = (typeof languages)[number];
/** A text of the gate's own. It knows nothing of other packages, so it states the pair itself. */
export interface Bilingual {
  readonly cy: string;
  readonly en: string;
}
