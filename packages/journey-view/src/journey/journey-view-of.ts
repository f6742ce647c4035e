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
  for (const [id, results] of state.found) if (fields[`${id}-stage`]?.[0] === 'choose') addresses[id] = { stage: 'choose', results };
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
