import { questionsOf, toFields, type Answer, type Fields, type Journey, type RoutePage, type Witness } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { pageOf } from './route.ts';
import type { Walkable } from './walk-in-page.ts';

/** What a witness answers on a page, as its controls hold it. On a list page: another item until there are as many as it has. */
export function witnessFields(journey: Journey, { progress }: Witness, routePage: RoutePage, itemsSoFar: number): Fields {
  const { page, list, item } = routePage;
  const { questions, lists } = progress.answers;
  if (page.kind === 'list') return { another: [itemsSoFar < (lists[page.list]?.items.length ?? 0) ? 'yes' : 'no'] };
  if (page.kind !== 'question') return {};
  const asked = questionsOf(journey, routePage);
  const answers: Readonly<Record<string, Answer>> =
    item === undefined ? questions : (lists[list ?? '']?.items.find(({ id }) => id === item)?.answers ?? {});
  return Object.assign({}, ...page.ask.map((id) => (asked[id] ? toFields(id, asked[id], answers[id]) : {}))) as Fields;
}

/** A whole witness, as `walkInPage` takes it. */
export function walkableOf(journey: Journey, witness: Witness, language: Language): Walkable {
  const listPage = journey.pages.find((page) => page.kind === 'list');
  return {
    language,
    fields: Object.fromEntries(
      witness.route.filter((key) => key !== listPage?.id).map((key) => [key, witnessFields(journey, witness, pageOf(journey, key), 0)]),
    ),
    listPage: listPage?.id ?? '',
    items: (listPage?.kind === 'list' && witness.progress.answers.lists[listPage.list]?.items.length) || 0,
    last: witness.route.at(-1) ?? '',
  };
}
