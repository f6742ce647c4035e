import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { AddressServerError, generatePremium, load, loadPlain, loadPremium, openIndex, printReport } from '../index.ts';
import { plainColumns } from './plain.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-load-'));
const csv = path.join(folder, 'premium.csv');
const file = path.join(folder, 'index.sqlite');
let made = 0;
let whole = '';

before(async () => {
  made = generatePremium(csv, { addresses: 1000, seed: 7 });
  whole = readFileSync(csv, 'utf8');
  await loadPremium([csv], file);
});
after(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Buffer): string => {
  const target = path.join(folder, name);
  writeFileSync(target, content);
  return target;
};
const refusal = async (content: string | Buffer, options: object = {}): Promise<string> => {
  try {
    await load([put('wrong.csv', content)], { index: file, ...options });
    return 'loaded';
  } catch (error) {
    assert.ok(error instanceof AddressServerError, String(error));
    return error.code;
  }
};
const recordsOf = (kind: string): string[] => whole.split('\r\n').filter((line) => line.startsWith(`${kind},`));

test('a cut, wrong or empty file is refused by name and leaves the index in use', async () => {
  const held = readFileSync(file);
  const header = recordsOf('10')[0] ?? '';
  const without = whole
    .split('\r\n')
    .filter((_line, number) => number !== 40)
    .join('\r\n');
  assert.equal(await refusal(whole.slice(0, whole.length / 2)), 'cut-export');
  assert.equal(await refusal(without), 'cut-export');
  assert.equal(await refusal(whole + whole.slice(0, whole.length / 2)), 'cut-export');
  assert.equal(await refusal(`${header}\r\n${whole}`), 'cut-export');
  assert.equal(await refusal('a,b\r\n1,LD9 1AA\r\n'), 'not-an-export');
  assert.equal(await refusal(''), 'not-an-export');
  assert.equal(await refusal(Buffer.from(whole, 'utf16le')), 'not-an-export');
  assert.equal(await refusal(whole, { format: 'core' }), 'not-an-export');
  assert.equal(await refusal('10,"X","Y",2026-10-01,1,2026-10-01,00:00:00,"2.1","F"\r\n99,0,0,2026-10-01,00:00:00\r\n'), 'empty-export');
  assert.equal(await refusal(whole.replaceAll('"LD', '"Q1')), 'too-many-skipped');
  assert.equal(await refusal(whole.replaceAll('2026-10-01', '2026-09-30')), 'older-export');
  const error = await load([path.join(folder, 'none.csv')], { index: file }).catch((thrown: unknown) => thrown);
  assert.ok(error instanceof AddressServerError && error.code === 'no-such-file');
  assert.ok(readFileSync(file).equals(held));
  assert.deepEqual(
    readdirSync(folder).filter((name) => /building|loading|copy/.test(name)),
    [],
  );
});

test('one file of another format or kind among the others refuses the load', async () => {
  const changes = put('changes.csv', whole.replace('"F"\r\n', '"C"\r\n'));
  const plain = put('other.csv', 'uprn,postcode,number,street,town\n1,LD9 1AA,1,Oak Lane,Treffug\n');
  await assert.rejects(load([csv, plain], { index: file }), { code: 'mixed-formats' });
  await assert.rejects(load([csv, changes], { index: file }), { code: 'mixed-formats' });
});

test('an index is not made much smaller, nor older, unless that is allowed', async () => {
  const index = path.join(folder, 'shrink.sqlite');
  const small = path.join(folder, 'small.csv');
  generatePremium(small, { addresses: 300, seed: 7 });
  await load([csv], { index });
  await assert.rejects(load([small], { index }), { code: 'would-shrink' });
  const older = put('older.csv', readFileSync(small, 'utf8').replaceAll('2026-10-01', '2026-09-01'));
  const report = await load([older], { index, allow: ['older', 'shrink'] });
  assert.equal(report.epoch, '2026-09-01');
  assert.equal(report.before, made);
  assert.equal(openIndex(index).addresses, report.addresses);
});

