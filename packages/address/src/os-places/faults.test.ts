import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { test } from 'node:test';
import { fakePlaces, lpi, page } from './testing/fake-places.ts';

const postcode = { postcode: 'LD9 1AA' };
const unavailable = { status: 'unavailable' };
const failing = (status = 500) => new Response('', { status });

test('five failures in a row open the breaker; one look-up tries again after the pause', async () => {
  let well = false;
  const places = fakePlaces(() => (well ? page([lpi()]) : failing()), { breaker: { pause: 10_000 } });
  for (let tries = 0; tries < 9; tries += 1) assert.deepEqual(await places.lookup(postcode), unavailable);
  assert.equal(places.calls.length, 5);
  assert.equal(places.state().breaker, 'open');
  places.time.now += 10_000;
  assert.equal(places.state().breaker, 'half-open');
  // All come while the one that tries is under way, each for a list of its own.
  const several = await Promise.all(['LD9 1AA', 'LD9 1AB', 'LD9 1AD'].map((each) => places.lookup({ postcode: each })));
  assert.deepEqual(several, [unavailable, unavailable, unavailable]);
  assert.equal(places.calls.length, 6);
  places.time.now += 10_000;
  await places.lookup(postcode);
  assert.equal(places.calls.length, 6, 'the pause doubled');
  places.time.now += 10_000;
  well = true;
  assert.equal((await places.lookup(postcode)).status, 'found');
  assert.equal(places.state().breaker, 'closed');
  assert.equal(places.codes().length, 6);
});

test('a refused key and a used up quota open it at once; Retry-After can only lengthen the pause', async () => {
  for (const [status, code] of [
    [401, 'key-refused'],
    [403, 'not-in-plan'],
    [429, 'too-often'],
  ] as const) {
    const places = fakePlaces(() => new Response('', { status, headers: { 'retry-after': '1' } }), { breaker: { pause: 5_000 } });
    await places.lookup(postcode);
    places.time.now += 4_999;
    await places.lookup(postcode);
    assert.equal(places.calls.length, 1);
    assert.deepEqual(places.codes(), [code]);
    assert.equal(places.faults[0]?.status, status);
  }
  const patient = fakePlaces(() => new Response('', { status: 429, headers: { 'retry-after': '60' } }), { breaker: { pause: 5_000 } });
  await patient.lookup(postcode);
  assert.equal(patient.state().triesAt, patient.time.now + 60_000);
  const forever = fakePlaces(() => new Response('', { status: 429, headers: { 'retry-after': '999999' } }), {
    breaker: { longestPause: 90_000 },
  });
  await forever.lookup(postcode);
  assert.equal(forever.state().triesAt, forever.time.now + 90_000);
});

test('a request that is refused as wrong says nothing of the others', async () => {
  const places = fakePlaces(() => Response.json({ error: { statuscode: 400, message: 'Parameter lr is odd' } }, { status: 400 }));
  for (let tries = 0; tries < 7; tries += 1) assert.deepEqual(await places.lookup({ text: 'queen street' }), unavailable);
  assert.equal(places.state().breaker, 'closed');
  const none = fakePlaces(() => Response.json({ error: { message: 'Requested postcode was sausage' } }, { status: 400 }));
  assert.deepEqual(await none.lookup(postcode), { status: 'not-a-postcode' });
  assert.deepEqual(none.faults, []);
});

test('a look-up that outlasts its time is slow, even where fetch takes no notice', async () => {
  const places = fakePlaces(() => new Promise<Response>(() => undefined), { timeout: 5 });
  assert.deepEqual(await places.lookup(postcode), unavailable);
  assert.deepEqual(places.codes(), ['slow']);
  assert.ok(places.calls[0]?.signal.aborted);
});

test('identical look-ups under way share one request, and one that leaves harms no other', async () => {
  let answer: (response: Response) => void = () => undefined;
  const places = fakePlaces(() => new Promise<Response>((resolve) => (answer = resolve)));
  const leaving = new AbortController();
  const first = places.lookup(postcode, { signal: leaving.signal });
  const second = places.lookup({ postcode: 'ld91aa', property: '12' }, { signal: new AbortController().signal });
  const third = places.lookup(postcode);
  leaving.abort();
  assert.deepEqual(await first, unavailable);
  await turn();
  assert.equal(places.calls[0]?.signal.aborted, false);
  answer(page([lpi()]));
  assert.deepEqual([(await second).status, (await third).status], ['found', 'found']);
  assert.equal(places.calls.length, 1);
  assert.deepEqual(places.faults, [], 'leaving is nobody’s fault');
});

test('when the last one leaves the request is aborted, and the next one asks anew', async () => {
  const hang: ((response: Response) => void)[] = [];
  const places = fakePlaces(() => new Promise<Response>((resolve) => hang.push(resolve)));
  const leaving = [new AbortController(), new AbortController()];
  const left = leaving.map(({ signal }) => places.lookup(postcode, { signal }));
  for (const each of leaving) each.abort();
  const next = places.lookup(postcode);
  assert.deepEqual(await Promise.all(left), [unavailable, unavailable]);
  await turn();
  assert.equal(places.calls[0]?.signal.aborted, true);
  hang[1]?.(page([lpi()]));
  assert.equal((await next).status, 'found');
  assert.equal(places.state().underWay, 0);
  const gone = new AbortController();
  gone.abort();
  assert.deepEqual(await places.lookup({ postcode: 'LD9 1AB' }, { signal: gone.signal }), unavailable);
  assert.equal(places.calls.length, 2);
});

