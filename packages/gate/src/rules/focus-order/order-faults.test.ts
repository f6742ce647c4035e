import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stop } from '../../keyboard/stop.ts';
import { orderFaults } from './order-faults.ts';

const stopAt = (id: number, x: number, y: number, more: Partial<Stop> = {}): Stop => {
  const box = { x, y, width: 100, height: 20 };
  return {
    id,
    selector: `#s${String(id)}`,
    path: 'a',
    tag: 'a',
    type: '',
    role: '',
    tabindex: 0,
    href: '#a',
    text: `Link ${String(id)}`,
    frame: false,
    inner: '',
    hasInner: false,
    view: box,
    box,
    near: box,
    seen: true,
    onScreen: true,
    proxy: false,
    ariaHidden: false,
    empty: false,
    points: 5,
    covered: 0,
    cover: '',
    caret: false,
    native: true,
    fixed: false,
    oneBox: true,
    group: 'ul',
    groupTag: 'ul',
    landmark: 'main',
    landmarkTag: 'main',
    landmarkBox: { x: 0, y: 0, width: 1000, height: 1000 },
    inDialog: false,
    look: '',
    ...more,
  };
};
const inOrder = (stops: readonly Stop[]): number[] => [...stops.keys()];
const keysOf = (stops: readonly Stop[], order = inOrder(stops), rightToLeft = false): unknown[] =>
  orderFaults(stops, order, rightToLeft).map(({ evidence, certainty }) => [evidence?.key, certainty ?? 'failure']);

void test('rows and columns in reading order are right', () => {
  const grid = [0, 1, 2, 3, 4, 5].map((id) => stopAt(id, (id % 3) * 200, Math.floor(id / 3) * 40));
  const columns = [0, 1, 2, 3, 4, 5].map((id) => stopAt(id, Math.floor(id / 3) * 200, (id % 3) * 40));
  assert.deepEqual(keysOf(grid), []);
  assert.deepEqual(keysOf(columns), []);
});

void test('a list turned round fails, but two buttons or a page from right to left do not', () => {
  const turned = [0, 1, 2, 3].map((id) => stopAt(id, 600 - id * 200, 0));
  assert.deepEqual(keysOf(turned), [['group', 'failure']]);
  assert.deepEqual(keysOf(turned, inOrder(turned), true), []);
  assert.deepEqual(keysOf(turned.slice(0, 2)), []);
});

void test('a tabindex above zero fails only when it makes the order worse', () => {
  const raised = [stopAt(0, 0, 80, { tabindex: 1 }), stopAt(1, 0, 0), stopAt(2, 0, 40)];
  assert.deepEqual(keysOf(raised, [2, 0, 1]), [['tabindex', 'failure']]);
  const mended = [stopAt(0, 0, 0, { tabindex: 1 }), stopAt(1, 0, 40), stopAt(2, 0, 80)];
  assert.deepEqual(keysOf(mended, [2, 0, 1]), []);
});

void test('what is fixed or not seen has no place in the order', () => {
  const stops = [0, 1, 2, 3].map((id) => stopAt(id, 600 - id * 200, 0, id % 2 ? { fixed: true } : { seen: false }));
  assert.deepEqual(keysOf(stops), []);
});
