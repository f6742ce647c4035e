import { classKey } from './answer-classes.ts';
import { canonical } from './canonical.ts';
import { citationsOf, conditionPlaces } from './citations.ts';
import { holds, type Scope } from './condition.ts';
import type { Context } from './context.ts';
import type { Condition, Journey, Page } from './definition.ts';
import type { Walk } from './walk.ts';

const written = new WeakMap<object, string>();

/** A condition's JSON, written once for each. */
function name(condition: Condition): string {
  let json = written.get(condition);
  if (json === undefined) written.set(condition, (json = canonical(condition)));
  return json;
}

/** What each page asks, an item page's questions as `list.question`. */
const askedBy = (journey: Journey, page: Page): readonly string[] =>
  page.kind === 'question'
    ? page.ask
    : page.kind === 'list'
      ? [page.list, ...(journey.lists?.[page.list]?.pages ?? []).flatMap(({ ask }) => ask.map((id) => classKey(id, page.list)))]
      : [];

/** By page index: what pages before it ask, with the ids of lists that are behind it. */
export const askedBefore = (journey: Journey): readonly ReadonlySet<string>[] =>
  journey.pages.map((_, index) => new Set(journey.pages.slice(0, index).flatMap((page) => askedBy(journey, page))));

/** By page index: the facts that cannot change any more, since all that they cite has been asked. */
export function settledFacts(journey: Journey): readonly (readonly string[])[] {
  const facts = Object.entries(journey.facts ?? {}).map(([id, { when }]) => ({ id, cited: citationsOf(journey, when) }));
  return askedBefore(journey).map((before) =>
    facts.filter(({ cited }) => cited.every(({ question, list }) => before.has(classKey(question, list)))).map(({ id }) => id),
  );
}

/**
 * What is left to decide of a condition: `1` or `0` once what was asked so far decides it, else the part still open. Two states
 * with the same rests have the same futures, however they got there; that is what keeps enumeration small.
 */
function rest(
  journey: Journey,
  condition: Condition,
  scope: Scope,
  settled: ReadonlySet<string>,
  known: Map<Condition, string>,
  itemsOf?: string,
): string {
  // Conditions of a service share their parts, so each part is worked out once for a state.
  const before = itemsOf === undefined ? known.get(condition) : undefined;
  if (before !== undefined) return before;
  const open = workOut(journey, condition, scope, settled, known, itemsOf);
  if (itemsOf === undefined) known.set(condition, open);
  return open;
}

function workOut(
  journey: Journey,
  condition: Condition,
  scope: Scope,
  settled: ReadonlySet<string>,
  known: Map<Condition, string>,
  itemsOf?: string,
): string {
  const of = (each: Condition): string => rest(journey, each, scope, settled, known, itemsOf);
  const join = (parts: readonly Condition[], sign: '&' | '|', decides: string, other: string): string => {
    const rests = new Set<string>();
    for (const part of parts) {
      const open = of(part);
      if (open === decides) return decides;
      if (open !== other) rests.add(open);
    }
    return rests.size ? `(${[...rests].join(sign)})` : other;
  };
  if ('all' in condition) return join(condition.all, '&', '0', '1');
  if ('any' in condition) return join(condition.any, '|', '1', '0');
  if ('not' in condition) {
    const open = of(condition.not);
    return open === '1' ? '0' : open === '0' ? '1' : `!${open}`;
  }
  if ('fact' in condition) {
    const fact = journey.facts?.[condition.fact];
    return fact ? rest(journey, fact.when, scope, settled, known) : '0';
  }
  if ('list' in condition) return settled.has(condition.list) ? `${+holds(condition, scope)}` : name(condition);
  const question = 'fn' in condition ? condition.of : condition.q;
  const own = itemsOf !== undefined && journey.lists?.[itemsOf]?.questions[question] !== undefined;
  return !own && settled.has(question) ? `${+holds(condition, scope)}` : name(condition);
}

/**
 * A function that tells states apart by what the pages from `index` on, and facts, can still make of them. While a list is being
 * answered, `withItems` adds what later conditions ask of its items.
 */
export function stateMarks(journey: Journey): (walked: Walk, index: number, context: Context, withItems: boolean) => string {
  const places = conditionPlaces(journey).map((place) => ({ ...place, cited: citationsOf(journey, place.when, place.list) }));
  const before = askedBefore(journey);
  return ({ answers }, index, context, withItems) => {
    const scope = { ...answers, facts: journey.facts, context };
    const settled = before[index] ?? new Set();
    const page = journey.pages[index];
    const known = new Map<Condition, string>();
    const marks = new Set<string>();
    places.forEach(({ when, index: at, list, cited }, place) => {
      if (at !== undefined && at < index) return;
      const open = rest(journey, when, scope, settled, known, list);
      const isFact = at === undefined;
      // A fact that is decided is noted as it is met; only what it still hangs on tells states apart.
      if (isFact && (open === '0' || open === '1')) return;
      marks.add(`${isFact ? '' : place}${open}`);
      if (!withItems || page?.kind !== 'list' || open === '0' || open === '1') return;
      for (const { leaf, list: of } of cited) {
        if (of !== page.list) continue;
        const bits = (answers.lists[of]?.items ?? []).map((item) => +holds(leaf, { ...scope, questions: item.answers }));
        marks.add(`${name(leaf)}${bits.join('')}`);
      }
    });
    return [...marks].join(',');
  };
}
