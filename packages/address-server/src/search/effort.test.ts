import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mostEffort } from '../address-index.ts';
import { syntheticAddresses } from '../bench/synthetic-addresses.ts';
import { IndexWriter } from '../index-writer.ts';
import { AddressStore } from './address-store.ts';
import { Effort } from './effort.ts';
import { searchText } from './typed-search.ts';
import { longest, parseTyped } from './typed-text.ts';
import { Vocabulary } from './vocabulary.ts';

test('a look-up never looks at more than it may, whatever is typed', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-effort-'));
  const file = path.join(folder, 'index.sqlite');
  const writer = new IndexWriter(file);
  for (const { address } of syntheticAddresses(5000, 3)) writer.add(address);
  writer.commit('e');
  const database = new DatabaseSync(file, { readOnly: true });
  context.after(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });
  const store = new AddressStore(database, 'k');
  const vocabulary = new Vocabulary(store.vocabulary());
  const spentOn = (text: string): number => {
    const effort = new Effort(mostEffort);
    searchText(store, parseTyped(text), () => vocabulary, effort);
    return effort.spent;
  };
  const letters = 'abcdefghilmnoprstuwy';
  const nonsense = (length: number): string => Array.from({ length }, (_each, index) => letters[(index * 7) % letters.length]).join('');
  for (const text of [
    Array.from({ length: 50 }, () => 'st').join(' '),
    Array.from({ length: 50 }, (_each, index) => `x${nonsense(4 + (index % 9))}`).join(' '),
    `1 ${Array.from({ length: 50 }, () => 'heol').join(' ')}`,
    nonsense(200),
    '1 '.repeat(100),
    'flat '.repeat(40),
    `5 ${'road '.repeat(39)}`,
    '1 a',
    '\u0301'.repeat(200),
    'ŷ'.repeat(200),
    `1-2-3-4-5 ${'st '.repeat(40)}heo`,
  ]) {
    assert.ok(spentOn(text) <= mostEffort, text.slice(0, 30));
  }
  assert.ok(spentOn('5 heol') < 2500);
  assert.equal(parseTyped('st '.repeat(1000)).words.length, longest.words);
  assert.equal(new Effort(10).take(25), 10);
});
