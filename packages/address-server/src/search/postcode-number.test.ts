import assert from 'node:assert/strict';
import { test } from 'node:test';
import { postcodeNumber, postcodeNumbers, postcodeOf } from './postcode-number.ts';

const codes = ['CF1 0AA', 'CF10 1BH', 'CF10 1ZZ', 'CF10 2AA', 'CF11 1AA', 'LD1 1AA', 'LD10 1SB', 'W1A 0AX', 'ZE3 9ZZ'];

test('numbers are in the order of the texts, and each gives its text back', () => {
  assert.deepEqual([...codes].sort(), codes);
  for (const [index, code] of codes.entries()) {
    assert.equal(postcodeOf(postcodeNumber(code)), code);
    assert.ok(index === 0 || postcodeNumber(codes[index - 1] ?? '') < postcodeNumber(code), code);
    assert.ok(Number.isSafeInteger(postcodeNumber(code)));
  }
});

test('a beginning takes in what begins so and nothing else', () => {
  for (const beginning of ['CF10 1', 'CF10 ', 'CF1 ', 'LD']) {
    const [from, below] = postcodeNumbers(beginning);
    for (const code of codes) {
      const number = postcodeNumber(code);
      assert.equal(number >= from && number < below, code.startsWith(beginning), `${beginning} ${code}`);
    }
  }
});

test('what is no postcode is refused', () => {
  for (const text of ['cf10 1bh', 'CF10 1BHX', 'CF10-1B', 'Ŵ']) assert.throws(() => postcodeNumber(text), RangeError, text);
});