test('rows that cannot be read are passed over, and told by file and line', async () => {
  const lines = whole.split('\r\n');
  const at = (kind: string, from = 0): number => lines.findIndex((line, index) => index > from && line.startsWith(`${kind},`));
  const [descriptor, property, identifier, point] = [at('15', 500), at('21', 500), at('24', 500), at('28', 500)];
  lines[property] = lines[property]?.replace(/,9990\d+,/, ',TŶ GWYN,') ?? '';
  lines[identifier] = lines[identifier]?.replace('"ENG"', '"ENG') ?? '';
  lines[point] = lines[point]?.replace(/"LD\d+ \w+"/, `"${'X'.repeat(11_000)}"`) ?? '';
  lines[descriptor] = `${lines[descriptor] ?? ''}\0`;
  const bytes = Buffer.from(lines.join('\r\n'));
  const index = path.join(folder, 'faults.sqlite');
  const damaged = put('damaged.csv', bytes);
  const report = await load([damaged], { index });
  const lineOf = (reason: keyof typeof report.skipped): number | undefined => report.skipped[reason]?.at[0]?.line;
  assert.equal(lineOf('open-quote'), identifier + 1);
  assert.equal(lineOf('field-too-long'), point + 1);
  assert.equal(lineOf('control-character'), descriptor + 1);
  assert.ok(report.skipped['open-quote']?.at.every((place) => place.file === 'damaged.csv'));
  const printed = printReport(report);
  assert.match(printed, new RegExp(`open-quote.*damaged\\.csv:${String(identifier + 1)}`));
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
});

test('a dry run does everything but put the index in use', async () => {
  const held = readFileSync(file);
  const report = await load([csv], { index: file, dryRun: true });
  assert.deepEqual([report.swapped, report.dryRun, report.addresses], [false, true, made]);
  assert.ok(readFileSync(file).equals(held));
  assert.equal(existsSync(`${file}.records.loading`), false);
});

test('two loads of one index at once: the second is refused', async () => {
  const both = await Promise.allSettled([load([csv], { index: file }), load([csv], { index: file })]);
  const refused = both.filter((each) => each.status === 'rejected');
  assert.deepEqual(
    refused.map(({ reason }) => (reason as AddressServerError).code),
    ['load-in-progress'],
  );
});

test('a council’s plain CSV loads, with lines it cannot use reported', async () => {
  const own = path.join(folder, 'plain.sqlite');
  const plain = put(
    'plain.csv',
    'uprn,postcode,number,building,street,town,street_cy,town_cy\n1,LD9 1AA,12a,,Oak Lane,Treffug,Lôn y Dderwen,Treffug\n2,LD9 1AA,,Tŷ Gwyn,Oak Lane,Treffug,,\n,LD9 1AA,1,,X,Y,,\n4,nowhere,1,,X,Y,,\n',
  );
  await assert.rejects(loadPlain(plain, own, '2026-11-01'), { code: 'too-many-skipped' });
  const report = await load([plain], { index: own, epoch: '2026-11-01', allow: ['skipped'] });
  assert.equal(report.addresses, 2);
  assert.deepEqual(report.skipped, {
    'bad-uprn': { count: 1, at: [{ file: 'plain.csv', line: 4 }] },
    'bad-postcode': { count: 1, at: [{ file: 'plain.csv', line: 5 }] },
  });
  const opened = openIndex(own);
  const found = await opened.lookup({ postcode: 'LD9 1AA' });
  assert.ok(found.status === 'found');
  assert.deepEqual(Object.fromEntries(found.addresses.map(({ uprn, cy }) => [uprn, cy?.oneLine])), {
    1: '12a Lôn y Dderwen, Treffug, LD9 1AA',
    2: undefined,
  });
  opened.close();
  await assert.rejects(loadPlain(plain, own, '', { ...plainColumns, uprn: 'id' }), { code: 'unknown-column' });
});

test('a plain CSV is read in the encoding it is in, with line breaks in its fields and any of three separators', async () => {
  const text = 'uprn;postcode;building;street;town\n1;LD9 1AA;"Tŷ\nGwyn";Lôn y Dderwen;Treffug\n2;LD9 1AA;Tŵr;Lôn y Dderwen;Treffug\n';
  const celtic = Buffer.from([...text].map((letter) => ({ ŷ: 0xfe, ŵ: 0xf0 })[letter] ?? letter.charCodeAt(0)));
  const bom = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
  for (const bytes of [celtic, bom, Buffer.from(text.replaceAll(';', '\t'))]) {
    const index = path.join(folder, 'encoded.sqlite');
    await load([put('encoded.csv', bytes)], { index });
    const opened = openIndex(index);
    const found = await opened.lookup({ postcode: 'LD9 1AA' });
    opened.close();
    assert.ok(found.status === 'found');
    assert.deepEqual(found.addresses.map(({ en }) => en?.oneLine).sort(), [
      'Tŵr, Lôn y Dderwen, Treffug, LD9 1AA',
      'Tŷ, Gwyn, Lôn y Dderwen, Treffug, LD9 1AA',
    ]);
  }
});
