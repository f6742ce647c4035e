import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakePlaces, lpi, page, type Call } from './testing/fake-places.ts';

const oauth = { key: 'project-key', secret: 'project-secret' };
const isToken = ({ url }: Call): boolean => url.pathname === '/oauth2/token/v1';
const token = (text: string, seconds: unknown = '299') => Response.json({ access_token: text, expires_in: seconds, token_type: 'Bearer' });
const at = (unit: number) => ({ postcode: `LD9 ${String(unit)}AA` });

test('one token serves every request until shortly before it ends', async () => {
  let tokens = 0;
  const places = fakePlaces((call) => (isToken(call) ? token(`token-${String((tokens += 1))}`) : page([lpi()])), { oauth, key: undefined });
  await Promise.all([1, 2, 3].map((unit) => places.lookup(at(unit))));
  assert.equal(tokens, 1, 'one request for a token at a time');
  const [first] = places.calls.filter(isToken);
  assert.equal(first?.headers['authorization'], `Basic ${Buffer.from('project-key:project-secret').toString('base64')}`);
  assert.equal(first.url.search, '');
  for (const call of places.calls.filter((each) => !isToken(each))) {
    assert.equal(call.headers['authorization'], 'Bearer token-1');
    assert.equal('key' in call.headers, false);
  }
  places.time.now += 268_000;
  await places.lookup(at(4));
  assert.equal(tokens, 1);
  places.time.now += 2_000;
  await places.lookup(at(5));
  assert.equal(tokens, 2);
});

test('a token that ended sooner than it said is replaced once', async () => {
  let tokens = 0;
  let refused = 1;
  const places = fakePlaces(
    (call) => {
      if (isToken(call)) return token(`token-${String((tokens += 1))}`);
      refused -= 1;
      return refused >= 0 ? Response.json({ fault: { faultstring: 'Access Token expired' } }, { status: 401 }) : page([lpi()]);
    },
    { oauth, key: undefined },
  );
  assert.equal((await places.lookup(at(1))).status, 'found');
  assert.equal(tokens, 2);
  assert.deepEqual(places.faults, []);
  refused = 2;
  assert.equal((await places.lookup(at(2))).status, 'unavailable');
  assert.equal(tokens, 3);
  assert.deepEqual(places.codes(), ['credentials-refused']);
});

test('no token is no look-up, and says why', async () => {
  const cases: [Response | Error, string][] = [
    [new Response('', { status: 401 }), 'credentials-refused'],
    [new Response('', { status: 400 }), 'credentials-refused'],
    [new Response('', { status: 429 }), 'too-often'],
    [new Response('', { status: 404 }), 'wrong-address'],
    [new Response('', { status: 502 }), 'failing'],
    [Response.json({}), 'not-understood'],
    [token('two\nlines'), 'not-understood'],
    [new Response('<html>'), 'not-understood'],
    [new Response('', { status: 302, headers: { location: 'https://elsewhere.example/' } }), 'redirected'],
    [new TypeError('fetch failed'), 'unreachable'],
  ];
  for (const [answer, code] of cases) {
    const places = fakePlaces(() => (answer instanceof Error ? Promise.reject(answer) : answer), { oauth, key: undefined });
    assert.deepEqual(await places.lookup(at(1)), { status: 'unavailable' });
    assert.deepEqual(places.codes(), [code]);
    assert.equal(places.calls.length, code === 'unreachable' ? 2 : 1);
  }
});

test('a resident who leaves does not stop the token that others wait for', async () => {
  let give: (response: Response) => void = () => undefined;
  const places = fakePlaces((call) => (isToken(call) ? new Promise((resolve) => (give = resolve)) : page([lpi()])), {
    oauth,
    key: undefined,
  });
  const leaving = new AbortController();
  const first = places.lookup(at(1), { signal: leaving.signal });
  const second = places.lookup(at(2));
  leaving.abort();
  await first;
  give(token('token-1'));
  assert.equal((await second).status, 'found');
  assert.equal(places.calls.filter(isToken).length, 1);
});

test('a lifetime that is short or not told is still used', async () => {
  for (const seconds of ['10', 0, 'soon', null]) {
    let tokens = 0;
    const places = fakePlaces((call) => (isToken(call) ? token(`token-${String((tokens += 1))}`, seconds) : page([lpi()])), {
      oauth,
      key: undefined,
    });
    await places.lookup(at(1));
    await places.lookup(at(2));
    assert.equal(tokens, 1);
    places.time.now += 61_000;
    await places.lookup(at(3));
    assert.equal(tokens, 2);
  }
});
