import assert from 'node:assert/strict';
import test from 'node:test';
import { ordinal } from './ordinal.ts';

test('Welsh, 1 to 31', () => {
  assert.equal(
    Array.from({ length: 31 }, (_, index) => ordinal('cy', index + 1)).join(' '),
    '1af 2il 3ydd 4ydd 5ed 6ed 7fed 8fed 9fed 10fed ' +
      '11eg 12fed 13eg 14eg 15fed 16eg 17eg 18fed 19eg 20fed ' +
      '21ain 22ain 23ain 24ain 25ain 26ain 27ain 28ain 29ain 30ain 31ain',
  );
});

test('Welsh, the scores above', () => {
  assert.equal(
    [39, 40, 41, 50, 60, 80, 99, 100].map((n) => ordinal('cy', n)).join(' '),
    '39ain 40fed 41ain 50fed 60fed 80fed 99ain 100fed',
  );
});

test('English', () => {
  assert.equal(
    [1, 2, 3, 4, 11, 12, 13, 21, 22, 23, 31, 100].map((n) => ordinal('en', n)).join(' '),
    '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 23rd 31st 100th',
  );
});

test('anything else is refused in both languages', () => {
  for (const bad of [0, -1, 1.5, 101, Number.NaN]) {
    assert.throws(() => ordinal('cy', bad), { code: 'ordinal-out-of-range' });
    assert.throws(() => ordinal('en', bad), { code: 'ordinal-out-of-range' });
  }
});
