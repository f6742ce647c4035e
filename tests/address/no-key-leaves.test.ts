// No key, secret or token of OS Places leaves the server: not in an answer, a header, a log, an error or a built file.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { languages } from '@patrwm/language';
import { Resident } from '../journeys/resident.ts';
import { secrets, secretsIn } from './secrets.ts';

const root = path.resolve(import.meta.dirname, '../..');

test('the search for secrets finds them in every form', () => {
  const { key, oauth } = secrets;
  assert.deepEqual(secretsIn(`a ${key} b`), [key]);
  for (const text of [
    key.toUpperCase(),
    Buffer.from(key).toString('base64'),
    Buffer.from(`${oauth.key}:${oauth.secret}`).toString('base64'),
    'Bearer mock-token-x',
  ])
    assert.equal(secretsIn(text).length > 0, true, text);
  assert.deepEqual(secretsIn('1 Heol y Frenhines, Treffug'), []);
});

test('nothing that the servers send or write holds a secret, whatever OS Places does', { timeout: 120_000 }, async () => {
  const storage = mkdtempSync(path.join(tmpdir(), 'patrwm-watched-'));
  const council = spawn(process.execPath, [path.join(import.meta.dirname, 'watched-council.ts'), storage], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [council.stdout, council.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (written += text));
  const sent: string[] = [];
  try {
    const ports = await new Promise<RegExpExecArray>((resolve, reject) => {
      const look = (): void => {
        const found = /^ports (\d+) (\d+)$/m.exec(written);
        if (found) resolve(found);
      };
      council.stdout.on('data', look);
      council.once('exit', () => reject(new Error(`The council did not start: ${written}`)));
    });
    const origin = `http://127.0.0.1:${ports[1] ?? ''}`;
    const collect = async (request: Request): Promise<Response> => {
      const response = await fetch(request);
      const body = await response.clone().text();
      sent.push(
        `${String(response.status)} ${response.statusText}\n${[...response.headers].map((pair) => pair.join(': ')).join('\n')}\n\n${body}`,
      );
      return response;
    };
    const post = (where: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
      collect(new Request(`${origin}${where}`, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } }));

    let rows = 1;
    for (let row = 0; row < rows; row += 1) {
      rows = Number(await (await fetch(`http://127.0.0.1:${ports[2] ?? ''}/${String(row)}`)).text());
      await post('/addresses', '{"postcode":"LD9 1AA"}');
      await post('/addresses', '{"text":"12 heol y frenhines"}');
      await post('/addresses', 'not json');
      await post('/addresses/uprn', '{"uprn":"990000000012"}');
      await post('/addresses/uprn', '{"uprn":"990000000012"}', { authorization: `Bearer ${secrets.shared}` });
      const resident = new Resident(origin, collect);
      const page = await resident.open(`/${languages[row % 2] ?? 'cy'}/find-address/address`);
      const list = await resident.send(page, { 'address-postcode': ['LD9 1AA'] }, ['address-action', 'find']);
      if (list.document.querySelector('input[type=radio]')) await resident.send(list, { 'address-uprn': ['990000000012'] });
    }
    assert.ok(rows >= 30);
    for (const where of [
      '/',
      '/health',
      '/nowhere',
      '/addresses',
      '/addresses/health',
      '/addresses/metrics',
      '/cy/find-address/address?key=1',
    ])
      await collect(new Request(`${origin}${where}`));
  } finally {
    council.kill('SIGTERM');
    if (council.exitCode === null && council.signalCode === null) await once(council, 'exit');
    rmSync(storage, { recursive: true, force: true });
  }
  assert.ok(
    sent.some((answer) => answer.includes('12 Heol y Frenhines')),
    'OS Places was asked with the key, and answered',
  );
  assert.match(written, /key-refused[\s\S]*credentials-refused/, 'the faults were written');
  assert.match(written, /AddressError/, 'errors were written with their stacks');
  for (const answer of sent) assert.deepEqual(secretsIn(answer), [], answer.slice(0, 500));
  for (const line of written.split('\n')) assert.deepEqual(secretsIn(line), [], 'in what was written');
  // Nor does anything written tell who searched for what.
  assert.equal(/LD9 ?1A|Frenhines|Queen Street|9900000000/i.exec(written)?.[0], undefined);
});

test('no built file for browsers knows OS Places', () => {
  const built = globSync(
    [
      'packages/{components,journey-view}/dist/**/*.{js,json,html}',
      'packages/example-council/dist/**/*.js',
      'stories/dist/**/*.js',
      '.data/assets/**',
    ],
    {
      cwd: root,
    },
  ).filter((file) => existsSync(path.join(root, file)) && !/\.(woff2|png)$/.test(file));
  for (const file of built) {
    const text = readFileSync(path.join(root, file), 'utf8');
    assert.deepEqual(secretsIn(text), [], file);
    assert.equal(/api\.os\.uk|client_credentials/.exec(text)?.[0], undefined, file);
  }
});

test('a page that imports the client for browsers gets nothing of OS Places with it', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)(?! type)[^;]*?from '(\.[^']+)'/gm))
      visit(path.resolve(path.dirname(file), target));
  };
  visit(path.join(root, 'packages/address/src/index.ts'));
  assert.ok(seen.size > 5);
  assert.deepEqual(
    [...seen].filter((file) => file.includes('os-places')),
    [],
  );
});
