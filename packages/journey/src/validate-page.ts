import type { Context } from './context.ts';
import type { Answer, Journey } from './definition.ts';
import type { Fields } from './fields.ts';
import type { Extra, FieldError } from './validate.ts';
import type { RoutePage, Walk } from './walk.ts';

export type ValidatedPage =
  | { readonly ok: true; readonly answers: Record<string, Answer> }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Validates every question of a page, or a list page's `another` (field name `another`, values `yes` and `no`). */
export function validatePage(journey: Journey, routePage: RoutePage, fields: Fields, context: Context, extra?: Extra): ValidatedPage {
  throw new Error('pending ' + [journey, routePage, fields, context, extra].length);
}
/** Validates the page that asks whether to remove an item (field name `remove`, values `yes` and `no`). */
export function validateRemove(journey: Journey, list: string, fields: Fields): ValidatedPage {
  throw new Error('pending ' + [journey, list, fields].length);
}
/** At submission: every page of the route whose stored answers no longer pass, in order. Empty when all is well. */
export function revalidate(journey: Journey, walked: Walk, context: Context): readonly { routePage: RoutePage; errors: readonly FieldError[] }[] {
  throw new Error('pending ' + [journey, walked, context].length);
}
