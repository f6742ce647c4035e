import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextFault } from './text-faults-in-page.ts';
import { newFaults } from './text-faults.ts';

const fault = (selector: string, how: TextFault['how']): TextFault => ({ selector, how, text: 'Text', on: '', pixels: 9 });

test('only what is not so at a desk is new', () => {
  const before = [fault('#a', 'cut'), fault('#b', 'short')];
  assert.deepEqual(newFaults([fault('#a', 'cut'), fault('#b', 'short'), fault('#c', 'over')], before), [fault('#c', 'over')]);
});

test('a text that was cut off already is not told again for its dots, but for lying on another', () => {
  const before = [fault('#a', 'cut')];
  assert.deepEqual(newFaults([fault('#a', 'short'), fault('#a', 'over')], before), [fault('#a', 'over')]);
});
