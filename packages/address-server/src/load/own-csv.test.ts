import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { load, openIndex, printReport } from '../index.ts';
import type { LoadOptions } from './load.ts';
import type { LoadReport } from './report.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-own-csv-'));
const index = path.join(folder, 'index.sqlite');
after(() => rmSync(folder, { recursive: true }));

const header = 'uprn,postcode,number,building,street,town';
const rows = Array.from({ length: 30 }, (_, each) => `${String(each + 1)},LD9 1AA,${String(each + 1)},,Lôn y Dderwen,Treffug`);
const whole = `${[header, ...rows].join('\n')}\n`;

/** Loads into an index that is not there yet: nothing but the file itself can tell what is wrong with it. */
function loading(content: string | Buffer, options: Partial<LoadOptions> = {}): Promise<LoadReport> {
  for (const name of [index, `${index}.records`]) rmSync(name, { force: true });
  writeFileSync(path.join(folder, 'own.csv'), content);
  return load([path.join(folder, 'own.csv')], { index, ...options });
}

test('a file whose last row was cut is refused on the first load, unless that is allowed', async () => {
  const bytes = Buffer.from(whole);
  const inALetter = bytes.subarray(0, bytes.lastIndexOf(Buffer.from('ô')) + 1);
  for (const cut of [whole.slice(0, -20), `${whole.slice(0, -20)}\n`, `${whole}31,LD9 1AA,1,"Tŷ`, inALetter]) {
    await assert.rejects(loading(cut), { code: 'cut-export', message: /`own\.csv:3[12]` is the last row/ });
    assert.equal(existsSync(index), false);
  }
  const report = await loading(whole.slice(0, -20), { allow: ['skipped'] });
  assert.deepEqual([report.addresses, report.skipped['too-few-columns']?.count], [29, 1]);
  // One row of four is over the share of rows that may be at fault, and yet what is wrong is that it was cut.
  await assert.rejects(loading(`${[header, ...rows.slice(0, 3)].join('\n')}\n4,LD9`), { code: 'cut-export' });
  await assert.rejects(loading([header, ...rows.map((row) => row.slice(0, -8))].join('\n')), { code: 'too-many-skipped' });
});

test('a cut last row is told however small the blocks are that the file is read in', async () => {
  await assert.rejects(loading(whole.slice(0, -20), { checkpointBytes: 64 }), { code: 'cut-export' });
});

test('a file without its last line end is taken, and the report says so', async () => {
  assert.deepEqual((await loading(whole)).notes, []);
  assert.deepEqual((await loading(`${whole}\n\n`)).notes, []);
  const report = await loading(whole.trimEnd());
  assert.equal(report.addresses, 30);
  assert.match(report.notes.join(), /^own\.csv has no line end after its last row \(line 31\)/);
});

test('columns that nothing is taken from are named: a mapping may have forgotten the house numbers', async () => {
  const mapping = { uprn: 'uprn', postcode: 'postcode', en: { street: 'street', town: 'town' }, cy: undefined };
  const { notes } = await loading(whole, { mapping });
  assert.deepEqual(notes, ['Nothing was taken from these columns of own.csv: number, building.']);
});

test('rows that lost letters are counted, with where the first are', async () => {
  const lost = ['T? Gwyn', 'Llys ?yn', 'T\ufffdr', 'Beth? ', 'Why 1 ? 2', 'Tŷ Gwyn'].map(
    (name, each) => `${String(each + 100)},LD9 1AA,,${name},Lôn y Dderwen,Treffug`,
  );
  const report = await loading(`${whole}${lost.join('\n')}\n`);
  const printed = printReport(report);
  assert.match(
    printed,
    /^4 rows have `\?` or `\ufffd` where a letter should be \(own\.csv:32, own\.csv:33, own\.csv:34, own\.csv:35\).*Export as CSV UTF-8\.$/m,
  );
  assert.match(printed, /own\.csv \(utf-8\)/);
  assert.match((await loading(`${whole}${lost[0] ?? ''}\n`)).notes.join(), /^1 row has /);
});

test('the report says which encoding was taken', async () => {
  const report = await loading(Buffer.from(whole, 'latin1'));
  assert.deepEqual(
    report.files.map(({ encoding }) => encoding),
    ['windows-1252'],
  );
  assert.match(printReport(report), /own\.csv \(windows-1252\)/);
});

test('a file in UTF-8 is not read in another encoding, unless that is allowed', async () => {
  await assert.rejects(loading(whole, { encoding: 'windows-1252' }), { code: 'wrong-encoding', message: /is in UTF-8/ });
  await assert.rejects(loading(whole, { encoding: 'iso-8859-14' }), { code: 'wrong-encoding' });
  assert.equal((await loading(whole.replaceAll('ô', 'o'), { encoding: 'windows-1252' })).addresses, 30);
  assert.equal((await loading(Buffer.from(whole, 'latin1'), { encoding: 'windows-1252' })).addresses, 30);
  assert.equal((await loading(whole, { encoding: 'windows-1252', allow: ['encoding'] })).files[0]?.encoding, 'windows-1252');
  const opened = openIndex(index);
  const address = await opened.byUprn('1');
  opened.close();
  assert.match(address?.en?.oneLine ?? '', /Ã´/);
});

test('a flat or a house name that one language alone has is in both, and in neither is a house lost', async () => {
  const file =
    'uprn,postcode,number,flat,name,street,town,stryd\n1,LD9 1AA,,,Tŷ Gwyn,Oak Lane,Treffug,Lôn y Dderwen\n2,LD9 1AA,13,Flat 2,,Oak Lane,Treffug,Lôn y Dderwen\n';
  await loading(file, {
    mapping: {
      uprn: 'uprn',
      postcode: 'postcode',
      number: 'number',
      en: { street: 'street', town: 'town', flat: 'flat', building: 'name' },
      cy: { street: 'stryd', town: 'town' },
    },
  });
  const opened = openIndex(index);
  const result = await opened.lookup({ postcode: 'LD9 1AA' });
  opened.close();
  assert.ok(result.status === 'found');
  assert.deepEqual(
    result.addresses.map(({ cy }) => cy?.oneLine),
    ['Flat 2, 13 Lôn y Dderwen, Treffug, LD9 1AA', 'Tŷ Gwyn, Lôn y Dderwen, Treffug, LD9 1AA'],
  );
});
