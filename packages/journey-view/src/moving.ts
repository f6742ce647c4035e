import type { RoutePage, Walk } from '@patrwm/journey';

/**
 * Whether a page may be opened by its address: it is on the route and everything before it is done. A list may be opened
 * while one of its own items is unfinished, or whoever pressed "another" by mistake could not take it back.
 */
export function mayOpen({ route, at }: Walk, key: string): boolean {
  const keys = route.map((page) => page.key);
  const wanted = keys.indexOf(key);
  const next = keys.indexOf(at);
  if (wanted < 0) return false;
  if (wanted <= next) return true;
  const list = route[wanted]?.page.kind === 'list' ? route[wanted]?.list : undefined;
  return list !== undefined && route.slice(next, wanted).every((page) => page.list === list);
}

/** The key of the page that the back link leads to: the one before on the route, or the list that an item was added from. */
export function backKey({ route }: Walk, { key, list, item, number = 1 }: RoutePage): string | undefined {
  const place = route.findIndex((page) => page.key === key);
  const before = route[place - 1];
  if (list !== undefined && item !== undefined && number > 1 && before?.item !== item) {
    return route.find((page) => page.page.kind === 'list' && page.list === list)?.key;
  }
  return before?.key;
}
