import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { load, openIndex, type LoadReport } from '../index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-compose-'));
after(() => rmSync(folder, { recursive: true }));
let number = 0;

interface Outcome {
  readonly report: LoadReport;
  readonly cy: string | undefined;
  readonly en: string | undefined;
}

/** Loads files and reads the address of UPRN 1, in both languages. UPRN 2 is a plain address, so that there is one. */
async function addressFrom(...contents: readonly string[]): Promise<Outcome> {
  number += 1;
  const index = path.join(folder, `${String(number)}.sqlite`);
  const files = contents.map((content, at) => {
    const file = path.join(folder, `${String(number)}-${String(at)}.csv`);
    writeFileSync(file, content);
    return file;
  });
  const report = await load(files, { index });
  const opened = openIndex(index);
  const address = await opened.byUprn('1');
  opened.close();
  return { report, cy: address?.cy?.oneLine, en: address?.en?.oneLine };
}

const property = (uprn: number, status = 1): string =>
  `21,"I",1,${String(uprn)},${String(status)},2,2026-01-01,,300000,250000,52.1,-3.4,1,9990,"W",2026-01-01,,2026-01-01,2026-01-01,"D","LD9 1AA",0`;
const identifier = (uprn: number, language: string, more: { status?: number; key?: string; house?: number } = {}): string =>
  `24,"I",1,${String(uprn)},"${more.key ?? `L${String(uprn)}${language}`}","${language}",${String(more.status ?? 1)},2026-01-01,,2026-01-01,2026-01-01,,,,,"",${String(more.house ?? 4)},"",,"","",77,"1","","","Y"`;
const descriptor = (language: string, street: string, town: string): string =>
  `15,"I",1,77,"${street}","","${town}","ABERWENNOL","${language}",2026-01-01,,2026-01-01,2026-01-01`;
const point = (...columns: string[]): string =>
  `28,"I",1,1,555,"","","","",4,"","OAK LANE","","","TREFFUG","LD9 1AA","S","1A",${columns.map((each) => `"${each}"`).join(',')},"",2026-01-01,2026-01-01,,2026-01-01,2026-01-01`;
const english = descriptor('ENG', 'OAK LANE', 'TREFFUG');
const welsh = descriptor('CYM', 'LÔN Y DDERWEN', 'TREFFUG');

const premium = (...rows: readonly string[]): Promise<Outcome> => {
  const body = [english, property(2), identifier(2, 'ENG', { house: 9 }), property(1), ...rows];
  const text = ['10,"X","Y",2026-10-01,1,2026-10-01,00:00:00,"2.1","F"', ...body, `99,0,${String(body.length)},2026-10-01,00:00:00`];
  return addressFrom(`${text.join('\r\n')}\r\n`);
};

test('the Welsh half is absent where the gazetteer has no Welsh: an English name is never shown as the Welsh one', async () => {
  const { cy, en } = await premium(welsh, identifier(1, 'ENG'));
  assert.deepEqual([cy, en], [undefined, '4 Oak Lane, Treffug, LD9 1AA']);
});

test('rows may end with commas, and records that say nothing about an address are let be', async () => {
  const { en, report } = await premium(`${identifier(1, 'ENG')},,,,`, '23,"I"', '30,"I",1,1,"K",,,,,,,,,,,,,"x"');
  assert.equal(en, '4 Oak Lane, Treffug, LD9 1AA');
  assert.deepEqual([report.skipped, report.records['30']], [{}, 1]);
});

test('an address may be in Welsh alone', async () => {
  const { cy, en } = await premium(welsh, identifier(1, 'CYM'));
  assert.deepEqual([cy, en], ['4 Lôn y Dderwen, Treffug, LD9 1AA', undefined]);
});

test('Royal Mail’s Welsh columns give the Welsh half where there is no Welsh identifier', async () => {
  const { cy, en } = await premium(identifier(1, 'ENG'), point('', 'HEOL Y DDERWEN', '', '', 'TREFFUG'));
  assert.deepEqual([cy, en], ['4 Heol y Dderwen, Treffug, LD9 1AA', '4 Oak Lane, Treffug, LD9 1AA']);
});

test('an alternative, provisional or historic identifier is not the address', async () => {
  for (const status of [3, 6, 8]) {
    const { en } = await premium(identifier(1, 'ENG'), identifier(1, 'ENG', { status, key: 'Z', house: 88 }));
    assert.equal(en, '4 Oak Lane, Treffug, LD9 1AA');
  }
  const { en, report } = await premium(identifier(1, 'ENG', { status: 8 }));
  assert.equal(en, undefined);
  assert.deepEqual(report.leftOut, { 'no-approved-address': { count: 1, uprns: ['1'] } });
});

test('two approved identifiers in one language give one address, and are told of', async () => {
  const { report } = await premium(identifier(1, 'ENG'), identifier(1, 'ENG', { key: 'Z', house: 5 }));
  assert.deepEqual([report.addresses, report.leftOut], [2, { 'two-approved': { count: 1, uprns: ['1'] } }]);
});

test('a street that is not in the data, and a record of no property, are told of', async () => {
  const { report } = await premium(identifier(1, 'ENG').replace(',77,', ',78,'), identifier(3, 'ENG'));
  assert.deepEqual(report.leftOut, { 'no-street': { count: 1, uprns: ['1'] }, 'no-property': { count: 1, uprns: ['3'] } });
});

const built = (...rows: readonly string[]): string =>
  [
    'uprn,changetype,organisationname,subname,name,number,streetname,locality,townname,postcode,alternatelanguagestreetname,alternatelanguagetownname,alternatelanguage,classificationcode,addressstatus,localcustodiancode,easting,northing',
    '2,New,,,,9,OAK LANE,,TREFFUG,LD9 1AA,,,,RD04,Approved,9990,300000.00,250000.00',
    ...rows,
  ].join('\n');
const alternate = (row: string): string =>
  `alternateaddressid,uprn,language,addressstatus,subname,name,number,streetname,locality,townname,postcode\n${row}\n`;

test('OS NGD: an alternate address is another name, and the approved one in the other language is the Welsh half', async () => {
  const own = built('1,New,,,,4,OAK LANE,,TREFFUG,LD9 1AA,,,,RD04,Approved,9990,300000.00,250000.00');
  const other = await addressFrom(own, alternate('a-1,1,eng,Alternate,,ROSE COTTAGE,,OAK LANE,,TREFFUG,LD9 1AA'));
  assert.deepEqual([other.cy, other.en], [undefined, '4 Oak Lane, Treffug, LD9 1AA']);
  const approved = await addressFrom(own, alternate('a-1,1,cym,Approved,,,4,LÔN Y DDERWEN,,TREFFUG,LD9 1AA'));
  assert.deepEqual([approved.cy, approved.en], ['4 Lôn y Dderwen, Treffug, LD9 1AA', '4 Oak Lane, Treffug, LD9 1AA']);
});
