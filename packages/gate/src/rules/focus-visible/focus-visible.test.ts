import assert from 'node:assert/strict';
import { test } from 'node:test';
import { worstFirst } from './focus-visible.ts';

test('a focus that cannot be seen is told before many that can hardly be, and those by how little changes', () => {
  const weak = [300, 40, 1200].map((changed) => ({ certainty: 'warning' as const, evidence: { changed } }));
  const none = { evidence: { changed: 0 } };
  const order = worstFirst([...weak, none]).map(({ evidence }) => evidence.changed);
  assert.deepEqual(order, [0, 40, 300, 1200]);
});
