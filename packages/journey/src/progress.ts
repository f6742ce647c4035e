import type { Answer, Journey, ListAnswer, Progress } from './definition.ts';
import type { RoutePage } from './walk.ts';

export const emptyProgress: Progress = { answers: { questions: {}, lists: {} }, done: [] };

const emptyList: ListAnswer = { items: [], last: 0 };

/** Counts a page as posted and valid. */
export const markDone = (progress: Progress, key: string): Progress =>
  progress.done.includes(key) ? progress : { ...progress, done: [...progress.done, key] };

const undone = (progress: Progress, drop: (key: string) => boolean): Progress => ({
  ...progress,
  done: progress.done.filter((key) => !drop(key)),
});

const withList = (progress: Progress, list: string, answer: ListAnswer): Progress => ({
  ...progress,
  answers: { ...progress.answers, lists: { ...progress.answers.lists, [list]: answer } },
});

/** The keys of the pages that show a list: they ask again once it has changed. */
const listPages = (journey: Journey, list: string): readonly string[] =>
  journey.pages.filter((page) => page.kind === 'list' && page.list === list).map((page) => page.id);

/** Adds an empty item and asks about the list again afterwards. Does nothing when the list is full. */
export function addItem(progress: Progress, journey: Journey, list: string): Progress {
  const { items, last } = progress.answers.lists[list] ?? emptyList;
  if (items.length >= (journey.lists?.[list]?.max ?? 0)) return progress;
  const pages = listPages(journey, list);
  const added = withList(progress, list, { items: [...items, { id: `${last + 1}`, answers: {} }], last: last + 1 });
  return undone(added, (key) => pages.includes(key));
}

/** Removes an item with its answers. Its id is never given out again. */
export function removeItem(progress: Progress, journey: Journey, list: string, item: string): Progress {
  const { items, last } = progress.answers.lists[list] ?? emptyList;
  const pages = listPages(journey, list);
  const removed = withList(progress, list, { items: items.filter(({ id }) => id !== item), last });
  return undone(removed, (key) => pages.includes(key) || key.startsWith(`${list}/${item}/`));
}

/** Items that nobody has answered a page of: an "add another" that was not meant. */
function dropUntouched(progress: Progress, journey: Journey, list: string): Progress {
  const untouched = (progress.answers.lists[list]?.items ?? []).filter(
    ({ id }) => !progress.done.some((key) => key.startsWith(`${list}/${id}/`)),
  );
  return untouched.reduce((kept, { id }) => removeItem(kept, journey, list, id), progress);
}

/**
 * What a valid post of a page leads to: its answers stored and the page done. A question of the page with no answer given
 * (optional, left blank) loses the answer it had. A first item that was only virtual becomes real; "another: yes" on a
 * list page adds an item instead of finishing the page; "no" drops items that were begun and never answered.
 */
export function applyPage(progress: Progress, routePage: RoutePage, answers: Readonly<Record<string, Answer>>, journey: Journey): Progress {
  const { key, page, list, item } = routePage;
  if (page.kind === 'list') {
    const kept = dropUntouched(progress, journey, page.list);
    return answers.another === 'yes' ? addItem(kept, journey, page.list) : markDone(kept, key);
  }
  if (page.kind !== 'question') return page.kind === 'notice' ? markDone(progress, key) : progress;

  const merge = (before: Readonly<Record<string, Answer>>): Record<string, Answer> => {
    const after = { ...before };
    for (const id of page.ask) {
      const answer = answers[id];
      if (answer === undefined) delete after[id];
      else after[id] = answer;
    }
    return after;
  };
  if (list === undefined || item === undefined) {
    return markDone({ ...progress, answers: { ...progress.answers, questions: merge(progress.answers.questions) } }, key);
  }
  const { items, last } = progress.answers.lists[list] ?? emptyList;
  const exists = items.some(({ id }) => id === item);
  const merged = exists
    ? items.map((each) => (each.id === item ? { ...each, answers: merge(each.answers) } : each))
    : [...items, { id: item, answers: merge({}) }];
  return markDone(withList(progress, list, { items: merged, last: Math.max(last, Number(item)) }), key);
}
