import assert from 'node:assert/strict';
import test from 'node:test';
import type { Plural } from './bilingual.ts';
import { plural, pluralPair } from './plural.ts';

const files: Plural = {
  cy: { zero: '{n}: zero', one: '{n}: one', two: '{n}: two', few: '{n}: few', many: '{n}: many', other: '{n}: other' },
  en: { one: '{n}: one', other: '{n}: other' },
};

for (const [n, form] of [
  [0, 'zero'],
  [1, 'one'],
  [2, 'two'],
  [3, 'few'],
  [4, 'other'],
  [5, 'other'],
  [6, 'many'],
  [7, 'other'],
  [11, 'other'],
  [100, 'other'],
  [2.5, 'other'],
] as const) {
  test(`Welsh ${n} takes the form ${form}`, () => assert.equal(plural('cy', files, n), `${n}: ${form}`));
}

test('English has one and other', () => {
  assert.deepEqual(
    [0, 1, 2].map((n) => plural('en', files, n)),
    ['0: other', '1: one', '2: other'],
  );
});

test('a missing zero falls back to other', () => {
  const { zero: _, ...rest } = files.cy;
  assert.equal(plural('cy', { ...files, cy: rest }, 0), '0: other');
});

test('the number is written with commas, and other placeholders stay', () => {
  const text: Plural = { ...files, en: { one: '', other: '{n} of {n} in {name}, $& $1' } };
  assert.equal(plural('en', text, 12345), '12,345 of 12,345 in {name}, $& $1');
});

test('both halves at once', () => assert.deepEqual(pluralPair(files, 3), { cy: '3: few', en: '3: other' }));

test('what cannot be counted is refused', () => {
  assert.throws(() => plural('cy', files, Number.NaN), { name: 'LanguageError', code: 'bad-number' });
});
