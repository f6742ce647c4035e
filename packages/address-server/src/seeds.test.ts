import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareAddresses, type Address, type AddressLookup, type AddressResult, type AddressText } from '@patrwm/address';
import { listSeeds, seedGroup, seedsIn, withSeeds, type Seed, type SeedOptions } from './seeds.ts';

const secret = 'a secret of more than thirty-two characters';
const inward = 'ABDEFGHJLNPQRSTUWXYZ';
const postcodes = Array.from(
  { length: 400 },
  (_, unit) => `LD9 ${String(1 + (unit % 9))}${inward[unit % 20] ?? ''}${inward[Math.floor(unit / 20)] ?? ''}`,
);
const text = (lines: string[], postcode: string): AddressText => ({
  lines,
  town: 'Treffug',
  postcode,
  oneLine: [...lines, 'Treffug', postcode].join(', '),
});
const listOf = (postcode: string): Address[] =>
  Array.from({ length: 12 }, (_, index) => ({
    uprn: String(100_000_000_000 + postcodes.indexOf(postcode) * 100 + index),
    custodian: '9990',
    cy: text([`${String(index + 1)} Lôn y Dderwen`, 'Y Rhos'], postcode),
    en: text([`${String(index + 1)} Oak Lane`, 'The Rhos'], postcode),
  }));
const lookup: AddressLookup = (query) => {
  if ('text' in query) return Promise.resolve({ status: 'found', addresses: listOf(query.text.slice(-7)).slice(0, 5) });
  if ('street' in query)
    return Promise.resolve({ status: 'found', addresses: postcodes.slice(0, 4).flatMap((each) => listOf(each).slice(0, 6)) });
  const found = listOf(query.postcode);
  return Promise.resolve({
    status: 'found',
    addresses: query.property ? found.filter((_, index) => String(index + 1) === query.property) : found,
  });
};
const everyone = new Map(postcodes.flatMap(listOf).map((address) => [address.uprn, address]));
const byUprn = (uprn: string): Promise<Address | undefined> => Promise.resolve(everyone.get(uprn));

async function seedsOf(options: SeedOptions, among: AddressLookup = lookup): Promise<Seed[]> {
  const all: Seed[] = [];
  for await (const seed of listSeeds({ lookup: among, byUprn, postcodes }, options)) all.push(seed);
  return all;
}
const shown = async (
  ask: ReturnType<typeof withSeeds>,
  query: Parameters<typeof lookup>[0],
  network?: string,
): Promise<readonly Address[]> => {
  const result = await ask(query, network === undefined ? {} : { network });
  return result.status === 'found' ? result.addresses : [];
};

test('the same secret makes the same seeds; another makes others', async () => {
  const seeds = await seedsOf({ secret });
  assert.deepEqual(await seedsOf({ secret }), seeds);
  const others = await seedsOf({ secret: secret.toUpperCase() });
  const both = others.filter(({ address }) => seeds.some((seed) => seed.address.uprn === address.uprn));
  assert.ok(seeds.length > 30 && seeds.length < 100 && others.length > 30, `${String(seeds.length)} ${String(others.length)}`);
  assert.deepEqual(both, []);
});

test('a seed stands among real rows in both languages, in order, and is no real house', async () => {
  const seeds = await seedsOf({ secret, tracedOneIn: 0 });
  const ask = withSeeds({ lookup, byUprn }, { secret, tracedOneIn: 0 });
  for (const { address, postcode } of seeds) {
    const real = listOf(postcode);
    const rows = await shown(ask, { postcode });
    assert.equal(rows.length, real.length + 1);
    assert.deepEqual(
      rows.filter(({ uprn }) => uprn !== address.uprn),
      real,
    );
    assert.deepEqual(
      rows.find(({ uprn }) => uprn === address.uprn),
      address,
    );
    const texts = rows.map(({ en }) => en as AddressText);
    assert.deepEqual(texts.toSorted(compareAddresses), texts);
    assert.equal(await byUprn(address.uprn), undefined);
    assert.match(address.cy?.oneLine ?? '', /^\p{L}+ yr? \p{L}+, Lôn y Dderwen, Y Rhos, Treffug, LD9 /u);
    assert.match(address.en?.oneLine ?? '', /^\p{L}+ yr? \p{L}+, Oak Lane, The Rhos, Treffug, LD9 /u);
    assert.deepEqual([address.custodian, address.uprn.length], ['9990', 12]);
  }
  assert.ok(seeds.length > 20);
});

