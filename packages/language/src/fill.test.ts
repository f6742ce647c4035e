import assert from 'node:assert/strict';
import test from 'node:test';
import { both } from './both.ts';
import { formatDate } from './date.ts';
import { fill } from './fill.ts';

test('fills a string, each place it is named', () => {
  assert.equal(fill('{name}: {name}, {max}', { name: 'Siân', max: 2000 }), 'Siân: Siân, 2,000');
});

test('fills both halves of a pair, with values by language', () => {
  assert.deepEqual(
    fill({ cy: 'Hyd at {date}, {name}', en: '{name}, until {date}' }, { name: 'Llŷr', date: both((l) => formatDate(l, '2026-03-01')) }),
    { cy: 'Hyd at 1 Mawrth 2026, Llŷr', en: 'Llŷr, until 1 March 2026' },
  );
});

test('keeps who reviewed the pair', () => {
  const reviewed = { by: 'Siân Llwyd', on: '2026-03-01' };
  assert.deepEqual(fill({ cy: '{a}', en: '{a}', reviewed }, { a: 'x' }).reviewed, reviewed);
});

test('a value is never read as a placeholder or a replacement pattern', () => {
  assert.equal(fill('{a} {b}', { a: '{b} $& $1', b: '2' }), '{b} $& $1 2');
});

test('refuses a hole, in either half', () => {
  assert.throws(() => fill('Helo {name}', {}), { code: 'missing-placeholder' });
  assert.throws(() => fill('{toString}', {}), { code: 'missing-placeholder' });
  assert.throws(() => fill({ cy: 'Helo {enw}', en: 'Hello {name}' }, { name: 'Siân' }), { code: 'missing-placeholder' });
});

test('refuses a value that has no place, in either half', () => {
  assert.throws(() => fill('Helo', { name: 'Siân' }), { code: 'unknown-placeholder', message: /\{name\}.*`Helo`/ });
  assert.throws(() => fill({ cy: 'Helo', en: 'Hello {name}' }, { name: 'Siân' }), { code: 'unknown-placeholder' });
});
