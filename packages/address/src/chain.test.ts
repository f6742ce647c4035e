import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressClient, firstAnswering, remoteAddresses, type Address, type AddressResult, type Supplier } from './index.ts';

const house: Address = {
  uprn: '7',
  en: { lines: ['7 Oak Lane'], town: 'Treffug', postcode: 'LD9 1AA', oneLine: '7 Oak Lane, Treffug, LD9 1AA' },
};
const found: AddressResult = { status: 'found', addresses: [house] };
const query = { postcode: 'LD9 1AA' };

function suppliers(...results: (AddressResult | Error)[]) {
  const asked: string[] = [];
  const all = results.map((result, index): Supplier => ({
    name: `s${String(index)}`,
    lookup: () => {
      asked.push(`s${String(index)}`);
      return result instanceof Error ? Promise.reject(result) : Promise.resolve(result);
    },
  }));
  return { all, asked };
}

test('the next supplier is asked when one cannot be, and after what the setting names', async () => {
  const down: AddressResult = { status: 'unavailable' };
  const none: AddressResult = { status: 'none-found' };
  const outside: AddressResult = { status: 'outside-area' };
  const cases: [(AddressResult | Error)[], ('none-found' | 'outside-area')[], string, number][] = [
    [[found, none], [], 'found', 1],
    [[down, found], [], 'found', 2],
    [[new Error('down'), found], [], 'found', 2],
    [[none, found], [], 'none-found', 1],
    [[none, found], ['none-found'], 'found', 2],
    [[outside, found], ['none-found'], 'outside-area', 1],
    [[outside, none], ['outside-area'], 'none-found', 2],
    [[none, down], ['none-found'], 'none-found', 2],
    [[{ status: 'not-a-postcode' }, found], ['none-found', 'outside-area'], 'not-a-postcode', 1],
    [[{ status: 'retired-postcode' }, found], ['none-found', 'outside-area'], 'retired-postcode', 1],
    [[down, down], [], 'unavailable', 2],
    [[], [], 'unavailable', 0],
  ];
  for (const [results, goOn, status, times] of cases) {
    const { all, asked } = suppliers(...results);
    assert.equal((await firstAnswering(all, { goOn }).lookup(query)).status, status);
    assert.equal(asked.length, times, JSON.stringify(results));
  }
});

test('a result names its supplier, by the name the supplier gives itself where it does', async () => {
  const { all } = suppliers({ status: 'unavailable' }, found);
  assert.deepEqual(await firstAnswering(all).lookup(query), { ...found, source: 's1' });
  const named = suppliers({ ...found, source: 'gazetteer' });
  assert.deepEqual(await firstAnswering(named.all).lookup(query), { ...found, source: 'gazetteer' });
});

test('nobody is asked for a resident who left', async () => {
  const { all, asked } = suppliers(found);
  const gone = new AbortController();
  gone.abort();
  assert.deepEqual(await firstAnswering(all).lookup(query, { signal: gone.signal }), { status: 'unavailable' });
  assert.deepEqual(asked, []);
});

test('a UPRN is unknown only when everybody was asked', async () => {
  const lookup: Supplier['lookup'] = () => Promise.resolve(found);
  const knows: Supplier = { name: 'a', lookup, byUprn: (uprn) => Promise.resolve(uprn === '7' ? house : undefined) };
  const down: Supplier = { name: 'b', lookup, byUprn: () => Promise.reject(new Error('down')) };
  const silent: Supplier = { name: 'c', lookup };
  assert.equal(await firstAnswering([down, silent, knows]).byUprn('7'), house);
  assert.equal(await firstAnswering([silent, knows]).byUprn('8'), undefined);
  await assert.rejects(firstAnswering([knows, down]).byUprn('8'), { code: 'supplier-unavailable' });
});

const secret = 'an-example-secret-that-both-servers-hold';
function remote(answer: () => Response | Promise<Response>) {
  const calls: { url: string; init: { headers: Record<string, string>; body: string; redirect: string } }[] = [];
  const client = remoteAddresses({
    endpoint: 'https://addresses.example/addresses/',
    secret,
    fetch: async (url, init) => {
      calls.push({ url, init });
      return answer();
    },
  });
  return { client, calls };
}

test('another address server is asked with the secret in a header, and the UPRN in the body', async () => {
  const { client, calls } = remote(() => Response.json({ address: house }));
  assert.deepEqual(await client.byUprn('7'), house);
  assert.equal(calls[0]?.url, 'https://addresses.example/addresses/uprn');
  assert.equal(calls[0].init.headers['authorization'], `Bearer ${secret}`);
  assert.equal(calls[0].init.body, '{"uprn":"7"}');
  assert.equal(calls[0].init.redirect, 'error');
  assert.equal(await remote(() => Response.json({ address: null })).client.byUprn('8'), undefined);
  assert.deepEqual(await remote(() => Response.json(found)).client.lookup(query), found);
});

test('another address server that fails is unavailable', async () => {
  const failures = [
    () => new Response('', { status: 503 }),
    () => new Response('<html>'),
    () => Response.json({}),
    () => Response.json({ address: { ...house, uprn: '8' } }),
    () => Promise.reject(new Error('down')),
  ];
  for (const failure of failures) {
    const { client } = remote(failure);
    await assert.rejects(client.byUprn('7'), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'supplier-unavailable');
      return !String(error.stack).includes(secret);
    });
    assert.deepEqual(await client.lookup(query), { status: 'unavailable' });
  }
  for (const bad of ['short', `${secret} with spaces`, `${secret}\nwith-a-line-end`])
    assert.throws(() => remoteAddresses({ endpoint: '/', secret: bad }), { code: 'address-option' });
});

test('a refusal keeps its reason, and nothing else is believed of an error', async () => {
  const asking = (body: unknown) =>
    addressClient({ endpoint: '/addresses', fetch: async () => Response.json(body, { status: 429 }) })(query);
  assert.deepEqual(await asking({ status: 'unavailable', reason: 'too-often' }), { status: 'unavailable', reason: 'too-often' });
  assert.deepEqual(await asking(found), { status: 'unavailable' });
});

test('a client for browsers sends no secret', async () => {
  let headers: Record<string, string> = {};
  const lookup = addressClient({ endpoint: '/addresses', fetch: async (_url, init) => ((headers = init.headers), Response.json(found)) });
  await lookup(query);
  assert.deepEqual(Object.keys(headers).sort(), ['accept', 'content-type']);
});
