import type { Bilingual } from '@patrwm/language';
import type {
  CheckPage,
  ChoiceQuestion,
  ChoicesQuestion,
  ConfirmPage,
  DateQuestion,
  DateRef,
  Delivered,
  ExitPage,
  Fact,
  Journey,
  List,
  ListPage,
  NoticePage,
  NumberQuestion,
  Question,
  QuestionPage,
  SlotPage,
  Task,
} from './definition.ts';

// Generics: Q questions · L lists · F fact ids · T task ids. Only `questions`, `lists`, and the keys of `facts` and `tasks` are
// inferred; everything else is checked against them, so that an error names the ids there are.

type Questions = Readonly<Record<string, Question>>;
type Lists = Readonly<Record<string, List>>;
type Id<Q> = keyof Q & string;
type OptionId<A> = A extends { readonly options: readonly { readonly id: infer O extends string }[] } ? O : never;

/** What a condition may ask of one question: the operators of its type, and its own options. */
type Leaf<K extends string, A> = A extends ChoiceQuestion
  ? { readonly q: K; readonly is: OptionId<A> } | { readonly q: K; readonly in: readonly OptionId<A>[] }
  : A extends ChoicesQuestion
    ? { readonly q: K; readonly has: OptionId<A> } | { readonly q: K; readonly hasAny: readonly OptionId<A>[] }
    : A extends NumberQuestion
      ? { readonly q: K; readonly lte: number } | { readonly q: K; readonly gt: number }
      : A extends DateQuestion
        ? { readonly q: K; readonly before: DateRef }
        : never;

type Leaves<Q> = { [K in Id<Q>]: Leaf<K, Q[K]> }[Id<Q>];

type ListLeaves<L> = {
  [K in Id<L>]: L[K] extends { readonly questions: infer I }
    ? | { readonly list: K; readonly some: ConditionOn<I, Record<never, never>, never> }
      | { readonly list: K; readonly every: ConditionOn<I, Record<never, never>, never> }
    : never;
}[Id<L>];

/** A `Condition` whose ids, options and operators are those of the questions `Q`, lists `L` and facts `F`. */
export type ConditionOn<Q, L = Record<never, never>, F extends string = never> =
  | Leaves<Q>
  | ListLeaves<L>
  | { readonly fn: string; readonly of: Id<Q>; readonly is: string }
  | { readonly fact: F }
  | { readonly all: readonly ConditionOn<Q, L, F>[] }
  | { readonly any: readonly ConditionOn<Q, L, F>[] }
  | { readonly not: ConditionOn<Q, L, F> };

type With<Base, Changed> = Omit<Base, keyof Changed> & Changed;

type QuestionPageOf<Q, C, T extends string> = With<
  QuestionPage,
  {
    readonly ask: readonly Id<Q>[];
    readonly when?: C;
    readonly task?: T;
    readonly reuse?: { readonly [K in Id<Q>]?: Id<Q> };
  }
>;

/** A `Page` whose ids and conditions are checked. */
export type PageOf<Q, L, F extends string, T extends string = string> =
  | QuestionPageOf<Q, ConditionOn<Q, L, F>, T>
  | With<ListPage, { readonly list: Id<L>; readonly when?: ConditionOn<Q, L, F>; readonly task?: T }>
  | SlotPage
  | With<ExitPage, { readonly when: ConditionOn<Q, L, F>; readonly because: F; readonly task?: T }>
  | With<NoticePage, { readonly when?: ConditionOn<Q, L, F>; readonly because?: readonly F[]; readonly task?: T }>
  | With<CheckPage, { readonly when?: never }>
  | With<ConfirmPage, { readonly when?: never; readonly decisions?: readonly F[] }>;

/** Item pages see the item's questions and those asked before the list. */
type ListOf<A, Q, F extends string> = A extends { readonly questions: infer I }
  ? {
      readonly pages: readonly With<
        QuestionPage,
        {
          readonly ask: readonly Id<I>[];
          readonly when?: ConditionOn<I & Omit<Q, keyof I>, Record<never, never>, F>;
          readonly reuse?: { readonly [K in Id<I>]?: Id<I> | Id<Q> };
        }
      >[];
      readonly itemName: readonly Id<I>[];
    }
  : never;

type ItemSource<L> = { [K in Id<L>]: L[K] extends { readonly questions: infer I } ? `${K}.${Id<I>}` : never }[Id<L>];

/** What an author writes. */
export interface AuthoredJourney<Q extends Questions, L extends Lists, F extends string, T extends string> {
  readonly schema: 1;
  readonly id: string;
  readonly version: number;
  readonly title: Bilingual;
  readonly questions: Q;
  readonly lists?: L & { readonly [K in keyof L]: ListOf<L[K], NoInfer<Q>, NoInfer<F>> };
  readonly facts?: { readonly [K in F]: With<Fact, { readonly when: ConditionOn<NoInfer<Q>, NoInfer<L>, never> }> };
  readonly tasks?: { readonly [K in T]: With<Task, { readonly needs?: readonly NoInfer<T>[] }> };
  readonly pages: readonly PageOf<NoInfer<Q>, NoInfer<L>, NoInfer<F>, NoInfer<T>>[];
  readonly deliver: readonly With<Delivered, { readonly from: Id<NoInfer<Q>> | NoInfer<F> | ItemSource<NoInfer<L>> }>[];
}

/**
 * Checks an author's journey while it compiles: an unknown question, option, fact, list or task, an operator that the question's
 * type does not have, an exit without a condition and a text without its Welsh are all errors at the place itself. Gives back the
 * journey as plain data. What types cannot see, `lint` proves.
 *
 * @example
 * export const bins = defineJourney({ schema: 1, id: 'bins', version: 1, title: { cy: 'Biniau', en: 'Bins' }, questions, pages, deliver: [] });
 */
export function defineJourney<
  const Q extends Questions,
  const L extends Lists = Record<never, never>,
  const F extends string = never,
  const T extends string = never,
>(journey: AuthoredJourney<Q, L, F, T>): Journey {
  return journey as unknown as Journey;
}

/** Keeps the ids and options of questions written in a file of their own, so that conditions on them stay checked. */
export const defineQuestions = <const Q extends Questions>(questions: Q): Q => questions;

/** The same for lists in a file of their own. */
export const defineLists = <const L extends Lists>(lists: L): L => lists;
