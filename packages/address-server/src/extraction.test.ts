// A scraper against the server as a council runs it, through a whole day by the server's clock.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Address, AddressResult } from '@patrwm/address';
import {
  createAddressServer,
  generatePremium,
  limitsFrom,
  listSeeds,
  loadPremium,
  mostRows,
  openIndex,
  seedGroup,
  seedsIn,
  type AddressIndex,
  type AddressServer,
  type Seed,
} from './index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-extraction-'));
const seedOptions = { secret: 'the secret of an invented council, Aberwennol' };
const minute = 60_000;
const day = 1440 * minute;
let index: AddressIndex;
let postcodes: string[];
let seeds: Seed[];

before(async () => {
  const csv = path.join(folder, 'premium.csv');
  generatePremium(csv, { addresses: 20_000, seed: 11 });
  await loadPremium([csv], path.join(folder, 'index.sqlite'));
  index = openIndex(path.join(folder, 'index.sqlite'));
  postcodes = [...index.postcodes()];
  seeds = [];
  for await (const seed of listSeeds({ lookup: index.lookup, byUprn: index.byUprn, postcodes }, seedOptions)) seeds.push(seed);
});
after(() => {
  index.close();
  rmSync(folder, { recursive: true });
});

/**
 * Takes what it can get in a day: every address goes through the postcodes that are left, asks again when it is told to,
 * tries on when it is told that the day's share is used up, and goes by streets when postcodes are refused.
 */
async function scrape(addresses: readonly string[]): Promise<{ taken: Map<string, Address>; asked: number; refused: number }> {
  let now = 20_000 * day;
  const server: AddressServer = createAddressServer({
    lookup: index.lookup,
    byUprn: index.byUprn,
    data: () => index,
    seeds: seedOptions,
    proxies: ['127.0.0.0/8'],
    clock: () => now,
  });
  const taken = new Map<string, Address>();
  const left = [...postcodes];
  const ready = new Map(addresses.map((address) => [address, now]));
  const tries = new Map<string, number>();
  const streets: string[] = [];
  let asked = 0;
  let refused = 0;
  for (const end = now + day; now < end; now += minute) {
    for (const address of addresses) {
      if ((ready.get(address) ?? 0) > now) continue;
      const postcode = left.shift() ?? postcodes[asked % postcodes.length] ?? '';
      const street = streets.length > 0 && (tries.get(address) ?? 0) % 2 === 1 ? streets[asked % streets.length] : undefined;
      const query = asked === 0 ? { text: 'heol y' } : street === undefined ? { postcode } : { street };
      asked += 1;
      const response = await server.fetch(
        new Request('https://council.example/addresses', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': `6.6.6.${String(asked % 256)}, ${address}` },
          body: JSON.stringify(query),
        }),
        { remote: '127.0.0.1' },
      );
      const result = (await response.json()) as AddressResult;
      if (result.status === 'streets') streets.push(...result.streets.map(({ id }) => id));
      if (result.status === 'found') for (const each of result.addresses) taken.set(each.uprn, each);
      if (response.status !== 429) continue;
      refused += 1;
      left.push(postcode);
      const wait = Number(response.headers.get('retry-after'));
      assert.ok(wait >= 1 && wait <= 86_400 && result.status === 'unavailable', JSON.stringify(result));
      // The day's share: it does not take the server's word, and comes back five times.
      const count = (tries.get(address) ?? 0) + 1;
      tries.set(address, count);
      ready.set(address, now + (wait < 600 ? wait * 1000 : count > 5 ? day : 20 * minute));
    }
  }
  return { taken, asked, refused };
}

const shareOf = (rows: number): number => rows / index.addresses;
const one = ['203.0.113.7'];
const fiftyTogether = Array.from({ length: 50 }, (_, each) => `203.0.113.${String(each + 1)}`);
const fiftyApart = Array.from({ length: 50 }, (_, each) => `198.51.${String(each)}.7`);

test('the shares that the README states follow from the settings', () => {
  const council = limitsFrom({}, 70_000);
  assert.deepEqual(
    [mostRows(council, 1), mostRows(council, 50, 1), mostRows(council, 50)].map((rows) => Math.round((rows / 70_000) * 1000) / 10),
    [0.6, 2.1, 9.3],
  );
});

for (const [who, addresses, networks] of [
  ['one address', one, 1],
  ['fifty addresses of one network', fiftyTogether, 1],
  ['fifty addresses of fifty networks', fiftyApart, 50],
] as const) {
  test(`a scraper with ${who} gets at most its share in a day, and the seeds tell on it`, async () => {
    const limits = limitsFrom({}, index.addresses);
    const most = mostRows(limits, addresses.length, networks);
    const { taken, asked, refused } = await scrape(addresses);
    assert.ok(taken.size <= most, `${String(taken.size)} rows of at most ${String(most)}`);
    // It tried as hard as it could: a scraper that gave up early would prove nothing.
    assert.ok(taken.size > most * 0.9, `${String(taken.size)} rows of ${String(most)}, ${String(asked)} asked, ${String(refused)} refused`);
    assert.ok(shareOf(most) <= (addresses.length === 1 ? 0.02 : networks === 1 ? 0.075 : 0.2001), String(shareOf(most)));

    const copy = JSON.stringify([...taken.values()]);
    const found = seedsIn(copy, seeds);
    const fake = [...taken.keys()].filter((uprn) => seeds.some(({ address }) => address.uprn === uprn));
    assert.ok(found.length >= 1);
    assert.equal(found.length, fake.length);
    const groups = new Set(addresses.map((address) => seedGroup(seedOptions, address.replace(/\d+$/, '0'))));
    for (const { address, group } of found) {
      assert.equal(await index.byUprn(address.uprn), undefined);
      assert.ok(group === undefined || groups.has(group));
    }
  });
}
