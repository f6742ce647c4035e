import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test, type TestContext } from 'node:test';
import { openIndex } from './address-index.ts';
import { syntheticAddresses } from './bench/synthetic-addresses.ts';
import { IndexWriter, type IndexedAddress } from './index-writer.ts';

function folderFor(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-writer-'));
  context.after(() => rmSync(folder, { recursive: true }));
  return folder;
}
const house = (uprn: string, number: number, extra: Partial<IndexedAddress> = {}): IndexedAddress => ({
  uprn,
  postcode: 'LD9 1AA',
  streets: ['Heol y Frenhines', 'Caerdydd'],
  names: [],
  number,
  cy: {
    lines: [`${String(number)} Heol y Frenhines`],
    town: 'Caerdydd',
    postcode: 'LD9 1AA',
    oneLine: `${String(number)} Heol y Frenhines, Caerdydd, LD9 1AA`,
  },
  ...extra,
});

test('every address comes out as it went in, from its postcode and by UPRN', async (context) => {
  const file = path.join(folderFor(context), 'i.sqlite');
  const writer = new IndexWriter(file);
  const given = [...syntheticAddresses(3000, 5)].map(({ address }) => address);
  for (const address of given) writer.add(address);
  writer.commit('2026-11-01');
  const index = openIndex(file);
  context.after(() => index.close());
  for (const { uprn, custodian, cy, en } of given) {
    assert.deepEqual(await index.byUprn(uprn), { uprn, custodian, ...(cy ? { cy } : {}), ...(en ? { en } : {}) });
  }
  const { addresses, streets, postcodes, withWelsh } = index.facts();
  assert.deepEqual(
    [addresses, postcodes, withWelsh],
    [3000, new Set(given.map(({ postcode }) => postcode)).size, given.filter(({ cy }) => cy).length],
  );
  assert.equal(streets, new Set(given.map(({ usrn }) => usrn)).size);
  assert.deepEqual([...index.postcodes()], [...new Set(given.map(({ postcode }) => postcode))].sort());
});

test('a UPRN given twice is there once, as given last', async (context) => {
  const file = path.join(folderFor(context), 'i.sqlite');
  const writer = new IndexWriter(file);
  writer.add(house('1', 5));
  writer.add(house('2', 6));
  writer.add(house('1', 7));
  writer.commit('e');
  assert.equal(writer.count, 2);
  const index = openIndex(file);
  context.after(() => index.close());
  assert.deepEqual((await index.byUprn('1'))?.cy?.lines, ['7 Heol y Frenhines']);
  const result = await index.lookup({ postcode: 'LD9 1AA' });
  assert.equal(result.status === 'found' && result.addresses.length, 2);
});

test('a street that lacks a language at some of its addresses is one street', async (context) => {
  const file = path.join(folderFor(context), 'i.sqlite');
  const writer = new IndexWriter(file);
  const en = { lines: ['6 Queen Street'], town: 'Cardiff', postcode: 'LD9 1AA', oneLine: '6 Queen Street, Cardiff, LD9 1AA' };
  const streets = ['Heol y Frenhines', 'Queen Street', 'Caerdydd', 'Cardiff'];
  for (let number = 11; number <= 25; number += 1) writer.add(house(String(number), number, { usrn: '7', streets }));
  writer.add(house('1', 6, { usrn: '7', streets, cy: undefined, en }));
  writer.add(house('2', 6, { usrn: '7', streets, en }));
  writer.commit('e');
  const index = openIndex(file);
  context.after(() => index.close());
  const result = await index.lookup({ text: 'heol y frenhines' });
  assert.ok(result.status === 'streets');
  assert.deepEqual(
    result.streets.map(({ cy, en: english, addresses }) => ({ cy, english, addresses })),
    [{ cy: 'Heol y Frenhines, Caerdydd', english: 'Queen Street, Cardiff', addresses: 17 }],
  );
  assert.equal(index.facts().streets, 1);
  const found = await index.lookup({ text: '6 heol y frenhines' });
  assert.equal(found.status === 'found' && found.addresses.length, 2);
});

test('giving up leaves the index in use and nothing else', (context) => {
  const folder = folderFor(context);
  const file = path.join(folder, 'i.sqlite');
  writeFileSync(file, 'in use');
  const writer = new IndexWriter(file);
  writer.add(house('1', 5));
  writer.abandon();
  writer.abandon();
  assert.equal(readFileSync(file, 'utf8'), 'in use');
  assert.deepEqual(readdirSync(folder), ['i.sqlite']);
  const second = new IndexWriter(file);
  second.add(house('1', 5));
  second.commit('e');
  assert.deepEqual(readdirSync(folder), ['i.sqlite']);
  assert.ok(existsSync(file));
});

test('an index of another version is refused by name', (context) => {
  const file = path.join(folderFor(context), 'i.sqlite');
  writeFileSync(file, 'not a database');
  assert.throws(() => openIndex(file), { code: 'not-an-index' });
  assert.throws(() => openIndex(`${file}-missing`), { code: 'not-an-index' });
});
