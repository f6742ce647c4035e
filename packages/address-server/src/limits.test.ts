import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowance, secondsLeftOf } from './allowance.ts';
import { clientAddressReader, clientKeys, networkOf } from './client-address.ts';
import { limitsFrom, mostRows } from './limits.ts';
import { rowBudget } from './row-budget.ts';

const day = 86_400_000;
const keys = (client: string, subnet = client) => ({ client, subnet });
const many = { burst: 1e6, perMinute: 1e6, perDay: 1e6 };
const uprns = (from: number, count: number) => Array.from({ length: count }, (_, index) => String(100_000_000_000 + from + index));

test('a client’s allowance ends, refills, and ends for the day, and says when to come back', () => {
  let now = day * 100;
  const allow = allowance(limitsFrom({ client: { burst: 2, perMinute: 60, perDay: 3 } }), () => now);
  assert.deepEqual([allow(keys('a')), allow(keys('a'))], [undefined, undefined]);
  assert.deepEqual(allow(keys('a')), { reason: 'too-often', limit: 'client', retryAfter: 1 });
  assert.equal(allow(keys('b')), undefined);
  now += 2000;
  assert.equal(allow(keys('a')), undefined);
  assert.deepEqual(allow(keys('a')), { reason: 'daily-limit', limit: 'client', retryAfter: secondsLeftOf(now) });
  assert.equal(secondsLeftOf(now), 86_398);
  now = day * 101;
  assert.equal(allow(keys('a')), undefined);
});

test('a network and everybody have limits too, and a refusal spends nobody else’s', () => {
  const now = 0;
  const limits = limitsFrom({ client: { ...many }, subnet: { burst: 3, perMinute: 1 }, global: { burst: 5, perMinute: 60 } });
  const allow = allowance(limits, () => now);
  const asked = (client: string, subnet: string): string => allow(keys(client, subnet))?.limit ?? 'allowed';
  assert.deepEqual(
    [asked('a', 'x'), asked('b', 'x'), asked('c', 'x'), asked('d', 'x'), asked('d', 'x')],
    ['allowed', 'allowed', 'allowed', 'subnet', 'subnet'],
  );
  assert.deepEqual([asked('e', 'y'), asked('f', 'y'), asked('g', 'z')], ['allowed', 'allowed', 'global']);
  assert.equal(allow({})?.reason, 'busy');
});

test('what counts is distinct rows: the same street again is free', () => {
  const now = 0;
  const limits = limitsFrom({ client: { rowsPerDay: 30, reservedRows: 30 }, global: { rowsPerDay: 0 } });
  const { admit } = rowBudget(limits, () => now);
  const seen = (from: number, count: number, client = 'a') =>
    admit(keys(client), { uprns: uprns(from, count), postcodes: [`LD9 ${String(from)}`] });
  for (let time = 0; time < 50; time += 1) assert.equal(seen(0, 20), undefined);
  assert.deepEqual(seen(100, 11), { reason: 'daily-limit', limit: 'client', retryAfter: 86_400 });
  assert.equal(seen(100, 10), undefined);
  assert.equal(seen(0, 20), undefined);
  assert.equal(seen(0, 20, 'b'), undefined);
});

test('distinct postcodes are counted apart, for lists of one row each', () => {
  const { admit } = rowBudget(limitsFrom({ client: { postcodesPerDay: 3 } }), () => 0);
  const refusals = [1, 2, 3, 4, 1].map((each) => admit(keys('a'), { uprns: uprns(each, 1), postcodes: [`LD9 ${String(each)}AA`] })?.limit);
  assert.deepEqual(refusals, [undefined, undefined, undefined, 'client', undefined]);
});

test('when others have taken everybody’s share, a household still finds its own', () => {
  let now = 0;
  const limits = limitsFrom({ client: { rowsPerDay: 100, reservedRows: 20 }, subnet: { rowsPerDay: 1e6 }, global: { rowsPerDay: 50 } });
  const { admit } = rowBudget(limits, () => now);
  const ask = (client: string, from: number) => admit(keys(client), { uprns: uprns(from, 10), postcodes: [] })?.limit;
  assert.deepEqual(
    [0, 10, 20, 30, 40, 50, 60, 70].map((from) => ask('scraper', from)),
    [...Array<undefined>(7).fill(undefined), 'global'],
  );
  assert.deepEqual(
    [1000, 1010, 1020].map((from) => ask('household', from)),
    [undefined, undefined, 'global'],
  );
  // What the pool has given already costs it nothing more.
  assert.equal(ask('neighbour', 30), undefined);
  now += day;
  assert.equal(ask('scraper', 70), undefined);
});

