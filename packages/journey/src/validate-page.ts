import type { Bilingual } from '@patrwm/language';
import type { Context } from './context.ts';
import type { AddressAnswer, Answer, FileAnswer, Journey, Question } from './definition.ts';
import { toFields, type Fields } from './fields.ts';
import { answersAt } from './project.ts';
import { fieldError, validate, type FieldError } from './validate.ts';
import type { Extra } from './verdict.ts';
import type { RoutePage, Walk } from './walk.ts';

export type ValidatedPage =
  { readonly ok: true; readonly answers: Record<string, Answer> } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The questions that a page's `ask` names: the list's own on its item pages. */
export const questionsOf = (journey: Journey, routePage: RoutePage): Readonly<Record<string, Question>> =>
  (routePage.item === undefined ? journey.questions : journey.lists?.[routePage.list ?? '']?.questions) ?? {};

const fails = (name: string, code: string, text: Bilingual): ValidatedPage => ({
  ok: false,
  errors: [fieldError(name, { label: text, errors: { [code]: text } }, code)],
});

/**
 * Validates every question of a page, or a list page's `another` (field name `another`, values `yes` and `no`; not asked when
 * the list is full). Other kinds of page have nothing to validate.
 */
export function validatePage(journey: Journey, routePage: RoutePage, fields: Fields, context: Context, extra?: Extra): ValidatedPage {
  const { page } = routePage;
  if (page.kind === 'list') return validateAnother(journey, page.list, routePage.number ?? 0, fields);
  if (page.kind !== 'question') return { ok: true, answers: {} };
  const questions = questionsOf(journey, routePage);
  const answers: Record<string, Answer> = {};
  const errors: FieldError[] = [];
  for (const id of page.ask) {
    const question = questions[id];
    if (!question) continue;
    const result = validate(id, question, fields, context, extra);
    if (!result.ok) errors.push(...result.errors);
    else if (result.answer !== undefined) answers[id] = result.answer;
  }
  return errors.length ? { ok: false, errors } : { ok: true, answers };
}

function validateAnother(journey: Journey, list: string, count: number, fields: Fields): ValidatedPage {
  const definition = journey.lists?.[list];
  const another = fields.another?.[0];
  if (!definition) return { ok: true, answers: {} };
  const { min, max, full, few } = definition;
  if (count >= max)
    return another === 'yes' ? fails('another', 'full', fillCounts(full, min, max)) : { ok: true, answers: { another: 'no' } };
  if (another === 'yes') return { ok: true, answers: { another } };
  if (another !== 'no') return { ok: false, errors: [fieldError('another', definition.another, 'empty')] };
  return count < min ? fails('another', 'few', fillCounts(few, min, max)) : { ok: true, answers: { another } };
}

/** `{min}` and `{max}` in a list's `few` and `full`. */
function fillCounts(text: Bilingual, min: number, max: number): Bilingual {
  const fill = (half: string) => half.replaceAll('{min}', `${min}`).replaceAll('{max}', `${max}`);
  return { cy: fill(text.cy), en: fill(text.en) };
}

/** Validates the page that asks whether to remove an item (field name `remove`, values `yes` and `no`). */
export function validateRemove(journey: Journey, list: string, fields: Fields): ValidatedPage {
  const remove = fields.remove?.[0];
  if (remove === 'yes' || remove === 'no') return { ok: true, answers: { remove } };
  const definition = journey.lists?.[list];
  return definition ? { ok: false, errors: [fieldError('remove', definition.remove, 'empty')] } : { ok: true, answers: { remove: 'no' } };
}

/** A page of the route whose stored answers no longer pass. */
export interface StalePage {
  readonly routePage: RoutePage;
  readonly errors: readonly FieldError[];
}

/**
 * At submission: every page of the route whose stored answers no longer pass, in order. Empty when all is well.
 * Addresses and files count as read: the server read them when they were posted.
 */
export function revalidate(journey: Journey, walked: Walk, context: Context): readonly StalePage[] {
  return walked.route.flatMap((routePage): StalePage[] => {
    const { page } = routePage;
    if (page.kind !== 'question') return [];
    const answers = answersAt(walked, routePage);
    const questions = questionsOf(journey, routePage);
    const fields: Record<string, readonly string[]> = {};
    const addresses: Record<string, AddressAnswer> = {};
    const files: Record<string, readonly FileAnswer[]> = {};
    for (const id of page.ask) {
      const [question, answer] = [questions[id], answers[id]];
      if (!question || answer === undefined) continue;
      Object.assign(fields, toFields(id, question, answer));
      if (question.type === 'address') addresses[id] = answer as AddressAnswer;
      if (question.type === 'file') files[id] = answer as readonly FileAnswer[];
    }
    const result = validatePage(journey, routePage, fields, context, { addresses, files });
    return result.ok ? [] : [{ routePage, errors: result.errors }];
  });
}
