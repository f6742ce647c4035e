import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import type { AddressResult } from '@patrwm/address';
import { startMockOsPlaces } from '../mock-os-places/index.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-command-'));
const at = (name: string): string => path.join(folder, name);
const index = at('index.sqlite');
after(() => rmSync(folder, { recursive: true }));

async function typing(args: readonly string[], env: Record<string, string> = {}, signal = new AbortController().signal) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCommand(args, { out: (text) => out.push(text), err: (text) => err.push(text), env, signal });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

before(async () => {
  writeFileSync(
    at('plain.csv'),
    `uprn,postcode,number,building,street,town,street_cy,town_cy\n${Array.from({ length: 40 }, (_, each) =>
      [
        `1000000010${String(each).padStart(2, '0')}`,
        'LD9 1AA',
        String(each + 1),
        '',
        'Queen Street',
        'Treffug',
        'Heol y Frenhines',
        'Treffug',
      ].join(),
    ).join('\n')}\n100000002000,LD9 1AB,,Tŷ Gwyn,Oak Lane,Treffug,,\n`,
  );
  const { code, err } = await typing(['load', at('plain.csv'), '--index', index, '--epoch', '2026-11-01', '--quiet']);
  assert.equal(code, 0, err);
});

test('says what there is, in either language', async () => {
  const english = await typing(['--help']);
  assert.equal(english.code, 0);
  for (const name of ['load', 'serve', 'find', 'check', 'seeds', 'generate', 'bench']) {
    assert.match(english.out, new RegExp(`^  ${name} `, 'm'));
    const own = await typing([name, '--help']);
    assert.equal(own.code, 0);
    assert.match(own.out, new RegExp(`^patrwm-address ${name} `));
  }
  const welsh = await typing(['--help', '--lang', 'cy']);
  assert.match(welsh.out, /Defnydd: patrwm-address GORCHYMYN/);
  assert.equal((await typing(['--help'], { LANG: 'cy_GB.UTF-8' })).out, welsh.out);
  assert.equal((await typing(['--help', '--lang', 'en'], { LANG: 'cy_GB.UTF-8' })).out, english.out);
  const { version } = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../package.json'), 'utf8')) as { version: string };
  assert.equal((await typing(['--version'])).out, version);
});

test('what is typed wrongly ends with 2 and says what would be right', async () => {
  for (const [args, says] of [
    [[], /Usage/],
    [['lode'], /bad-usage: There is no command "lode"; there are load, /],
    [['find', '--index', index], /bad-usage: There is nothing to look for/],
    [['find', 'x'], /bad-usage: `--index` is missing/],
    [['find', 'x', '--index', index, '--lang', 'fr'], /`--lang` is "fr"; it must be one of cy, en/],
    [['serve', '--index', index, '--port', 'eighty'], /`--port` is "eighty"; it must be a whole number/],
    [['serve'], /There is nobody to ask/],
    [['serve', '--index', index, '--os-places-key', 'abc'], /bad-usage: .*--os-places-key/],
    [['load', at('plain.csv'), '--index', index, '--format', 'xml'], /it must be one of premium, /],
    [['load', at('plain.csv'), '--index', index, '--changes', '--full'], /exclude each other/],
    [['seeds', '--index', index], /The secret is missing.*openssl rand -hex 32 > seeds\.secret/],
    [
      ['seeds', '--check', at('plain.csv')],
      /`--check` needs .*`--list FILE`.*`--index INDEX` and `--seeds-secret-file FILE`.*openssl rand/,
    ],
  ] as const) {
    const { code, err } = await typing(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err, says);
  }
});

test('what fails ends with 1 and a code', async () => {
  writeFileSync(at('broken.json'), '{\n  "uprn": "UPRN" "postcode": "PC"\n}\n');
  for (const [args, says] of [
    [['load', at('nowhere.csv'), '--index', index], /^patrwm-address: no-such-file: `[^`]*nowhere\.csv` is not there\.$/],
    [['load', folder, '--index', index], /^patrwm-address: no-such-file: `[^`]*` is a folder: name its files\.$/],
    [['find', 'x', '--index', at('plain.csv')], /^patrwm-address: not-an-index: /],
    [['serve', '--index', at('nowhere.sqlite')], /^patrwm-address: not-an-index: /],
    [['serve', '--index', index, '--secret-file', at('nowhere')], /^patrwm-address: unreadable-file: `--secret-file` names /],
    [['serve', '--index', index, '--limits', at('plain.csv')], /^patrwm-address: not-json: /],
    [['load', at('plain.csv'), '--index', index, '--mapping', at('broken.json')], /^patrwm-address: not-json: .*line 2 column 18/],
  ] as const) {
    const { code, err } = await typing(args);
    assert.deepEqual([code, says.test(err)], [1, true], err);
  }
});