test('a network’s rows are counted over all its clients', () => {
  const { admit } = rowBudget(limitsFrom({ subnet: { rowsPerDay: 25 } }, 1e6), () => 0);
  const asked = [1, 2, 3].map((each) => admit(keys(`c${String(each)}`, 'net'), { uprns: uprns(each * 10, 10), postcodes: [] })?.limit);
  assert.deepEqual(asked, [undefined, undefined, 'subnet']);
});

test('what is remembered is bounded, however many ask', () => {
  const { admit, kept } = rowBudget(limitsFrom({}, 1e9), () => 0);
  for (let client = 0; client < 21_000; client += 1)
    admit(keys(`client-${String(client)}`), { uprns: uprns(client * 20, 20), postcodes: ['LD9 1AA'] });
  const { clients, subnets, seen } = kept();
  assert.ok(clients > 1000 && clients <= 20_000 && subnets <= 20_000 && seen > 100_000 && seen <= 500_000, JSON.stringify(kept()));
});

test('the share follows from the settings', () => {
  const limits = limitsFrom({}, 70_000);
  assert.equal(limits.global.rowsPerDay, 3500);
  assert.equal(mostRows(limits, 1), 400);
  assert.equal(mostRows(limits, 50, 1), 1500);
  assert.equal(mostRows(limits, 50), 3500 + 50 * 60);
});

test('X-Forwarded-For is believed from configured proxies only', () => {
  const direct = clientAddressReader(0);
  assert.equal(direct('198.51.100.9', { remote: '::ffff:203.0.113.7' }), '203.0.113.7');
  assert.equal(direct(null, { incoming: { socket: { remoteAddress: '203.0.113.7' } } }), '203.0.113.7');
  assert.equal(direct('198.51.100.9'), undefined);
  const counted = clientAddressReader(2);
  assert.equal(counted('6.6.6.6, 198.51.100.9, 10.0.0.2', { remote: '10.0.0.1' }), '198.51.100.9');
  assert.equal(counted('198.51.100.9:52143, [2001:db8::2]:443', { remote: '10.0.0.1' }), '198.51.100.9');
  assert.equal(counted(null, { remote: '203.0.113.7' }), '203.0.113.7');
  assert.equal(counted('10.0.0.2', { remote: '10.0.0.1' }), undefined);
  const networks = clientAddressReader(['10.0.0.0/8', '2001:db8::/32', '192.0.2.1']);
  assert.equal(networks('6.6.6.6, 198.51.100.9, 10.0.0.2', { remote: '10.0.0.1' }), '198.51.100.9');
  assert.equal(networks('6.6.6.6, 198.51.100.9', { remote: '203.0.113.7' }), '203.0.113.7');
  assert.equal(networks('198.51.100.9, 2001:db8::7', { remote: '192.0.2.1' }), '198.51.100.9');
  assert.equal(networks('nonsense', { remote: '10.0.0.1' }), '10.0.0.1');
});

test('clients are named by a hash that is new each day; an IPv6 household is one client', () => {
  const { of } = clientKeys();
  const monday = of('198.51.100.9', 1);
  assert.deepEqual(of('198.51.100.9', 1), monday);
  assert.notEqual(of('198.51.100.10', 1).client, monday.client);
  assert.equal(of('198.51.100.10', 1).subnet, monday.subnet);
  assert.equal(of('2001:db8:1:2::3', 1).client, of('2001:db8:1:2:ffff::9', 1).client);
  assert.notEqual(of('2001:db8:1:3::3', 1).client, of('2001:db8:1:2::3', 1).client);
  assert.equal(of('2001:db8:1:3::3', 1).subnet, of('2001:db8:1:2::3', 1).subnet);
  assert.notEqual(of('198.51.100.9', 2).client, monday.client);
  assert.notEqual(clientKeys().of('198.51.100.9', 1).client, monday.client);
  assert.doesNotMatch(JSON.stringify(monday), /198/);
  assert.equal(networkOf('203.0.113.7'), '203.0.113.0');
});
