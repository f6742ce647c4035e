import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesIn, missingFrom, phonesIn, sharesIn, sumsIn } from './facts-in-text.ts';

test('reads the same date from both languages', () => {
  for (const text of ['31 March 2027', '31st of March 2027', 'March 31, 2027', '31 Mawrth 2027', 'y 31 o Fawrth 2027'])
    assert.deepEqual(datesIn(text), ['2027-3-31'], text);
  assert.deepEqual(datesIn('1 Mai, i 2 Fai'), ['5-1', '5-2']);
  assert.deepEqual(datesIn('Mae 12 maes parcio'), []);
});

test('reads sums, shares and phone numbers', () => {
  assert.deepEqual(sumsIn('£1,078.60 neu £20.00, £5,'), ['1078.60', '20', '5']);
  assert.deepEqual(sharesIn('25% a 2.5 %'), ['25%', '2.5%']);
  assert.deepEqual(phonesIn('Ffoniwch 01286 000 000 neu +44 1286 000000'), ['01286000000', '01286000000']);
});

test('counts what is there more often', () => {
  assert.deepEqual(missingFrom(['a', 'a', 'b'], ['a', 'c']), ['a', 'b']);
});
