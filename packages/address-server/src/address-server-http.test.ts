import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Address, AddressLookup } from '@patrwm/address';
import { createAddressServer, type AddressServerOptions, type LogEntry } from './index.ts';

const house = (number: number, postcode = 'LD9 1AA'): Address => {
  const half = (street: string) => ({
    lines: [`${String(number)} ${street}`],
    town: 'Treffug',
    postcode,
    oneLine: `${String(number)} ${street}, Treffug, ${postcode}`,
  });
  return { uprn: String(100_000_000_000 + number), cy: half('Lôn y Dderwen'), en: half('Oak Lane') };
};
const street = Array.from({ length: 12 }, (_, index) => house(index + 1));
const lookup: AddressLookup = (query) =>
  Promise.resolve('postcode' in query && query.postcode === 'LD9 1AA' ? { status: 'found', addresses: street } : { status: 'none-found' });
const byUprn = (uprn: string) => Promise.resolve(street.find((address) => address.uprn === uprn));

const ask = (
  server: ReturnType<typeof createAddressServer>,
  body: unknown,
  headers: Record<string, string> = {},
  { method = 'POST', path = '/addresses', remote = '203.0.113.7' } = {},
) =>
  server.fetch(
    new Request(`https://council.example${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' ? { body: typeof body === 'string' ? body : JSON.stringify(body) } : {}),
    }),
    { remote },
  );
const serverWith = (options: Partial<AddressServerOptions> = {}) => createAddressServer({ lookup, byUprn, ...options });
const reasonOf = async (response: Response): Promise<[number, unknown]> => [
  response.status,
  ((await response.json()) as { reason?: unknown }).reason,
];

test('answers JSON and both kinds of form by POST, never to be stored', async () => {
  const server = serverWith();
  const found = await ask(server, { postcode: 'LD9 1AA' });
  assert.equal(found.status, 200);
  assert.equal(found.headers.get('cache-control'), 'private, no-store');
  assert.deepEqual(await found.json(), { status: 'found', addresses: street });
  const form = await ask(server, 'postcode=LD9+1AA', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.equal(((await form.json()) as { status: string }).status, 'found');
  const parts = new FormData();
  parts.set('postcode', 'LD9 1AA');
  const multipart = await server.fetch(new Request('https://council.example/', { method: 'POST', body: parts }));
  assert.equal(((await multipart.json()) as { status: string }).status, 'found');
});

test('hands the supplier each kind of query, and nothing else that was sent', async () => {
  const asked: unknown[] = [];
  const server = serverWith({
    lookup: (query) => {
      asked.push(query);
      return Promise.resolve({ status: 'none-found' });
    },
  });
  await ask(server, { postcode: 'LD9 1AA', property: '12', offset: 100, limit: 9999 });
  await ask(server, { street: 'abc', property: ' ' });
  await ask(server, { text: '12 heol y fren', wildcard: true });
  assert.deepEqual(asked, [{ postcode: 'LD9 1AA', property: '12' }, { street: 'abc' }, { text: '12 heol y fren' }]);
});

test('refuses what is not a query, saying why in words for the page', async () => {
  const server = serverWith();
  const long = { text: 'x'.repeat(201) };
  for (const body of ['', 'null', '[]', '{', '{"postcode":1}', '"LD9 1AA"', '{}', JSON.stringify(long)])
    assert.deepEqual(await reasonOf(await ask(server, body)), [400, 'not-a-query'], body.slice(0, 20));
  assert.deepEqual(await reasonOf(await ask(server, 'x'.repeat(5000))), [413, 'too-large']);
  const endless = new ReadableStream<Uint8Array>({ pull: (controller) => controller.enqueue(new Uint8Array(1024)) });
  const streamed = await server.fetch({ method: 'POST', url: 'https://council.example/', headers: new Headers(), body: endless });
  assert.deepEqual(await reasonOf(streamed), [413, 'too-large']);
  const got = await ask(server, {}, {}, { method: 'GET' });
  assert.equal(got.headers.get('allow'), 'POST');
  assert.deepEqual(await reasonOf(got), [405, 'post-only']);
});

test('answers its own pages and those on the list, and no other', async () => {
  const server = serverWith({ origins: ['https://forms.example'] });
  const statusFor = async (headers: Record<string, string>): Promise<number> =>
    (await ask(server, { postcode: 'LD9 1AA' }, headers)).status;
  assert.equal(await statusFor({ origin: 'https://council.example' }), 200);
  assert.equal(await statusFor({ origin: 'https://council.example', 'sec-fetch-site': 'same-origin' }), 200);
  // Behind a proxy that renames the host, the browser's own word counts.
  assert.equal(await statusFor({ origin: 'https://www.council.example', 'sec-fetch-site': 'same-origin' }), 200);
  assert.equal(await statusFor({ origin: 'https://forms.example', 'sec-fetch-site': 'cross-site' }), 200);
  const strangers: Readonly<Record<string, string>>[] = [
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
    { origin: 'https://council.example.elsewhere.example' },
    { origin: 'nonsense' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  for (const headers of strangers) assert.equal(await statusFor(headers), 403, JSON.stringify(headers));

  const granted = await ask(server, {}, { origin: 'https://forms.example' }, { method: 'OPTIONS' });
  assert.deepEqual([granted.status, granted.headers.get('access-control-allow-origin')], [204, 'https://forms.example']);
  const refused = await ask(server, {}, { origin: 'https://elsewhere.example' }, { method: 'OPTIONS' });
  assert.deepEqual([refused.status, refused.headers.get('access-control-allow-origin')], [403, null]);
  const own = await ask(server, { postcode: 'LD9 1AA' });
  assert.deepEqual([own.headers.get('access-control-allow-origin'), own.headers.get('vary')], [null, 'origin']);
});

test('a UPRN is re-read only for a server that shows the secret', async () => {
  const secret = 'k'.repeat(40);
  const server = serverWith({ secret, data: () => ({ epoch: '2026-10-01', addresses: 12 }) });
  const reread = (headers: Record<string, string>, body: unknown = { uprn: '100000000003' }, each = server) =>
    ask(each, body, headers, { path: '/addresses/uprn' });
  const shown = { authorization: `Bearer ${secret}` };
  assert.deepEqual(await (await reread(shown)).json(), { address: street[2], epoch: '2026-10-01' });
  assert.deepEqual(await (await reread(shown, { uprn: '1' })).json(), { address: null, epoch: '2026-10-01' });
  assert.deepEqual(await reasonOf(await reread(shown, { uprn: '1 OR 1' })), [400, 'not-a-query']);
  for (const headers of [
    {},
    { authorization: 'Bearer wrong' },
    { authorization: `Bearer ${secret}x` },
    { ...shown, origin: 'https://council.example' },
  ])
    assert.deepEqual(
      await reasonOf(await reread(headers as Record<string, string>)),
      [401, 'secret'],
      JSON.stringify(Object.keys(headers)),
    );
  assert.deepEqual(await reasonOf(await reread(shown, {}, serverWith())), [404, 'not-found']);
  assert.throws(() => serverWith({ secret: 'short' }), { code: 'bad-option' });
});

test('a server with the secret asks for many people, one limit each', async () => {
  const secret = 'k'.repeat(40);
  const server = serverWith({ secret, limits: { client: { burst: 2, perMinute: 1 } } });
  const statusFor = async (headers: Record<string, string>): Promise<number> =>
    (await ask(server, { postcode: 'LD9 1AA' }, headers)).status;
  const shown = { authorization: `Bearer ${secret}` };
  const plain: number[] = [];
  for (let time = 0; time < 5; time += 1) plain.push(await statusFor(shown));
  assert.deepEqual(plain, [200, 200, 200, 200, 200]);
  const named: number[] = [];
  for (const client of ['a', 'a', 'a', 'b']) named.push(await statusFor({ ...shown, 'patrwm-client': client }));
  assert.deepEqual(named, [200, 200, 429, 200]);
  assert.equal(await statusFor({ authorization: 'Bearer guess' }), 401);
  // A site that is behind a password sends it along.
  assert.equal(await statusFor({ authorization: 'Basic dXNlcjpwYXNz' }), 200);
});

test('a supplier that throws is unavailable, and its words reach nobody', async () => {
  const entries: LogEntry[] = [];
  const server = serverWith({
    lookup: () => Promise.reject(new Error('LD9 1AA failed')),
    log: (entry) => entries.push(entry),
  });
  const response = await ask(server, { postcode: 'LD9 1AA' });
  assert.equal(response.status, 503);
  assert.deepEqual(await response.json(), { status: 'unavailable', reason: 'fault' });
  assert.doesNotMatch(JSON.stringify(entries), /LD9/);
});

test('neither the log nor the metrics hold a word of a question, an answer or a client', async () => {
  const entries: LogEntry[] = [];
  const secret = 'k'.repeat(40);
  const server = serverWith({ secret, log: (entry) => entries.push(entry), data: () => ({ epoch: '2026-10-01', addresses: 12 }) });
  await ask(server, { postcode: 'LD9 1AA', property: '3' }, { 'x-forwarded-for': '198.51.100.9' });
  await ask(server, { text: 'dderwen' });
  await ask(server, { text: 'dderwen' }, { origin: 'https://elsewhere.example' });
  await ask(server, { uprn: '100000000003' }, { authorization: `Bearer ${secret}` }, { path: '/addresses/uprn' });
  await ask(server, { uprn: '100000000003' }, {}, { path: '/addresses/uprn' });
  assert.deepEqual(
    entries.map(({ route, status, results }) => [route, status, results]),
    [
      ['lookup', 'found', 12],
      ['lookup', 'none-found', 0],
      ['lookup', 'origin', 0],
      ['uprn', 'found', 1],
      ['uprn', 'secret', 0],
    ],
  );
  const metrics = await server.metrics.text();
  assert.match(metrics, /patrwm_address_lookups_total\{status="found"\} 1/);
  assert.match(metrics, /patrwm_address_refusals_total\{reason="origin",limit=""\} 1/);
  assert.match(metrics, /patrwm_address_addresses\{epoch="2026-10-01"\} 12/);
  assert.match(metrics, /patrwm_address_lookup_seconds_bucket/);
  for (const told of [JSON.stringify(entries), metrics])
    assert.doesNotMatch(told, /LD9|dderwen|Oak|1000000000|203\.0|198\.51|council\.example|kkkk/);
});

test('health tells the data and the suppliers, and fails when neither answers', async () => {
  const well = serverWith({
    data: () => ({ epoch: '2026-10-01', addresses: 12 }),
    suppliers: () => [{ name: 'os-places', state: 'open' }],
  });
  assert.equal(well.health().status, 200);
  assert.deepEqual(await well.health().json(), {
    status: 'ok',
    epoch: '2026-10-01',
    addresses: 12,
    suppliers: [{ name: 'os-places', state: 'open' }],
  });
  assert.equal(serverWith({ suppliers: () => [{ name: 'os-places', state: 'open' }] }).health().status, 503);
  assert.equal(serverWith({ suppliers: () => [{ name: 'os-places', state: 'closed' }] }).health().status, 200);
});

test('options that do not hold are refused by name', () => {
  assert.throws(() => serverWith({ origins: ['https://forms.example/'] }), { code: 'bad-option' });
  assert.throws(() => serverWith({ origins: ['*'] }), { code: 'bad-option' });
  assert.throws(() => serverWith({ proxies: ['10.0.0.0/99'] }), { code: 'bad-option' });
  assert.throws(() => serverWith({ limits: { client: { perDay: -1 } } }), { code: 'bad-option' });
  assert.throws(() => serverWith({ limits: { client: { perHour: 1 } as object } }), { code: 'bad-option' });
  assert.throws(() => createAddressServer({ lookup, seeds: { secret: 'k'.repeat(40) } }), { code: 'bad-option' });
});
