import type { AddressState, PageView } from '../page-view.ts';
import type { JourneyState } from './journey-state.ts';

/** The id of the form inside `<patrwm-journey>`. Many a council's page has an element `#page` already. */
export const embeddedFormId = 'patrwm-journey-form';

/** The part of a page's view that the element knows and the state does not. */
export type Surroundings = Pick<PageView, 'language' | 'addressSearch' | 'uploads' | 'notice' | 'contact' | 'href'>;

/** The page where a person is, as the templates take it. */
export function viewOf(state: JourneyState, around: Surroundings): PageView {
  const { fields, routePage, walk, errors, back, files, journey, context } = state;
  const addresses: Record<string, AddressState> = {};
  for (const id of new Set([...state.found.keys(), ...state.streets.keys()])) {
    const [stage, uprn] = [fields[`${id}-stage`]?.[0], fields[`${id}-uprn`]?.[0]];
    const [results, streets] = [state.found.get(id), state.streets.get(id)];
    const chosen = results?.find((each) => each.uprn === uprn);
    if (stage === 'choose' && results) addresses[id] = { stage, results, ...(streets && { streets }) };
    else if (stage === 'street' && streets) addresses[id] = { stage, streets };
    else if (stage === 'chosen' && chosen) addresses[id] = { stage, chosen };
  }
  return {
    ...around,
    journey,
    routePage,
    walk,
    fields,
    errors,
    files,
    addresses,
    today: context.today,
    action: '#',
    hidden: {},
    formId: embeddedFormId,
    back: back === undefined ? undefined : around.href(back),
    removing: numberOf(state),
  };
}

/** The place of the item to be removed, from 1. */
function numberOf({ removing, walk }: JourneyState): number | undefined {
  const items = removing && walk.answers.lists[removing.list]?.items;
  return items && items.findIndex(({ id }) => id === removing.item) + 1;
}