test('finds an address in either language, or says that it does not', async () => {
  const welsh = await typing(['find', '12 heol y fren', '--index', index]);
  assert.deepEqual([welsh.code, welsh.out], [0, '100000001011  12 Heol y Frenhines, Treffug, LD9 1AA']);
  const english = await typing(['find', '12', 'queen', 'street', '--index', index, '--lang', 'en']);
  assert.match(english.out, /12 Queen Street/);
  const narrowed = await typing(['find', 'ld9 1aa', '--property', '7', '--index', index, '--json']);
  const result = JSON.parse(narrowed.out) as AddressResult;
  assert.deepEqual(result.status === 'found' && result.addresses.map(({ uprn }) => uprn), ['100000001006']);
  assert.match((await typing(['find', '100000002000', '--uprn', '--index', index])).out, /Tŷ Gwyn/);
  const nothing = await typing(['find', 'zzqqxx', '--index', index]);
  assert.deepEqual(
    [nothing.code, nothing.out, nothing.err],
    [1, '', 'none-found: Nid oes dim yn y mynegai yn ateb hyn. Rhowch god post cyfan, neu rif a dechrau stryd.'],
  );
});

test('checks an index, and tells a damaged one', async () => {
  const well = await typing(['check', '--index', index, '--json']);
  const report = JSON.parse(well.out) as Record<string, unknown>;
  assert.deepEqual(
    [well.code, report['whole'], report['epoch'], report['addresses'], report['withWelsh'], report['welshPercent'], report['damage']],
    [0, true, '2026-11-01', 41, 40, 97.6, []],
  );
  assert.match((await typing(['check', '--index', index])).out, /in Welsh {3}40 \(97.6 %\)/);
  const bytes = readFileSync(index);
  // The last pages overwritten, as a disk that fails does.
  bytes.fill(0x5a, bytes.length - 3 * 4096);
  writeFileSync(at('damaged.sqlite'), bytes);
  const damaged = await typing(['check', '--index', at('damaged.sqlite')]);
  assert.equal(damaged.code, 1);
});

test('says why there are no seeds', async () => {
  writeFileSync(at('few.csv'), 'uprn,postcode,number,street,town\n1,LD9 1AA,1,Oak Lane,Treffug\n');
  assert.equal((await typing(['load', at('few.csv'), '--index', at('few.sqlite'), '--quiet'])).code, 0);
  const args = ['seeds', '--index', at('few.sqlite')];
  const { err } = await typing(args, { PATRWM_SEEDS_SECRET: 'x'.repeat(32) });
  assert.match(err, /^0 seeds\. .*among 3 to 99 addresses of one postcode, beside a numbered house/);
});

test('lists seeds for the council alone, and finds them in a copy', async () => {
  writeFileSync(at('secret'), 'the secret of an invented council, Aberwennol 4\n');
  const secret = ['--seeds-secret-file', at('secret')];
  const listed = await typing(['seeds', '--index', at('many.sqlite'), ...secret]);
  assert.equal(listed.code, 1);
  await typing(['generate', '--rows', '2000', '--seed', '3', at('made')]);
  const made = readdirSync(at('made')).map((name) => path.join(at('made'), name));
  assert.equal((await typing(['load', ...made, '--index', at('many.sqlite'), '--quiet'])).code, 0);
  const out = at('seeds.csv');
  assert.equal((await typing(['seeds', '--index', at('many.sqlite'), ...secret, '--out', out])).code, 0);
  assert.equal(statSync(out).mode & 0o077, 0);
  const [, row = ''] = readFileSync(out, 'utf8').split('\n');
  const [uprn = ''] = row.split(',');
  assert.match(row, /^\d{12},L[DL]\d/);
  writeFileSync(at('copy.json'), JSON.stringify([{ id: Number(uprn) }]));
  writeFileSync(at('clean.json'), '[]');
  for (const source of [
    ['--index', at('many.sqlite'), ...secret],
    ['--list', out],
  ]) {
    const found = await typing(['seeds', ...source, '--check', at('copy.json')]);
    assert.deepEqual([found.code, found.out.split('\n').length], [0, 2]);
    assert.match(found.err, /^1 of \d+ seeds are in the copy/);
    assert.equal((await typing(['seeds', ...source, '--check', at('clean.json')])).code, 1);
  }
  assert.match((await typing(['seeds', ...secret, '--group-of', '203.0.113.7'])).out, /^[0-7]$/);
});

