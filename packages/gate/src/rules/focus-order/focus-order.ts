import { orderFaults } from './order-faults.ts';
import { observationsOf } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { PageKit } from '../../page-kit.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './focus-order.text.ts';

const id = 'focus-order';

/** Whether Tab goes through the page in the order in which it is read. */
export const focusOrderRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.3'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops, trap } = await walkOf(visit);
    if (trap || stops.length < 2) return [];
    const { order, rightToLeft } = await documentOrder(
      visit,
      stops.map(({ selector }) => selector),
    );
    return observationsOf(visit, id, orderFaults(stops, order, rightToLeft));
  },
};

/** The place of each element in the document, among the others. */
function documentOrder(visit: Visit, selectors: readonly string[]): Promise<{ order: number[]; rightToLeft: boolean }> {
  return visit.look((kit: PageKit, argument: unknown) => {
    const elements = (argument as string[]).map((selector) => kit.find(selector));
    const sorted = elements
      .filter((element) => element !== undefined)
      .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    return {
      order: elements.map((element) => (element ? sorted.indexOf(element) : -1)),
      rightToLeft: getComputedStyle(document.body).direction === 'rtl',
    };
  }, selectors);
}
