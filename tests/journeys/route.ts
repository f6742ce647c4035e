import type { Journey, RoutePage } from '@patrwm/journey';

/** The page that a key names, whether it is on the route now or not. */
export function pageOf(journey: Journey, key: string): RoutePage {
  const [id = '', item, itemPage] = key.split('/');
  if (item !== undefined && itemPage !== undefined) {
    const listPage = journey.pages.find((page) => page.kind === 'list' && page.id === id);
    const list = listPage?.kind === 'list' ? listPage.list : id;
    const page = journey.lists?.[list]?.pages.find((each) => each.id === itemPage);
    if (page) return { key, page, list, item, number: Number(item) };
  }
  const page = journey.pages.find((each) => each.id === id);
  if (!page) throw new Error(`No page \`${key}\` in \`${journey.id}\``);
  return { key, page };
}

/** The key in the address of a journey's page: `children/1/child-year` of `/cy/free-school-meals/children/1/child-year`. */
export const keyOf = (journey: Journey, path: string): string => path.split(`/${journey.id}/`)[1]?.split('?')[0] ?? '';

/** Whether an empty post of the page must be refused. */
export function refusesEmpty(journey: Journey, { page, list }: RoutePage): boolean {
  if (page.kind === 'list') return true;
  if (page.kind !== 'question') return false;
  const questions = list === undefined ? journey.questions : journey.lists?.[list]?.questions;
  return page.ask.some((id) => !questions?.[id]?.optional);
}
