import assert from 'node:assert/strict';
import test from 'node:test';
import { fold, nfc } from './fold.ts';

test('composes', () => {
  for (const letter of 'ŵŷŴŶâêîôûẃẅẁỳ') {
    assert.equal(nfc(letter.normalize('NFD')), letter);
    assert.equal(nfc(letter), letter);
  }
});

test('folds for comparing', () => {
  assert.equal(fold('TŶ  Gwyn '), 'ty gwyn');
  assert.equal(fold('Tŷ Gwyn'.normalize('NFD')), 'ty gwyn');
  assert.equal(fold('D’Arcy – Llŷn'), "d'arcy - llyn");
  assert.equal(fold('Pen-y-bont\u00a0ar Ogwr'), 'pen-y-bont ar ogwr');
});
