import type { Condition, Journey, Page, Question } from './definition.ts';

/** A condition that asks something of one question, and whose question it is: a list's, or (`list` absent) the journey's. */
export interface Citation {
  readonly leaf: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown } | { fact: unknown } | { list: unknown }>;
  readonly question: string;
  readonly list?: string;
}

/** Every condition inside a condition, itself first, with the list whose items it asks of. Facts are not followed. */
export function conditionsIn(condition: Condition, list?: string): readonly { readonly condition: Condition; readonly list?: string }[] {
  const self = { condition, list };
  if ('all' in condition) return [self, ...condition.all.flatMap((each) => conditionsIn(each, list))];
  if ('any' in condition) return [self, ...condition.any.flatMap((each) => conditionsIn(each, list))];
  if ('not' in condition) return [self, ...conditionsIn(condition.not, list)];
  if ('list' in condition) return [self, ...conditionsIn('some' in condition ? condition.some : condition.every, condition.list)];
  return [self];
}

/** What a condition asks of questions, following facts once each. In a list's item pages a bare id is the item's where it has one. */
export function citationsOf(
  journey: Journey,
  condition: Condition,
  itemsOf?: string,
  seen: ReadonlySet<string> = new Set(),
): readonly Citation[] {
  return conditionsIn(condition).flatMap(({ condition: each, list }): readonly Citation[] => {
    if ('fact' in each) {
      const fact = journey.facts?.[each.fact];
      return fact && !seen.has(each.fact) ? citationsOf(journey, fact.when, undefined, new Set([...seen, each.fact])) : [];
    }
    if ('all' in each || 'any' in each || 'not' in each || 'list' in each) return [];
    const question = 'fn' in each ? each.of : each.q;
    const own = itemsOf !== undefined && list === undefined && journey.lists?.[itemsOf]?.questions[question] ? itemsOf : undefined;
    return [{ leaf: each, question, list: list ?? own }];
  });
}

export const citedQuestion = (journey: Journey, { question, list }: Pick<Citation, 'question' | 'list'>): Question | undefined =>
  list === undefined ? journey.questions[question] : journey.lists?.[list]?.questions[question];

/** A place in the definition that holds a condition. */
export interface ConditionPlace {
  readonly subject: string;
  readonly when: Condition;
  /** Index of the page in `journey.pages`; facts have none. */
  readonly index?: number;
  /** On item pages: the list, and the index of the page within it. */
  readonly list?: string;
  readonly itemIndex?: number;
  readonly fact?: string;
}

export const whenOf = (page: Page): Condition | undefined => ('when' in page ? page.when : undefined);

/** Every condition of a journey: on pages, on item pages, in facts. */
export function conditionPlaces(journey: Journey): readonly ConditionPlace[] {
  const pages = journey.pages.flatMap((page, index): ConditionPlace[] => {
    const when = whenOf(page);
    const own = when ? [{ subject: page.id, when, index }] : [];
    if (page.kind !== 'list') return own;
    const items = (journey.lists?.[page.list]?.pages ?? []).flatMap((each, itemIndex): ConditionPlace[] =>
      each.when ? [{ subject: `${page.list}/${each.id}`, when: each.when, index, list: page.list, itemIndex }] : [],
    );
    return [...own, ...items];
  });
  const facts = Object.entries(journey.facts ?? {}).map(([fact, { when }]): ConditionPlace => ({ subject: fact, when, fact }));
  return [...pages, ...facts];
}
