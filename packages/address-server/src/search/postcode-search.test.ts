import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { indexOf, lines, type House } from './search-fixture.ts';

const range = (count: number): string[] => Array.from({ length: count }, (_each, index) => String(index + 1));
const houses: House[] = [
  ...['10', '9', '1', '9a', '2'].map((number) => ({
    number,
    street: 'Queen Street',
    streetCy: 'Heol y Frenhines',
    town: 'Cardiff',
    townCy: 'Caerdydd',
    postcode: 'LD10 1SB',
  })),
  ...['10', '2'].map((flat) => ({
    flat: `Flat ${flat}`,
    flatCy: `Fflat ${flat}`,
    number: '2',
    street: 'Queen Street',
    streetCy: 'Heol y Frenhines',
    town: 'Cardiff',
    townCy: 'Caerdydd',
    postcode: 'LD10 1SB',
  })),
  { name: 'Tŷ Gwyn', street: 'Lôn Las', town: 'Llŷr', postcode: 'LD10 1SB' },
  { number: '14-18', street: 'Lôn Las', town: 'Llŷr', postcode: 'LD10 1SB' },
  // Read with a slip these two are one another's neighbours: an exact postcode is never put right.
  { number: '1', street: 'Maes yr Afon', town: 'Llŷr', postcode: 'LD10 5AA' },
  { number: '1', street: 'Bryn Awel', town: 'Llŷr', postcode: 'LD14 1BH' },
  ...range(101).map((number) => ({ number, street: 'Heol Hir', town: 'Llŷr', postcode: 'LD11 2AA' })),
  ...range(25).map((each) => ({
    number: '1',
    street: `Stryd ${'abcdefghijklmnopqrstuvwxy'[Number(each) - 1]?.toUpperCase() ?? ''}af`,
    town: 'Llŷr',
    postcode: 'LD12 3AA',
  })),
  ...['Zion Street', 'Heol 10', 'Ŷd Las', 'Heol 2'].map((street) => ({ number: '1', street, town: 'Llŷr', postcode: 'LD13 4AA' })),
];
const { index, close } = indexOf(houses, ['LD10 9ZZ', 'LD10 1SB']);
after(close);
const at = async (postcode: string, property?: string) => lines(await index.lookup({ postcode, property }));

test('a postcode in any form lists its addresses in the order people look', async () => {
  const expected = [
    '14-18 Lôn Las, Llŷr, LD10 1SB',
    'Tŷ Gwyn, Lôn Las, Llŷr, LD10 1SB',
    '1 Queen Street, Cardiff, LD10 1SB',
    '2 Queen Street, Cardiff, LD10 1SB',
    'Flat 2, 2 Queen Street, Cardiff, LD10 1SB',
    'Flat 10, 2 Queen Street, Cardiff, LD10 1SB',
    '9 Queen Street, Cardiff, LD10 1SB',
    '9a Queen Street, Cardiff, LD10 1SB',
    '10 Queen Street, Cardiff, LD10 1SB',
  ];
  for (const typed of ['LD10 1SB', 'ld101sb', ' ld10-1sb. ', 'Ld10  1Sb', '(LD10 1SB)', 'LD10\u00a01SB'])
    assert.deepEqual(await at(typed), expected, typed);
});

test('usual slips are read, only where the exact form has no address', async () => {
  for (const typed of ['LDIO 1SB', 'ld1o 1sb', 'LD10 I5B', 'LD10 15B', 'LDl0 1SB']) assert.equal((await at(typed)).length, 9, typed);
  assert.deepEqual(await at('LD1$ 1BH'), ['1 Bryn Awel, Llŷr, LD14 1BH']);
  assert.deepEqual(await at('LD10 5AA'), ['1 Maes yr Afon, Llŷr, LD10 5AA']);
  assert.equal(await at('LD10 8AA'), 'none-found');
});

test('a retired postcode says so, unless it has addresses still', async () => {
  assert.equal(await at('ld10 9zz'), 'retired-postcode');
  assert.equal(await at('LDIO 9ZZ'), 'retired-postcode');
  assert.equal((await at('LD10 1SB')).length, 9);
  assert.equal(index.facts().retired, 2);
});

test('what has no address says whether it could have one', async () => {
  assert.equal(await at('LD10 8AA'), 'none-found');
  assert.equal(await at('CF10 1BH'), 'outside-area');
  assert.equal(await at('LD10'), 'not-a-postcode');
  assert.equal(await at('nonsense'), 'not-a-postcode');
  assert.equal(await at('LD11 2AA'), 'too-many');
});

