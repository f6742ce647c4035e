import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Address, AddressResult } from '@patrwm/address';
import { generatePremium, loadPremium, openIndex, type AddressIndex } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-addresses-'));
const csv = path.join(folder, 'premium.csv');
const file = path.join(folder, 'index.sqlite');
let index: AddressIndex;
let made = 0;

before(async () => {
  made = generatePremium(csv, { addresses: 3000, seed: 7 });
  const report = await loadPremium([csv], file);
  assert.equal(report.addresses, made);
  assert.ok((report.leftOut['not-approved']?.count ?? 0) > 5);
  assert.ok((report.leftOut['not-an-address']?.count ?? 0) > 5);
  index = openIndex(file);
});
after(() => {
  index.close();
  rmSync(folder, { recursive: true });
});
const addressesOf = (result: AddressResult): readonly Address[] => {
  assert.equal(result.status, 'found', JSON.stringify(result));
  return result.status === 'found' ? result.addresses : [];
};

test('the same seed writes the same bytes', () => {
  const again = path.join(folder, 'again.csv');
  generatePremium(again, { addresses: 3000, seed: 7 });
  assert.ok(readFileSync(csv).equals(readFileSync(again)));
});

test('a postcode lists its addresses once each, in both languages, in the order people look', async () => {
  const [first] = addressesOf(await index.lookup({ text: 'heol y frenhines 1' }));
  const postcode = first?.en?.postcode ?? '';
  const found = addressesOf(await index.lookup({ postcode: postcode.toLowerCase().replace(' ', '') }));
  assert.equal(new Set(found.map(({ uprn }) => uprn)).size, found.length);
  assert.ok(found.some(({ cy, en }) => cy?.oneLine.includes('Heol y Frenhines') && en?.oneLine.includes('Queen Street')));
  const numbers = found
    .map(({ en }) => Number(/(\d+)\S* Queen Street/.exec(en?.oneLine ?? '')?.[1]))
    .filter((number) => !Number.isNaN(number));
  assert.deepEqual(
    numbers,
    numbers.toSorted((a, b) => a - b),
  );
});

test('a number narrows a postcode, exactly', async () => {
  const [first] = addressesOf(await index.lookup({ text: '2 queen street' }));
  const found = addressesOf(await index.lookup({ postcode: first?.en?.postcode ?? '', property: '2' }));
  assert.ok(found.length >= 1);
  for (const address of found) assert.match(address.en?.oneLine ?? '', /(^|\D)2\b/);
  assert.ok(found.some(({ en }) => en?.oneLine.startsWith('2 Queen Street')));
});

test('free text finds an address in either language, without its diacritics and in either Unicode form', async () => {
  for (const text of [
    '3 heol y frenhines',
    '3 queen st',
    '3 Queen Street Aberwennol',
    '3 lon y dderwen',
    '3 LÔN Y DDERWEN'.normalize('NFD'),
  ]) {
    assert.ok(addressesOf(await index.lookup({ text })).length > 0, text);
  }
  const named = addressesOf(await index.lookup({ text: 'ty gwyn' }));
  assert.match(named[0]?.en?.oneLine ?? '', /Tŷ Gwyn/);
});

test('what is not found says how', async () => {
  assert.deepEqual(await index.lookup({ postcode: 'nonsense' }), { status: 'not-a-postcode' });
  assert.deepEqual(await index.lookup({ postcode: 'CF10 1BH' }), { status: 'outside-area' });
  assert.deepEqual(await index.lookup({ postcode: 'LD9 9ZZ' }), { status: 'none-found' });
  for (const text of ['', 'a', '" OR zzqq', "'; DROP TABLE address --", 'zzzzzz', '*', '\u0000', 'x'.repeat(5000)]) {
    assert.deepEqual(await index.lookup({ text }), { status: 'none-found' }, text.slice(0, 20));
  }
});

test('a UPRN is re-read, and an unknown one is nothing', async () => {
  const [first] = addressesOf(await index.lookup({ text: '3 queen street' }));
  assert.deepEqual(await index.byUprn(first?.uprn ?? ''), first);
  for (const uprn of ['1', '', '1 OR 1', '9'.repeat(40)]) assert.equal(await index.byUprn(uprn), undefined);
});
