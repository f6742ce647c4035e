import { holds } from './condition.ts';
import type { Context } from './context.ts';
import type { Answer, Answers, Journey, ListAnswer, ListItem, ListPage, Page, Progress, QuestionPage } from './definition.ts';

/** A page where a route meets it. `key` is the page's id, or `children/2/child-name` for an item page. */
export interface RoutePage {
  readonly key: string;
  /** The item's own page for an item page. */
  readonly page: Page;
  /** The list's id, on its item pages and on the list page itself. */
  readonly list?: string;
  /** The item's id, on item pages. Never used again once removed. */
  readonly item?: string;
  /** On item pages the item's place in the list, from 1; on the list page how many items have been begun. */
  readonly number?: number;
}

export interface Walk {
  /** The pages that apply, in order, up to the check page or an exit. The confirmation is never on it. */
  readonly route: readonly RoutePage[];
  /** Only the answers of pages on the route that were posted and valid: what may be shown, decided on and sent. */
  readonly answers: Answers;
  /** Key of the first page not done: where every POST redirects to. The check page once complete, or the exit page. */
  readonly at: string;
  readonly facts: Readonly<Record<string, boolean>>;
  /** Every page before the check page is done. */
  readonly complete: boolean;
  readonly exit?: RoutePage;
}

export const itemKey = (list: string, item: string, page: string): string => `${list}/${item}/${page}`;

/**
 * The only routing function. Goes from the first page; each condition sees only answers earlier on this route; nothing is
 * deleted, so an answer of an abandoned branch stays in `progress` and is never in `walk().answers`.
 *
 * An answer counts once its page is done (posted and valid): one that was carried over but not looked at again neither decides
 * the route nor is sent.
 *
 * @example
 * walk(journey, { answers: { questions: {}, lists: {} }, done: [] }, { today: '2026-11-21' }).at; // 'your-name'
 */
export function walk(journey: Journey, progress: Progress, context: Context): Walk {
  const done = new Set(progress.done);
  const route: RoutePage[] = [];
  const questions: Record<string, Answer> = {};
  const lists: Record<string, ListAnswer> = {};
  let at: string | undefined;
  let exit: RoutePage | undefined;

  const visit = (routePage: RoutePage, isDone: boolean): void => {
    route.push(routePage);
    if (!isDone) at ??= routePage.key;
  };
  const take = (page: QuestionPage, from: Readonly<Record<string, Answer>>, into: Record<string, Answer>): void => {
    for (const id of page.ask) if (from[id] !== undefined) into[id] = from[id];
  };
  const walkList = (page: ListPage): void => {
    const { list } = page;
    const definition = journey.lists?.[list];
    const kept = progress.answers.lists[list] ?? { items: [], last: 0 };
    let items: readonly ListItem[] = kept.items;
    // A list that needs an item goes straight to the first one's first page: nobody is asked whether they have a child.
    if (!items.length && definition && definition.min > 0) items = [{ id: `${kept.last + 1}`, answers: {} }];
    const onRoute: ListItem[] = [];
    items.forEach((item, index) => {
      const answers: Record<string, Answer> = {};
      for (const itemPage of definition?.pages ?? []) {
        const scope = { questions: { ...questions, ...answers }, lists, facts: journey.facts, context };
        if (itemPage.when && !holds(itemPage.when, scope)) continue;
        const key = itemKey(list, item.id, itemPage.id);
        visit({ key, page: itemPage, list, item: item.id, number: index + 1 }, done.has(key));
        if (done.has(key)) take(itemPage, item.answers, answers);
      }
      if (kept.items.length) onRoute.push({ id: item.id, answers });
    });
    lists[list] = { items: onRoute, last: kept.last };
    const enough = onRoute.length >= (definition?.min ?? 0) && onRoute.length <= (definition?.max ?? 0);
    const begun = items.filter(({ id }) => progress.done.some((key) => key.startsWith(`${list}/${id}/`))).length;
    visit({ key: page.id, page, list, number: begun }, enough && done.has(page.id));
  };

  for (const page of journey.pages) {
    if (page.kind === 'slot' || page.kind === 'confirm') continue;
    if (page.when && !holds(page.when, { questions, lists, facts: journey.facts, context })) continue;
    if (page.kind === 'list') walkList(page);
    else {
      const routePage = { key: page.id, page };
      const isDone = page.kind !== 'exit' && page.kind !== 'check' && done.has(page.id);
      visit(routePage, isDone);
      if (page.kind === 'question' && isDone) take(page, progress.answers.questions, questions);
      if (page.kind === 'exit') {
        exit = routePage;
        break;
      }
    }
  }

  const scope = { questions, lists, facts: journey.facts, context };
  const facts = Object.fromEntries(Object.entries(journey.facts ?? {}).map(([id, fact]) => [id, holds(fact.when, scope)]));
  const check = route.find((each) => each.page.kind === 'check');
  return {
    route,
    answers: { questions, lists },
    at: at ?? route.at(-1)?.key ?? '',
    facts,
    complete: !!check && at === check.key,
    ...(exit && { exit }),
  };
}