test('a resident who gives a number or types an address never meets one', async () => {
  const [seed] = await seedsOf({ secret, tracedOneIn: 0 });
  const ask = withSeeds({ lookup, byUprn }, { secret, tracedOneIn: 0 });
  const postcode = seed?.postcode ?? '';
  assert.deepEqual(await shown(ask, { postcode, property: '3' }), listOf(postcode).slice(2, 3));
  assert.deepEqual(await shown(ask, { text: `3 Oak Lane ${postcode}` }), listOf(postcode).slice(0, 5));
  const few: AddressLookup = async (query, options) => {
    const result = await lookup(query, options);
    return result.status === 'found' ? { ...result, addresses: result.addresses.slice(0, 2) } : result;
  };
  assert.equal((await shown(withSeeds({ lookup: few, byUprn }, { secret, tracedOneIn: 0 }), { postcode })).length, 2);
  assert.deepEqual(await seedsOf({ secret }, few), []);
});

test('the list of a street has the seeds of its postcodes', async () => {
  const everywhere = { secret, oneIn: 1 };
  const rows = await shown(withSeeds({ lookup, byUprn }, everywhere), { street: 'oak' });
  assert.equal(rows.length, 24 + 4);
  assert.equal(seedsIn(JSON.stringify(rows), await seedsOf(everywhere)).length, 4);
});

test('no seed takes the name of a neighbour, or shows when nobody can say that its UPRN is free', async () => {
  const [seed] = await seedsOf({ secret, tracedOneIn: 0 });
  const postcode = seed?.postcode ?? '';
  const name = seed?.address.en?.lines[0] ?? '';
  const named: AddressLookup = () =>
    Promise.resolve({
      status: 'found',
      addresses: [...listOf(postcode), { uprn: '1', en: text([name.toUpperCase(), 'Oak Lane'], postcode) }],
    });
  const rows = await shown(withSeeds({ lookup: named, byUprn }, { secret, tracedOneIn: 0 }), { postcode });
  assert.equal(rows.length, 14);
  assert.equal(rows.filter(({ en }) => en?.lines[0]?.toLowerCase() === name.toLowerCase()).length, 1);
  const unsure = withSeeds({ lookup, byUprn: () => Promise.reject(new Error('down')) }, { secret, tracedOneIn: 0 });
  assert.equal((await shown(unsure, { postcode })).length, 12);
});

test('whether a UPRN is free is asked once for each list, since a supplier may charge for it', async () => {
  let asked = 0;
  let epoch = '2026-10-01';
  const dear = withSeeds(
    {
      lookup: async (query) => ({ ...(await lookup(query)), epoch }) as AddressResult,
      byUprn: (uprn) => {
        asked += 1;
        return byUprn(uprn);
      },
    },
    { secret, oneIn: 1 },
  );
  const first = await shown(dear, { postcode: postcodes[0] ?? '' });
  const once = asked;
  assert.ok(once >= 1);
  assert.deepEqual(await shown(dear, { postcode: postcodes[0] ?? '' }), first);
  assert.equal(asked, once);
  epoch = '2026-11-01';
  await shown(dear, { postcode: postcodes[0] ?? '' });
  assert.ok(asked > once);
});

test('seeds of a group are shown to its networks alone, and name it', async () => {
  const options = { secret, oneIn: 1_000_000, tracedOneIn: 2, groups: 4 };
  const seeds = await seedsOf(options);
  assert.ok(seeds.length > 100 && seeds.every(({ group }) => group !== undefined));
  const ask = withSeeds({ lookup, byUprn }, options);
  for (const network of ['203.0.113.0', '198.51.100.0', '192.0.2.0']) {
    const copied: Address[] = [];
    for (const postcode of postcodes) copied.push(...(await shown(ask, { postcode }, network)));
    const found = seedsIn(JSON.stringify(copied), seeds);
    assert.deepEqual([...new Set(found.map(({ group }) => group))], [seedGroup(options, network)]);
    assert.equal(found.length, seeds.filter(({ group }) => group === seedGroup(options, network)).length);
  }
});

test('a copy gives its seeds away without UPRNs, in either language, in capitals, cut into columns', async () => {
  const seeds = await seedsOf({ secret, tracedOneIn: 0 });
  const [first, second, third] = seeds;
  const copy = [
    'house;street;place;town;postcode',
    first?.address.cy?.oneLine.toUpperCase().replaceAll(', ', ';'),
    [...(second?.address.en?.lines ?? []), 'Treffug', second?.postcode].map((each) => `"${String(each)}"`).join(','),
    `"uprn": ${third?.address.uprn ?? ''},`,
  ].join('\n');
  assert.deepEqual(
    seedsIn(copy, seeds).map(({ address }) => address.uprn),
    [first, second, third].map((seed) => seed?.address.uprn),
  );
  assert.deepEqual(seedsIn(JSON.stringify(postcodes.flatMap(listOf)), seeds), []);
});

test('a secret that could be guessed is refused', () => {
  assert.throws(() => withSeeds({ lookup, byUprn }, { secret: 'short' }), { code: 'bad-option' });
  assert.throws(() => withSeeds({ lookup, byUprn }, { secret, oneIn: 0 }), { code: 'bad-option' });
});
