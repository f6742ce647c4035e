import { exampleAddresses } from '@patrwm/components/address-lookup/examples';
import { itemKey, questionsOf, type Journey, type Page, type RoutePage } from '@patrwm/journey';
import type { AddressState, PageView } from '@patrwm/journey-view';
import type { Bilingual } from '@patrwm/language';

/** A page of a journey in one of the states that a resident may meet. */
export interface PageState {
  /** In kebab-case: `your-name`, `your-name-errors`. */
  readonly name: string;
  readonly title: Bilingual;
  readonly routePage: RoutePage;
  /** Posted empty, and so refused. */
  readonly refused?: boolean;
  /** With the answers of someone who was here before. */
  readonly answered?: boolean;
  readonly change?: Partial<PageView>;
}

const states = {
  errors: { cy: 'gwallau', en: 'errors' },
  answered: { cy: 'wedi’i hateb', en: 'answered' },
  remove: { cy: 'dileu', en: 'remove' },
  choose: { cy: 'dewis cyfeiriad', en: 'choose an address' },
  chosen: { cy: 'cyfeiriad wedi’i ddewis', en: 'address chosen' },
  manual: { cy: 'teipio’r cyfeiriad', en: 'type the address' },
  unavailable: { cy: 'chwilio ddim ar gael', en: 'search unavailable' },
} satisfies Record<string, Bilingual>;

const addressStates: Readonly<Record<'choose' | 'chosen' | 'manual' | 'unavailable', AddressState>> = {
  choose: { stage: 'choose', results: exampleAddresses },
  chosen: { stage: 'chosen', chosen: exampleAddresses[0] },
  manual: { stage: 'manual' },
  unavailable: { stage: 'find', problem: 'unavailable' },
};

/** What the page is called in the sidebar: its title, or its first question. */
function titleOf(journey: Journey, routePage: RoutePage): Bilingual {
  const { page } = routePage;
  if (page.kind === 'slot') return { cy: page.name, en: page.name };
  const first = page.kind === 'question' ? page.ask[0] : undefined;
  return page.title ?? questionsOf(journey, routePage)[first ?? '']?.label ?? { cy: page.id, en: page.id };
}

/** Every page of a journey, in order; an item's pages before their list, for its first item. A slot is the council's own. */
export function pagesOf(journey: Journey): readonly RoutePage[] {
  const own = (page: Page): RoutePage => ({ key: page.id, page });
  return journey.pages.flatMap((page) => {
    if (page.kind === 'slot') return [];
    if (page.kind !== 'list') return [own(page)];
    const { list } = page;
    const items = (journey.lists?.[list]?.pages ?? []).map((each) => ({
      key: itemKey(list, '1', each.id),
      page: each,
      list,
      item: '1',
      number: 1,
    }));
    return [...items, { ...own(page), list }];
  });
}

/** The states of one page: as first met, then what may go otherwise. */
export function statesOf(journey: Journey, routePage: RoutePage): readonly PageState[] {
  const { page, list, item } = routePage;
  const name = item === undefined ? page.id : `${list}-${page.id}`;
  const title = titleOf(journey, routePage);
  const state = (kind: keyof typeof states, rest: Omit<PageState, 'name' | 'title' | 'routePage'>): PageState => ({
    name: `${name}-${kind}`,
    title: { cy: `${title.cy} (${states[kind].cy})`, en: `${title.en} (${states[kind].en})` },
    routePage,
    ...rest,
  });
  const all: PageState[] = [{ name, title, routePage }];
  if (page.kind === 'list') all.push(state('errors', { refused: true }), state('remove', { change: { removing: 1 } }));
  if (page.kind !== 'question') return all;
  const questions = questionsOf(journey, routePage);
  const asked = page.ask.flatMap((id) => (questions[id] ? [{ id, question: questions[id] }] : []));
  if (asked.some(({ question }) => !question.optional)) all.push(state('errors', { refused: true }));
  all.push(state('answered', { answered: true }));
  for (const { id, question } of asked) {
    if (question.type !== 'address') continue;
    for (const kind of ['choose', 'chosen', 'manual', 'unavailable'] as const) {
      const fields = { [`${id}-postcode`]: ['ZZ99 1AB'] };
      all.push(state(kind, { change: { addresses: { [id]: addressStates[kind] }, fields } }));
    }
  }
  return all;
}
