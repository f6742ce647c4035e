import type { PageRule, Seen } from '../../rule.ts';
import { words } from './drag-only.text.ts';

/** What is dragged can be moved in another way too. */
export const dragOnlyRule: PageRule = {
  kind: 'page',
  id: 'drag-only',
  words,
  criteria: ['2.5.7', '2.1.1'],
  point: 5,
  certainty: 'warning',
  states: ['default'],
  look: (kit) => {
    const found: Seen[] = [];
    const ways = 'button, select, input:not([type="hidden" i]), a[href], [role="button"], [role="menuitem"], [contenteditable="true"]';
    const told = new Set<Element>();
    const moved =
      '[draggable="true" i], .ui-sortable > *, .ui-draggable, [data-rbd-draggable-id], [data-rfd-draggable-id], .sortable-item, .cdk-drag';
    for (const item of kit.all(moved)) {
      // These can be dragged in every browser, for whoever wishes to.
      if (item.matches('a[href], img, svg, button, input, select') || !kit.seen(item)) continue;
      if (item.closest('[aria-hidden="true"], [inert]')) continue;
      const list = item.parentElement ?? item;
      if (told.has(list)) continue;
      // A way in the item itself, in its list, or in what holds the list and nothing else of the page.
      const holder = list.parentElement?.matches('main, body, [role="main"], form') === false ? list.parentElement : list;
      if (kit.all(ways, holder).some((each) => kit.seen(each)) || (item.matches(ways) && item.getAttribute('role') !== null)) continue;
      told.add(list);
      found.push({
        element: item,
        message: {
          cy: 'Gellir llusgo hwn, ond nid oes botwm, dolen na maes wrth ei ymyl i wneud yr un peth heb lusgo.',
          en: 'This can be dragged, but there is no button, link or field beside it to do the same without dragging.',
        },
      });
    }
    return found;
  },
};