/** Runs `serve` until `use` has used it, and gives all that it said. */
async function serving(
  args: readonly string[],
  env: Record<string, string>,
  use: (url: string, lines: Record<string, unknown>[]) => Promise<void>,
) {
  const ending = new AbortController();
  const lines: Record<string, unknown>[] = [];
  let started: (port: number) => void = () => undefined;
  const port = new Promise<number>((resolve) => (started = resolve));
  const ended = runCommand(['serve', '--port', '0', ...args], {
    out: (text) => {
      const line = JSON.parse(text) as Record<string, unknown>;
      lines.push(line);
      if (line['event'] === 'serving') started(Number(line['port']));
    },
    err: (text) => assert.fail(text),
    env,
    signal: ending.signal,
  });
  await use(`http://127.0.0.1:${String(await Promise.race([port, ended]))}`, lines);
  ending.abort();
  assert.equal(await ended, 0);
  assert.equal(lines.at(-1)?.['event'], 'stopped');
  return JSON.stringify(lines);
}
const post = async (url: string, body: unknown, headers: Record<string, string> = {}) =>
  (await (
    await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })
  ).json()) as AddressResult;

test('serves an index, takes a new one when it is told to, and stops when it is asked', async () => {
  const own = at('served.sqlite');
  writeFileSync(own, readFileSync(index));
  writeFileSync(at('bearer'), 'b'.repeat(40));
  writeFileSync(at('limits.json'), '{"client":{"burst":5,"perMinute":1}}');
  const said = await serving(['--index', own, '--secret-file', at('bearer'), '--limits', at('limits.json')], {}, async (url, lines) => {
    const found = await post(`${url}/addresses`, { text: '12 heol y fren' });
    assert.equal(found.status === 'found' && found.epoch, '2026-11-01');
    const bearer = { authorization: `Bearer ${'b'.repeat(40)}` };
    const reread = (await post(`${url}/addresses/uprn`, { uprn: '100000001011' }, bearer)) as unknown as { address: { uprn: string } };
    assert.equal(reread.address.uprn, '100000001011');
    await typing(['load', at('plain.csv'), '--index', at('next.sqlite'), '--epoch', '2026-11-02', '--quiet']);
    writeFileSync(own, readFileSync(at('next.sqlite')));
    process.emit('SIGHUP');
    assert.deepEqual(lines.at(-1)?.['event'], 'index-replaced');
    assert.equal(((await (await fetch(`${url}/health`)).json()) as { epoch: string }).epoch, '2026-11-02');
    for (let time = 0; time < 4; time += 1) await post(`${url}/addresses`, { text: 'ty gwyn' });
    assert.deepEqual(await post(`${url}/addresses`, { text: 'ty gwyn' }), { status: 'unavailable', reason: 'too-often' });
  });
  assert.doesNotMatch(said, /heol|fren|LD9|10000000|127\.0\.0\.1|bbbb/);
});

test('serves OS Places by a key that is in no line it writes', async () => {
  const mock = await startMockOsPlaces({ key: 'a-key-of-an-invented-council' });
  writeFileSync(at('key'), 'a-key-of-an-invented-council\n');
  try {
    const said = await serving(['--os-places-key-file', at('key')], { OS_PLACES_URL: mock.baseUrl }, async (url) => {
      const result = await post(`${url}/addresses`, { postcode: 'LD9 1AA' });
      assert.ok(['found', 'none-found'].includes(result.status), JSON.stringify(result));
      mock.misbehave({ status: 401 } as never);
      assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: 'ok', suppliers: [{ name: 'os-places', state: 'closed' }] });
    });
    assert.ok(mock.requests.length > 0);
    assert.doesNotMatch(said, /invented-council/);
  } finally {
    await mock.close();
  }
});

const command = path.resolve(import.meta.dirname, '../../bin/patrwm-address.mjs');

test('the command itself serves until it is told to end', async () => {
  const child = spawn(process.execPath, [command, 'serve', '--index', index, '--port', '0'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const { port } = JSON.parse((await lines.next()).value as string) as { port: number };
  assert.equal((await post(`http://127.0.0.1:${String(port)}/addresses`, { text: '12 heol y fren' })).status, 'found');
  child.kill('SIGTERM');
  assert.equal(await ended, 0);
});

test('the command itself says that a Node is too old', () => {
  // A copy, because the one in the checkout looks for the Node that was fetched for it.
  copyFileSync(command, at('patrwm-address.mjs'));
  const old = "data:text/javascript,Object.defineProperty(process, 'versions', { value: { node: '20.20.2' } })";
  const { status, stderr } = spawnSync(process.execPath, ['--import', old, at('patrwm-address.mjs'), '--help'], { encoding: 'utf8' });
  assert.equal(status, 1);
  assert.match(stderr, /^patrwm-address: old-node: this is Node 20\.20\.2; Node 24 or newer is needed/);
});
