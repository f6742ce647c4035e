import type { Context } from './context.ts';
import type { Answer, Condition, Fact, ListAnswer } from './definition.ts';
import { resolveDate } from './date-ref.ts';

/** What a condition may see: the answers given earlier on this route, and nothing else. */
export interface Scope {
  readonly questions: Readonly<Record<string, Answer>>;
  readonly lists: Readonly<Record<string, ListAnswer>>;
  readonly facts?: Readonly<Record<string, Fact>>;
  readonly context: Context;
}

/**
 * Whether a condition holds. An unanswered question makes its leaf false (so `not` is explicit), and so does an empty list,
 * for `every` as for `some`.
 */
export function holds(condition: Condition, scope: Scope): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(each, scope));
  if ('any' in condition) return condition.any.some((each) => holds(each, scope));
  if ('not' in condition) return !holds(condition.not, scope);
  if ('fact' in condition) {
    const fact = scope.facts?.[condition.fact];
    return !!fact && holds(fact.when, scope);
  }
  if ('list' in condition) {
    const items = scope.lists[condition.list]?.items ?? [];
    const inItem = (item: { readonly answers: Scope['questions'] }) =>
      holds('some' in condition ? condition.some : condition.every, { ...scope, questions: item.answers });
    return 'some' in condition ? items.some(inItem) : items.length > 0 && items.every(inItem);
  }
  const answer = scope.questions['fn' in condition ? condition.of : condition.q];
  if (answer === undefined) return false;
  if ('fn' in condition) return scope.context.functions?.[condition.fn]?.compute(answer, scope.context) === condition.is;
  if ('is' in condition) return answer === condition.is;
  if ('in' in condition) return condition.in.includes(answer as string);
  if ('has' in condition) return (answer as readonly string[]).includes(condition.has);
  if ('hasAny' in condition) return condition.hasAny.some((option) => (answer as readonly string[]).includes(option));
  if ('lte' in condition) return (answer as number) <= condition.lte;
  if ('gt' in condition) return (answer as number) > condition.gt;
  return (answer as string) < resolveDate(condition.before, scope.context.today);
}
