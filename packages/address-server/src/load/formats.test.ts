import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Address } from '@patrwm/address';
import { generate, load, openIndex, type Generated } from '../index.ts';
import { formatNames, kinds, type FormatName } from './format.ts';
import { RecordStore } from './records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-formats-'));
const made = {} as Record<FormatName, Generated>;
before(() => {
  for (const format of formatNames)
    made[format] = generate({ format, addresses: 600, seed: 7, folder: path.join(folder, format), changes: true });
});
after(() => rmSync(folder, { recursive: true }));

const indexOf = (name: string): string => path.join(folder, `${name}.sqlite`);

/** Every address of an index, by UPRN. */
async function addressesOf(index: string): Promise<Record<string, Address>> {
  const opened = openIndex(index);
  const store = new RecordStore(`${index}.records`, { readOnly: true });
  const found: Record<string, Address> = {};
  for (const [uprn] of store.ofKind(kinds.property)) {
    const address = await opened.byUprn(String(uprn));
    if (address) found[String(uprn)] = address;
  }
  assert.equal(Object.keys(found).length, opened.addresses);
  store.close();
  opened.close();
  return found;
}

const lines = (addresses: Record<string, Address>, language: 'cy' | 'en') =>
  Object.fromEntries(Object.entries(addresses).map(([uprn, address]) => [uprn, address[language]?.oneLine]));

test('the same gazetteer gives the same addresses in every format, in each language the format has', async () => {
  const loaded = {} as Record<FormatName, Record<string, Address>>;
  for (const format of formatNames) {
    const report = await load(made[format].files, { index: indexOf(format) });
    assert.equal(report.format, format);
    assert.deepEqual(report.skipped, {}, format);
    assert.equal(report.addresses, made[format].addresses);
    assert.equal(report.epoch, '2026-10-01');
    loaded[format] = await addressesOf(indexOf(format));
  }
  const [english, welsh] = [lines(loaded.premium, 'en'), lines(loaded.premium, 'cy')];
  assert.ok(Object.values(welsh).some((line) => line === undefined) && Object.values(welsh).some((line) => line?.startsWith('Fflat ')));
  for (const format of formatNames) {
    assert.deepEqual(lines(loaded[format], 'en'), english, format);
    if (format === 'core') assert.ok(Object.values(loaded.core).every(({ cy }) => cy === undefined));
    else assert.deepEqual(lines(loaded[format], 'cy'), welsh, format);
  }
  assert.ok(Object.values(loaded.premium).every(({ custodian }) => custodian === '9990'));
});

for (const format of formatNames) {
  test(`${format}: a change-only file leads to just what the next full file holds`, async () => {
    const { files, changes = [], after: next = [], addressesAfter } = made[format];
    const followed = indexOf(`${format}-followed`);
    const full = indexOf(`${format}-full`);
    await load(files, { index: followed });
    const report = await load(changes, { index: followed });
    assert.deepEqual([report.kind, report.skipped, report.epoch], ['changes', {}, '2026-11-12']);
    assert.equal(report.addresses, addressesAfter);
    assert.ok(report.rows < 500);
    await load(next, { index: full });
    const addresses = await addressesOf(followed);
    assert.deepEqual(addresses, await addressesOf(full));
    assert.ok(Object.values(addresses).some(({ en }) => en?.oneLine.includes('North')));
    assert.ok(Object.values(addresses).some(({ en }) => en?.oneLine.includes('Becws y Bont')));
  });
}

test('changes that do not follow what is held are told of and harm nothing', async () => {
  const { files, changes = [], after: next = [] } = made.premium;
  const index = indexOf('twice');
  await assert.rejects(load(changes, { index }), { code: 'no-base' });
  await load(next, { index });
  const held = await addressesOf(index);
  const report = await load(changes, { index });
  assert.deepEqual(Object.keys(report.skipped).sort(), ['known-record', 'unknown-record']);
  assert.deepEqual(await addressesOf(index), held);
  const older = path.join(folder, 'older-changes.csv');
  writeFileSync(older, readFileSync(changes[0] ?? '', 'utf8').replaceAll('2026-11-12', '2026-10-20'));
  const nothing = await load([older], { index });
  assert.equal(nothing.swapped, false);
  assert.match(nothing.notes.join(), /older/);
  await assert.rejects(load(made.core.changes ?? [], { index }), { code: 'mixed-formats' });
  await assert.rejects(load(files, { index }), { code: 'older-export' });
});

test('changes are made in their own order, and files in the order of their volumes', async () => {
  const index = indexOf('ordered');
  await load(made.premium.files, { index });
  const header = (volume: number): string => `10,"X","Y",2026-11-12,${String(volume)},2026-11-12,00:00:00,"2.1","C"`;
  const street = (order: number, name: string): string =>
    `15,"U",${String(order)},99000001,"${name}","","ABERWENNOL","ABERWENNOL","ENG",2026-11-12,,2026-11-12,2026-11-12`;
  const write = (name: string, volume: number, next: number, ...rows: string[]): string => {
    const file = path.join(folder, name);
    writeFileSync(file, `${[header(volume), ...rows, `99,${String(next)},${String(rows.length)},2026-11-12,00:00:00`].join('\r\n')}\r\n`);
    return file;
  };
  const first = write('first.csv', 1, 2, street(2, 'SECOND NAME'), street(1, 'FIRST NAME'));
  const second = write('second.csv', 2, 3, street(2, 'FOURTH NAME'), street(1, 'THIRD NAME'));
  const report = await load([second, first], { index });
  assert.deepEqual(report.skipped, {});
  assert.match(report.notes.join(), /volume 3 follows/);
  const names = new Set(Object.values(await addressesOf(index)).map(({ en }) => /\w+ Name/.exec(en?.oneLine ?? '')?.[0]));
  assert.deepEqual([...names].sort(), ['Fourth Name', undefined]);
});
