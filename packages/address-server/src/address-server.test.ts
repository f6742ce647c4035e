import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Address, AddressResult } from '@patrwm/address';
import { AddressServerError, generatePremium, loadPlain, loadPremium, openIndex, type AddressIndex } from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-addresses-'));
const csv = path.join(folder, 'premium.csv');
const file = path.join(folder, 'index.sqlite');
let index: AddressIndex;
let made = 0;

before(async () => {
  made = generatePremium(csv, { addresses: 3000, seed: 7 });
  const report = await loadPremium([csv], file);
  assert.equal(report.addresses, made);
  assert.ok((report.skipped['property is not approved']?.count ?? 0) > 5);
  assert.ok((report.skipped['not a place people give as an address']?.count ?? 0) > 5);
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
  const [first] = addressesOf(await index.lookup({ text: 'queen street' }));
  assert.deepEqual(await index.byUprn(first?.uprn ?? ''), first);
  for (const uprn of ['1', '', '1 OR 1', '9'.repeat(40)]) assert.equal(await index.byUprn(uprn), undefined);
});

test('a cut, wrong or empty file is refused by name and leaves the index in use', async () => {
  const whole = readFileSync(csv, 'utf8');
  const attempt = async (content: string): Promise<string> => {
    const wrong = path.join(folder, 'wrong.csv');
    writeFileSync(wrong, content);
    try {
      await loadPremium([wrong], file);
      return 'loaded';
    } catch (error) {
      assert.ok(error instanceof AddressServerError, String(error));
      return error.code;
    }
  };
  assert.equal(await attempt(whole.slice(0, whole.length / 2)), 'cut-export');
  assert.equal(
    await attempt(
      whole
        .split('\r\n')
        .filter((_line, number) => number !== 40)
        .join('\r\n'),
    ),
    'cut-export',
  );
  assert.equal(await attempt('uprn,postcode\r\n1,LD9 1AA\r\n'), 'not-an-export');
  assert.equal(await attempt('10,"X","Y",2026-10-01,1,2026-10-01,00:00:00,"2.1","F"\r\n99,0,0,2026-10-01,00:00:00\r\n'), 'empty-export');
  assert.ok(existsSync(file));
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('building')),
    [],
  );
  const still = openIndex(file);
  assert.equal(still.addresses, made);
  still.close();
});

test('a council’s plain CSV loads, with lines it cannot use reported', async () => {
  const plain = path.join(folder, 'plain.csv');
  const own = path.join(folder, 'plain.sqlite');
  writeFileSync(
    plain,
    'uprn,postcode,number,building,street,town,street_cy,town_cy\n1,LD9 1AA,12a,,Oak Lane,Treffug,Lôn y Dderwen,Treffug\n2,LD9 1AA,,Tŷ Gwyn,Oak Lane,Treffug,,\n,LD9 1AA,1,,X,Y,,\n4,nowhere,1,,X,Y,,\n',
  );
  const report = await loadPlain(plain, own, '2026-11-01');
  assert.equal(report.addresses, 2);
  assert.deepEqual(report.skipped, { 'no UPRN': { count: 1, lines: [4] }, 'no postcode': { count: 1, lines: [5] } });
  const opened = openIndex(own);
  const found = addressesOf(await opened.lookup({ postcode: 'LD9 1AA' }));
  assert.deepEqual(
    found.map(({ cy }) => cy?.oneLine),
    [undefined, '12a Lôn y Dderwen, Treffug, LD9 1AA'],
  );
  opened.close();
  await assert.rejects(loadPlain(plain, own, '', { uprn: 'id', postcode: 'postcode' }), { code: 'unknown-column' });
});
