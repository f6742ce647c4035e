import { canonical } from './canonical.ts';
import type { Answer, Answers, Journey } from './definition.ts';
import type { RoutePage, Walk } from './walk.ts';

/** The answers of the page's own place: the item's on item pages. */
export const answersAt = (walked: Walk, { list, item }: RoutePage): Readonly<Record<string, Answer>> =>
  (item === undefined ? walked.answers.questions : walked.answers.lists[list ?? '']?.items.find(({ id }) => id === item)?.answers) ?? {};

/** The only answers that may leave: those on the route. Walking them again gives the same route. */
export function project(journey: Journey, walked: Walk): Answers {
  const { questions, lists } = walked.answers;
  return {
    questions: Object.fromEntries(Object.entries(questions).filter(([id]) => id in journey.questions)),
    lists: Object.fromEntries(Object.entries(lists).filter(([id]) => id in (journey.lists ?? {}))),
  };
}

/**
 * Canonical JSON of what the check page shows: every answer on the route by page, and the facts decided. Stable ids, not words,
 * so that a change of language is no change. Hashed by the server, it is the digest that the check page's form carries.
 */
export function reviewed(journey: Journey, walked: Walk): string {
  const pages = walked.route.flatMap((routePage) => {
    const { key, page } = routePage;
    if (page.kind !== 'question') return [];
    const answers = answersAt(walked, routePage);
    return [[key, page.ask.map((id) => [id, answers[id] ?? null])]];
  });
  return canonical({ journey: journey.id, version: journey.version, pages, facts: walked.facts });
}

/** Canonical JSON of the definition without its review marks. Hashed, it is the content hash kept with each session and submission. */
export function canonicalDefinition(journey: Journey): string {
  const bare = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(bare);
    if (typeof value !== 'object' || value === null) return value;
    const isText = 'cy' in value && 'en' in value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => !(isText && key === 'reviewed'))
        .map(([key, each]) => [key, bare(each)]),
    );
  };
  return canonical(bare(journey));
}
