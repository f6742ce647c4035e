import type { Answer, FileAnswer, ListItem, Progress, Question, RoutePage, Walk } from '@patrwm/journey';
import type { Hosted } from './hosted-journey.ts';
import type { OpenJourney } from './sessions.ts';

/**
 * Drops personal data that left the route with this change, and the done marks of its pages. Everything else that left stays:
 * whoever changes their mind back finds it again, and only what is on the route is ever sent.
 */
export function offRoute(hosted: Hosted, before: Walk, progress: Progress, now: number): Progress {
  const after = new Set(hosted.walk(progress, now).route.map(({ key }) => key));
  return before.route.filter(({ key }) => !after.has(key)).reduce((kept, routePage) => dropPersonal(hosted, kept, routePage), progress);
}

function dropPersonal({ journey }: Hosted, progress: Progress, { key, page, list = '', item }: RoutePage): Progress {
  if (page.kind !== 'question') return progress;
  const questions = (item === undefined ? journey.questions : journey.lists?.[list]?.questions) ?? {};
  const personal = page.ask.filter((id) => questions[id]?.pii);
  if (personal.length === 0) return progress;
  const without = (answers: Readonly<Record<string, Answer>>): Record<string, Answer> =>
    Object.fromEntries(Object.entries(answers).filter(([id]) => !personal.includes(id)));
  const { answers } = progress;
  const done = progress.done.filter((each) => each !== key);
  if (item === undefined) return { answers: { ...answers, questions: without(answers.questions) }, done };
  const before = answers.lists[list];
  if (!before) return { answers, done };
  const items = before.items.map((each: ListItem) => (each.id === item ? { ...each, answers: without(each.answers) } : each));
  return { answers: { ...answers, lists: { ...answers.lists, [list]: { ...before, items } } }, done };
}

const isFile = (value: unknown): value is FileAnswer => typeof value === 'object' && value !== null && 'size' in value && 'name' in value;

/** The ids of every file that an answer or a draft of this journey names. */
export function filesIn({ progress, drafts }: OpenJourney): string[] {
  const lists = Object.values(progress.answers.lists).flatMap(({ items }) => items.flatMap((item) => Object.values(item.answers)));
  const answers: unknown[] = [...Object.values(progress.answers.questions), ...lists];
  const kept: unknown[] = Object.values(drafts).flatMap(({ files }) => Object.values(files ?? {}));
  return [...answers, ...kept].flatMap((answer) => (Array.isArray(answer) ? answer.filter(isFile).map(({ id }) => id) : []));
}

/** The files that are sent: those of questions on the route. */
export function filesSent(walked: Walk, questionOf: (id: string, list?: string) => Question | undefined): FileAnswer[] {
  const { questions, lists } = walked.answers;
  const take = (answers: Readonly<Record<string, Answer>>, list?: string): FileAnswer[] =>
    Object.entries(answers).flatMap(([id, answer]) =>
      questionOf(id, list)?.type === 'file' ? [...(answer as readonly FileAnswer[])] : [],
    );
  return [...take(questions), ...Object.entries(lists).flatMap(([list, { items }]) => items.flatMap((item) => take(item.answers, list)))];
}