test('the beginning of a postcode lists streets, never addresses, and not all of them', async () => {
  for (const typed of ['LD10 1', 'ld101', 'LD10 1S'])
    assert.deepEqual(await at(typed), ['street: Lôn Las, Llŷr', 'street: Queen Street, Cardiff'], typed);
  assert.deepEqual(lines(await index.lookup({ text: 'ld10 1' })), ['street: Lôn Las, Llŷr', 'street: Queen Street, Cardiff']);
  assert.equal((await at('LD12 3')).length, 20);
  assert.deepEqual(
    await at('LD13 4'),
    ['Heol 2', 'Heol 10', 'Ŷd Las', 'Zion Street'].map((street) => `street: ${street}, Llŷr`),
  );
  assert.equal(await at('LD10 7'), 'none-found');
  assert.equal(await at('CF10 1'), 'outside-area');
});

test('the property narrows the list: number, flat, name, range or the whole address', async () => {
  assert.deepEqual(await at('LD10 1SB', '10'), ['10 Queen Street, Cardiff, LD10 1SB']);
  assert.deepEqual(await at('LD10 1SB', '9A'), ['9a Queen Street, Cardiff, LD10 1SB']);
  assert.deepEqual(await at('LD10 1SB', 'fflat 10'), ['Flat 10, 2 Queen Street, Cardiff, LD10 1SB']);
  assert.deepEqual(await at('LD10 1SB', '10/2'), ['Flat 10, 2 Queen Street, Cardiff, LD10 1SB']);
  assert.deepEqual(await at('LD10 1SB', 'ty gw'), ['Tŷ Gwyn, Lôn Las, Llŷr, LD10 1SB']);
  assert.deepEqual(await at('LD10 1SB', '16'), ['14-18 Lôn Las, Llŷr, LD10 1SB']);
  for (const pasted of ['Fflat 2, 2 Heol y Frenhines, Caerdydd LD10 1SB', 'Flat 2, 2 Queen Street, Cardiff, South Glamorgan, LD10 1SB'])
    assert.deepEqual(await at('LD10 1SB', pasted), ['Flat 2, 2 Queen Street, Cardiff, LD10 1SB'], pasted);
  // Nothing answers: the list still helps.
  assert.equal((await at('LD10 1SB', '77')).length, 9);
  assert.deepEqual(await at('LD11 2AA', '100'), ['100 Heol Hir, Llŷr, LD11 2AA']);
});

test('a street given is asked for its addresses by an identity that cannot be guessed', async () => {
  const given = await index.lookup({ postcode: 'LD10 1' });
  assert.ok(given.status === 'streets');
  const [las, queen] = given.streets;
  assert.deepEqual([queen?.cy, queen?.en, queen?.addresses], ['Heol y Frenhines, Caerdydd', 'Queen Street, Cardiff', 7]);
  assert.deepEqual(lines(await index.lookup({ street: las?.id ?? '' })), [
    '14-18 Lôn Las, Llŷr, LD10 1SB',
    'Tŷ Gwyn, Lôn Las, Llŷr, LD10 1SB',
  ]);
  assert.deepEqual(lines(await index.lookup({ street: queen?.id ?? '', property: '9' })), [
    '9 Queen Street, Cardiff, LD10 1SB',
    '9a Queen Street, Cardiff, LD10 1SB',
  ]);
  const long = await index.lookup({ text: 'heol hir' });
  assert.ok(long.status === 'streets');
  assert.deepEqual(await index.lookup({ street: long.streets[0]?.id ?? '' }), { status: 'too-many' });
  assert.deepEqual(lines(await index.lookup({ street: long.streets[0]?.id ?? '', property: '7' })), ['7 Heol Hir, Llŷr, LD11 2AA']);
  const own = (las?.id ?? '').split('-').slice(1).join('-');
  for (const id of ['', '1', '2', `1-${'A'.repeat(10)}`, `9-${own}`, '%', "1' OR 1", 'x'.repeat(1000)]) {
    if (id !== las?.id) assert.deepEqual(await index.lookup({ street: id }), { status: 'none-found' }, id.slice(0, 20));
  }
});

test('street identities are the same for the same data', async () => {
  const again = indexOf(houses, ['LD10 9ZZ', 'LD10 1SB']);
  const other = indexOf(houses.slice(1));
  try {
    const ids = async (each: typeof index) => {
      const result = await each.lookup({ postcode: 'LD12 3' });
      return result.status === 'streets' ? result.streets.map(({ id }) => id) : [];
    };
    assert.deepEqual(await ids(again.index), await ids(index));
    const changed = await ids(other.index);
    assert.equal(changed.length, 20);
  } finally {
    again.close();
    other.close();
  }
});
