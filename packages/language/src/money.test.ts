import assert from 'node:assert/strict';
import test from 'node:test';
import { formatMoney } from './money.ts';
import { formatNumber } from './number.ts';

test('money from whole pence', () => {
  assert.deepEqual([0, 5, 99, 100, 12500, 61667, 740050, 123456789, -740050].map(formatMoney), [
    '£0',
    '£0.05',
    '£0.99',
    '£1',
    '£125',
    '£616.67',
    '£7,400.50',
    '£1,234,567.89',
    '-£7,400.50',
  ]);
  for (const bad of [0.5, Number.NaN, Infinity, 2 ** 60]) assert.throws(() => formatMoney(bad), { code: 'bad-pence' });
});

test('numbers', () => {
  assert.deepEqual([0, 999, 1000, 999999, 1234567.891, -1000, -0].map(formatNumber), [
    '0',
    '999',
    '1,000',
    '999,999',
    '1,234,567.891',
    '-1,000',
    '0',
  ]);
  for (const bad of [Number.NaN, Infinity, 1e21, 1e-9]) assert.throws(() => formatNumber(bad), { code: 'bad-number' });
});
