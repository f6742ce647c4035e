import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRateLimit } from './rate-limit.ts';

test('lets a burst through, then a steady rate, for each client apart', () => {
  let now = 0;
  const limit = createRateLimit({ burst: 3, perMinute: 60 }, () => now);
  assert.deepEqual(
    [1, 2, 3].map(() => limit.take('a')),
    [0, 0, 0],
  );
  assert.equal(limit.take('a'), 1);
  assert.equal(limit.take('b'), 0);
  now += 1000;
  assert.equal(limit.take('a'), 0);
  assert.equal(limit.take('a'), 1);
  now += 3_600_000;
  assert.deepEqual(
    [1, 2, 3].map(() => limit.take('a')),
    [0, 0, 0],
  );
  assert.equal(limit.take('a'), 1);
});
