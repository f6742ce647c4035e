import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { startMockOsPlaces } from './index.ts';

const time = { now: 1_000_000_000_000 };
const mock = await startMockOsPlaces({ clock: () => time.now });
after(() => mock.close());

const get = async (path: string, headers: Record<string, string> = { key: 'example-key' }, init: RequestInit = {}) => {
  const response = await fetch(`${mock.baseUrl}/${path}`, { headers, ...init });
  return { status: response.status, body: (await response.json()) as Record<string, any> };
};

test('answers both languages of both data sets as rows of their own', async () => {
  const { body } = await get('postcode?postcode=LD9%201AA&dataset=LPI,DPA&lr=EN,CY&maxresults=100');
  assert.equal(body['header'].totalresults, 12);
  assert.equal(body['results'].length, 12);
  assert.deepEqual(Object.keys(body['results'][0]), ['LPI']);
  assert.equal((await get('postcode?postcode=LD91AA')).body['header'].dataset, 'DPA', 'the default of OS');
  assert.equal((await get('postcode?postcode=LD9%201AA&lr=CY')).body['results'].length, 3);
});

test('pages, and leaves out results where there are none', async () => {
  const { body } = await get('postcode?postcode=LD9%201AE&dataset=DPA,LPI&offset=200');
  assert.equal(body['results'].length, 40);
  const none = await get('postcode?postcode=LD9%201AH');
  assert.equal(none.body['header'].totalresults, 0);
  assert.equal('results' in none.body, false);
});

test('ranks what shares a word, and marks what is no match', async () => {
  const { body } = await get('find?query=12%20queen%20street&maxresults=5&dataset=LPI');
  assert.equal(body['results'][0].LPI.UPRN, '990000000012');
  assert.equal(body['results'][0].LPI.MATCH_DESCRIPTION, 'EXACT');
  const weak = await get('find?query=12%20lion%20court%20wales%20nowhere&maxresults=1');
  assert.equal(weak.body['results'][0].DPA.MATCH_DESCRIPTION, 'NO MATCH');
  assert.equal((await get('uprn?uprn=990000000012')).body['results'][0].DPA.UPRN, '990000000012');
});

test('is strict about parameters, methods, paths and keys', async () => {
  const wrong: [string, number][] = [
    ['postcode?postcode=sausage', 400],
    ['postcode?post_code=LD9%201AA', 400],
    ['postcode', 400],
    ['postcode?postcode=LD9%201AA&lr=EN&lr=CY', 400],
    ['postcode?postcode=LD9%201AA&lr=cy', 400],
    ['postcode?postcode=LD9%201AA&dataset=LPI,LPI', 400],
    ['postcode?postcode=LD9%201AA&maxresults=101', 400],
    ['postcode?postcode=LD9%201AA&maxresults=0', 400],
    ['postcode?postcode=LD9%201AA&offset=-1', 400],
    ['postcode?postcode=LD9%201AA&minmatch=0.5', 400],
    ['postcode?postcode=LD9%201AA&key=example-key', 400],
    ['uprn?uprn=1&maxresults=1', 400],
    ['uprn?uprn=x', 400],
    ['find?query=', 400],
    ['find?query=a&minmatch=2', 400],
    ['nearest?point=1,2', 404],
  ];
  for (const [path, status] of wrong) assert.equal((await get(path)).status, status, path);
  assert.match((await get('postcode?postcode=sausage')).body['error'].message, /minimum of the sector plus 1 digit/);
  assert.equal((await get('uprn?uprn=1', undefined, { method: 'POST' })).status, 405);
  for (const headers of [{}, { key: 'other' }, { authorization: 'Bearer other' }]) {
    const { status, body } = await get('uprn?uprn=1', headers as Record<string, string>);
    assert.equal(status, 401);
    assert.equal(typeof body['fault'].faultstring, 'string');
  }
});

test('gives tokens that end', async () => {
  const ask = (basic: string, body = 'grant_type=client_credentials') =>
    fetch(mock.tokenUrl, {
      method: 'POST',
      headers: { authorization: `Basic ${Buffer.from(basic).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' },
      body,
    });
  assert.equal((await ask('example-key:wrong')).status, 401);
  assert.equal((await ask('example-key:example-secret', 'grant_type=password')).status, 400);
  const { access_token: token, expires_in: seconds } = (await (await ask('example-key:example-secret')).json()) as Record<string, string>;
  assert.equal(seconds, '299');
  const bearer = { authorization: `Bearer ${String(token)}` };
  assert.equal((await get('uprn?uprn=1', bearer)).status, 200);
  time.now += 299_000;
  const { status, body } = await get('uprn?uprn=1', bearer);
  assert.equal(status, 401);
  assert.equal(body['fault'].faultstring, 'Access Token expired');
});
