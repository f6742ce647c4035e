import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressText } from '@patrwm/address';
import { random } from '../random.ts';
import { FoldedNames, joinText, sharedText, splitText } from './own-part.ts';

const text = (lines: readonly string[], town: string): AddressText => ({
  lines,
  town,
  postcode: 'LD9 1AA',
  oneLine: [...lines, town, 'LD9 1AA'].filter(Boolean).join(', '),
});

test('what a street’s addresses share is told from what is an address’s own', () => {
  const folded = new FoldedNames();
  const streets = ['HEOL Y FRENHINES', 'Queen Street', 'Tŷ’n-y-coed', 'Caerdydd'];
  const own = (lines: readonly string[]): string => splitText(text(lines, 'Caerdydd'), streets, folded).own;
  assert.equal(own(['12 Heol y Frenhines']), '12');
  assert.equal(own(['Fflat 3', '12a Heol y Frenhines', 'Y Rhos']), 'Fflat 3\n12a');
  assert.equal(own(['Tŷ Gwyn', 'Heol y Frenhines']), 'Tŷ Gwyn\n');
  assert.equal(own(['3 Ty\u0302\u2019n-y-coed']), '3');
  assert.equal(own(['Tŷ Gwyn']), 'Tŷ Gwyn\n');
  assert.equal(own([]), '');
});

test('the two parts joined are the text given, whatever it was', () => {
  const next = random(11);
  const folded = new FoldedNames();
  const pieces = [
    '',
    ' ',
    '1',
    '12',
    '12a',
    '10-14',
    'Tŷ Gwyn',
    'Heol y Frenhines',
    '12 Heol y Frenhines',
    '1st Avenue',
    'Llŷr',
    '12  Llŷr',
    '\u0301',
    '’r',
  ];
  const piece = (): string => pieces[Math.floor(next() * pieces.length)] ?? '';
  for (let round = 0; round < 3000; round += 1) {
    const given = text(Array.from({ length: Math.floor(next() * 5) }, piece), piece());
    const streets = Array.from({ length: Math.floor(next() * 4) }, piece);
    const { own, shared } = splitText(given, streets, folded);
    assert.deepEqual(joinText(own, sharedText(shared, 'LD9 1AA')), given, JSON.stringify({ given, streets }));
  }
});