test('leaving during the one try of a half-open breaker lets another try', async () => {
  let hang = false;
  const places = fakePlaces(() => (hang ? new Promise<Response>(() => undefined) : failing(403)), { breaker: { pause: 1_000 } });
  await places.lookup(postcode);
  places.time.now += 1_000;
  hang = true;
  const leaving = new AbortController();
  const left = places.lookup(postcode, { signal: leaving.signal });
  leaving.abort();
  await left;
  hang = false;
  await places.lookup(postcode);
  assert.equal(places.calls.length, 3);
});

test('answers are kept for a day, none found among them, and for none at all when told so', async () => {
  const places = fakePlaces(() => page([]));
  for (let day = 0; day < 2; day += 1) {
    for (let times = 0; times < 3; times += 1) assert.deepEqual(await places.lookup(postcode), { status: 'none-found' });
    places.time.now += 86_400_001;
  }
  assert.equal(places.calls.length, 2);
  const never = fakePlaces(() => page([lpi()]), { cache: { keep: 0 } });
  await never.lookup(postcode);
  await never.lookup(postcode);
  assert.equal(never.calls.length, 2);
  assert.equal(never.state().cached, 0);
});

test('a list that lacks what was announced is given, told of, and not kept', async () => {
  const places = fakePlaces(() => page([lpi()], { totalresults: 4 }));
  for (let times = 0; times < 2; times += 1) assert.equal((await places.lookup(postcode)).status, 'found');
  assert.equal(places.calls.length, 2);
  assert.deepEqual(places.codes(), ['incomplete', 'incomplete']);
  assert.equal(places.state().breaker, 'closed');
});

test('the answer unused for longest makes room, counted in addresses', async () => {
  const places = fakePlaces(() => page([lpi()]), { cache: { addresses: 4 } });
  for (const unit of ['AA', 'AB', 'AA', 'AD', 'AA']) await places.lookup({ postcode: `LD9 1${unit}` });
  assert.equal(places.calls.length, 3);
  await places.lookup({ postcode: 'LD9 1AB' });
  assert.equal(places.calls.length, 4);
});

test('an address chosen from a list is re-read from that list, also while OS is down', async () => {
  let well = true;
  const places = fakePlaces(() => (well ? page([lpi(), lpi({ UPRN: '2', LOCAL_CUSTODIAN_CODE: 6998 })]) : failing()), {
    custodians: [6999],
  });
  await places.lookup({ text: 'queen street' });
  await places.byUprn('100000000001');
  assert.equal(places.calls.length, 2, 'a text’s answer may have half of an address');
  await places.lookup(postcode);
  well = false;
  assert.equal((await places.byUprn('100000000001'))?.uprn, '100000000001');
  assert.equal(await places.byUprn('2'), undefined, 'another council’s');
  assert.equal(places.calls.length, 3);
  places.time.now += 86_400_001;
  await assert.rejects(places.byUprn('100000000001'));
});

test('a connection that was closed meanwhile is tried once more', async () => {
  const places = fakePlaces((_call, number) => (number === 1 ? Promise.reject(new TypeError('other side closed')) : page([lpi()])));
  assert.equal((await places.lookup(postcode)).status, 'found');
  assert.deepEqual(places.faults, []);
  const gone = fakePlaces(() => Promise.reject(new TypeError('fetch failed')));
  assert.deepEqual(await gone.lookup(postcode), unavailable);
  assert.equal(gone.calls.length, 2);
  assert.deepEqual(gone.codes(), ['unreachable']);
});

test('newer data drops what older data said; an older or odd epoch is given once and not kept', async () => {
  let epoch: unknown = '112';
  const places = fakePlaces(() => page([lpi()], { epoch }));
  const ask = async (unit: string) => {
    const before = places.calls.length;
    const result = await places.lookup({ postcode: `LD9 1${unit}` });
    assert.equal(result.status, 'found');
    return places.calls.length > before;
  };
  await ask('AA');
  assert.equal(await ask('AA'), false);
  epoch = 113;
  await ask('AB');
  assert.equal(places.state().epoch, '113');
  assert.equal(await ask('AA'), true, 'dropped');
  for (epoch of ['112', 'odd', '20261122', undefined, null]) {
    await ask('AD');
    assert.equal(await ask('AD'), true, `${String(epoch)} is not kept`);
    assert.equal(await ask('AA'), false, `${String(epoch)} drops nothing`);
  }
  // An epoch far ahead that was a fault does not keep the cache empty for good.
  epoch = '999';
  await ask('AE');
  epoch = '113';
  for (let times = 0; times < 20; times += 1) await ask('AF');
  assert.equal(places.state().epoch, '113');
  assert.equal(await ask('AF'), false);
});

test('this service has a limit of its own', async () => {
  const places = fakePlaces(() => page([lpi()]), { perMinute: 2, cache: { keep: 0 } });
  for (const expected of ['found', 'found', 'unavailable']) assert.equal((await places.lookup(postcode)).status, expected);
  assert.deepEqual(places.codes(), ['own-limit']);
  assert.equal(places.state().breaker, 'closed');
  places.time.now += 60_000;
  assert.equal((await places.lookup(postcode)).status, 'found');
});

test('a fault holds no key, query or result, and a log that throws harms nobody', async () => {
  const places = fakePlaces(() => Promise.reject(new TypeError('invalid header value "example-key"')), {
    onFault: () => {
      throw new Error('the log is full');
    },
  });
  assert.deepEqual(await places.lookup(postcode), unavailable);
  const told = fakePlaces(() => Promise.reject(new TypeError('invalid header value "example-key" for LD9 1AA')));
  await told.lookup(postcode);
  assert.deepEqual(Object.keys(told.faults[0]!).sort(), ['advice', 'code']);
  assert.equal(/example-key|LD9|QUEEN/i.test(JSON.stringify([told.faults, told.state()])), false);
});
