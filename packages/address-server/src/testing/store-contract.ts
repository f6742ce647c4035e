// What every store of addresses has to do, asked of each by the same tests: the embedded index, and PostgreSQL.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Address, AddressByUprn, AddressLookup, AddressResult } from '@patrwm/address';
import type { IndexFacts } from '../address-index.ts';
import type { IndexedAddress } from '../index-writer.ts';
import { addressesOf, lines, type House } from '../search/search-fixture.ts';

/** A store with nothing in it yet. */
export interface StoreUnderTest {
  /** Puts this data in use in the place of what there is. With `abandon`, gives up just before. */
  load(
    data: { readonly addresses: Iterable<IndexedAddress>; readonly retired?: readonly string[]; readonly epoch: string },
    how?: { readonly abandon?: boolean },
  ): Promise<void>;
  /** Opens what was loaded; takes new data into use at the next look-up after it was loaded. */
  open(): Promise<OpenStore>;
  /** Names of what is kept beside the data in use: files, schemas. */
  leftovers(): Promise<string[]>;
  close(): Promise<void>;
}

export interface OpenStore {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  facts(): Promise<IndexFacts>;
  postcodes(): Promise<string[]>;
  close(): Promise<void>;
}

const queenStreet = { street: 'Queen Street', streetCy: 'Heol y Frenhines', town: 'Cardiff', townCy: 'Caerdydd', postcode: 'LD9 1AA' };
const houses: readonly House[] = [
  ...['10', '9', '1', '9a', '2', '5', '3'].map((number) => ({ ...queenStreet, number })),
  ...['10', '2'].map((flat) => ({ ...queenStreet, flat: `Flat ${flat}`, flatCy: `Fflat ${flat}`, number: '40' })),
  { ...queenStreet, number: '10-14', name: 'Siop Siân' },
  { ...queenStreet, name: 'Tŷ Gwyn' },
  { number: '14-18', street: 'Lôn Las', town: 'Llŷr', postcode: 'LD9 1AB' },
  { name: 'Tŷ Gwyn', street: 'Lôn Las', town: 'Llŷr', postcode: 'LD9 1AB' },
  ...Array.from({ length: 24 }, (_each, index) => ({
    flat: `Flat ${String(index + 1)}`,
    name: 'Trem y Môr',
    street: 'Lôn Las',
    town: 'Llŷr',
    postcode: 'LD9 1AC',
  })),
  ...['5', '6'].map((number) => ({ number, street: 'Lôn y Dderwen', town: 'Pen-y-bont', postcode: 'LD10 1AB' })),
  ...['5', '7'].map((number) => ({ number, street: 'St Davids Road', town: 'Pen-y-bont', locality: 'Y Rhos', postcode: 'LD10 1SB' })),
  { number: '5', street: 'Tŷ’n-y-coed', town: 'Pen-y-bont', postcode: 'LD10 1SD' },
  { number: '5', street: "Heol'r Orsaf", town: 'Brecon', postcode: 'LD10 5AA' },
  { number: '1', street: 'Bryn Awel', town: 'Llŷr', postcode: 'LD14 1BH' },
  ...Array.from({ length: 101 }, (_each, index) => ({ number: String(index + 1), street: 'Heol Hir', town: 'Llŷr', postcode: 'LD11 2AA' })),
];
const five = '5 Queen Street, Cardiff, LD9 1AA';

/** Data of one epoch, in which every answer says which: the street's name is the epoch's. */
const ofEpoch = (epoch: string, street: string): { addresses: IndexedAddress[]; epoch: string; retired: string[] } => ({
  addresses: addressesOf(
    Array.from({ length: 60 }, (_each, index) => ({ number: String(index + 1), street, town: 'Llŷr', postcode: 'LD9 1AA' })),
  ),
  epoch,
  retired: [],
});

export function storeContract(name: string, make: () => Promise<StoreUnderTest>): void {
  let store: StoreUnderTest;
  let index: OpenStore;
  const search = async (text: string): Promise<string[] | string> => lines(await index.lookup({ text }));
  const at = async (postcode: string, property?: string): Promise<string[] | string> =>
    lines(await index.lookup(property === undefined ? { postcode } : { postcode, property }));
  const finds = async (text: string, first: string): Promise<void> => {
    const found = await search(text);
    assert.equal(found[0], first, `${text} → ${JSON.stringify(found)}`);
  };
  const addressesIn = (result: AddressResult): readonly Address[] => (result.status === 'found' ? result.addresses : []);

  before(async () => {
    store = await make();
    await store.load({ addresses: addressesOf(houses), retired: ['LD10 9ZZ', 'LD9 1AA', 'LD10 9ZZ'], epoch: '2026-11-01' });
    index = await store.open();
  });
  after(async () => {
    await index.close();
    await store.close();
  });
  const check = (what: string, run: () => Promise<void>): void => void test(`${name}: ${what}`, run);

  check('a postcode in any form lists its addresses in the order people look', async () => {
    const expected = ['1', '2', '3', '5', '9', '9a', '10', 'Siop Siân, 10-14', 'Flat 2, 40', 'Flat 10, 40', 'Tŷ Gwyn'];
    const printed = expected.map((each) =>
      each === 'Tŷ Gwyn' ? `${each}, Queen Street, Cardiff, LD9 1AA` : `${each} Queen Street, Cardiff, LD9 1AA`,
    );
    for (const typed of ['LD9 1AA', 'ld91aa', ' ld9-1aa. ']) assert.deepEqual(await at(typed), printed, typed);
  });

  check('usual slips are read, only where the exact form has no address', async () => {
    for (const typed of ['LDIO 1SB', 'LD10 I5B', 'LDl0 1SB']) assert.equal((await at(typed)).length, 2, typed);
    assert.deepEqual(await at('LD1$ 1BH'), ['1 Bryn Awel, Llŷr, LD14 1BH']);
    assert.deepEqual(await at('LD10 5AA'), ["5 Heol'r Orsaf, Brecon, LD10 5AA"]);
  });

  check('what has no address says whether it could have one, or had', async () => {
    assert.equal(await at('LD10 8AA'), 'none-found');
    assert.equal(await at('CF10 1BH'), 'outside-area');
    assert.equal(await at('nonsense'), 'not-a-postcode');
    assert.equal(await at('LD11 2AA'), 'too-many');
    assert.equal(await at('LDIO 9ZZ'), 'retired-postcode');
  });

  check('the property narrows the list', async () => {
    assert.deepEqual(await at('LD9 1AA', 'fflat 10'), ['Flat 10, 40 Queen Street, Cardiff, LD9 1AA']);
    assert.deepEqual(await at('LD9 1AB', '16'), ['14-18 Lôn Las, Llŷr, LD9 1AB']);
    assert.deepEqual(await at('LD9 1AB', 'ty gw'), ['Tŷ Gwyn, Lôn Las, Llŷr, LD9 1AB']);
    assert.deepEqual(await at('LD11 2AA', '100'), ['100 Heol Hir, Llŷr, LD11 2AA']);
  });

  check('the beginning of a postcode, or a name alone, gives streets; their identities cannot be guessed', async () => {
    assert.deepEqual(await at('LD10 1'), [
      'street: Lôn y Dderwen, Pen-y-bont',
      'street: St Davids Road, Y Rhos, Pen-y-bont',
      'street: Tŷ’n-y-coed, Pen-y-bont',
    ]);
    assert.equal(await at('CF10 1'), 'outside-area');
    const given = await index.lookup({ text: 'queen street' });
    assert.ok(given.status === 'streets');
    const [queen] = given.streets;
    assert.deepEqual([queen?.cy, queen?.en, queen?.addresses], ['Heol y Frenhines, Caerdydd', 'Queen Street, Cardiff', 11]);
    assert.equal(lines(await index.lookup({ street: queen?.id ?? '' })).length, 11);
    assert.deepEqual(lines(await index.lookup({ street: queen?.id ?? '', property: '9a' })), ['9a Queen Street, Cardiff, LD9 1AA']);
    for (const id of ['', '1', `1-${'A'.repeat(10)}`, "1' OR 1", 'x'.repeat(1000)])
      assert.deepEqual(await index.lookup({ street: id }), { status: 'none-found' }, id.slice(0, 20));
    // A few are shown at once.
    assert.equal((await search('lon y dderwen')).length, 2);
  });

  check('either language finds the same address, as people type it', async () => {
    for (const text of ['5 queen st', '5 Heol y Frenhines', '5 HEOL Y FREN', 'queen street 5', '5, queen street, caerdydd'])
      await finds(text, five);
    for (const text of ['5 lôn y dderwen', '5 lo\u0302n y dderwen', '5 lon-y-dderwen pen y bont'])
      await finds(text, '5 Lôn y Dderwen, Pen-y-bont, LD10 1AB');
    for (const text of ["5 ty'n y coed", '5 tŷn y coed']) await finds(text, '5 Tŷ’n-y-coed, Pen-y-bont, LD10 1SD');
    await finds("5 heol'r orsaf aberhonddu", "5 Heol'r Orsaf, Brecon, LD10 5AA");
    await finds('5 saint davids rd', '5 St Davids Road, Y Rhos, Pen-y-bont, LD10 1SB');
    await finds('5 Queen Street\nCardiff\nSouth Glamorgan\nCymru', five);
    await finds('5 Lôn y Dderwen, LD9 9ZZ', '5 Lôn y Dderwen, Pen-y-bont, LD10 1AB');
  });

  check('numbers are exact, a range only when nothing has the number itself', async () => {
    assert.deepEqual(await search('9 queen street'), ['9 Queen Street, Cardiff, LD9 1AA', '9a Queen Street, Cardiff, LD9 1AA']);
    assert.deepEqual(await search('9b queen street'), ['street: Queen Street, Cardiff']);
    assert.deepEqual(await search('12 queen street'), ['Siop Siân, 10-14 Queen Street, Cardiff, LD9 1AA']);
    await finds('10 queen street', '10 Queen Street, Cardiff, LD9 1AA');
  });

  check('flats and house names, alone and with their street', async () => {
    for (const text of ['flat 10 40 queen s', '40 heol y frenhines fflat 10', '10/40 queen street'])
      assert.deepEqual(await search(text), ['Flat 10, 40 Queen Street, Cardiff, LD9 1AA'], text);
    await finds('ty gwyn heol y frenhines', 'Tŷ Gwyn, Queen Street, Cardiff, LD9 1AA');
    await finds('Tŷ Gwyn Lôn Las', 'Tŷ Gwyn, Lôn Las, Llŷr, LD9 1AB');
    assert.equal((await search('ty gwyn')).length, 2);
    await finds('siop sian', 'Siop Siân, 10-14 Queen Street, Cardiff, LD9 1AA');
    // In a block with more flats than come with its name.
    await finds('flat 23 trem y mor', 'Flat 23, Trem y Môr, Lôn Las, Llŷr, LD9 1AC');
  });

  check('mutated and misspelt words find what was meant, only when nothing else matched', async () => {
    for (const text of [
      '5 heol y brenhines',
      '5 queen street nghaerdydd',
      '5 heol y frenhinse',
      '5 quene street',
      '5 heol y frenhins caerdyd',
    ])
      await finds(text, five);
    await finds('5 lon y dderwen penybont', '5 Lôn y Dderwen, Pen-y-bont, LD10 1AB');
    assert.deepEqual(await search('55 quene street'), 'none-found');
  });

  check('what is typed is never syntax, a wildcard or too much', async () => {
    const hostile = [
      '*',
      '%',
      '"',
      "'",
      '\\',
      '5 * *',
      '% %',
      '" OR 1',
      "' | 'a':* & '",
      'queen:*',
      "'; DROP SCHEMA patrwm_address CASCADE; --",
      '$1',
      '(',
      '!queen <-> a',
      '\u0000',
      '5 \u0000 queen',
      '_____',
      '\ud800 5',
      'x'.repeat(5000),
      `5 ${'st '.repeat(100)}`,
      'a:A & b',
    ];
    for (const text of hostile) {
      for (const query of [{ text }, { postcode: text }, { postcode: 'LD9 1AA', property: text }, { street: text }]) {
        const result = await index.lookup(query);
        assert.notEqual(result.status, 'unavailable', JSON.stringify(query).slice(0, 60));
        if (result.status === 'found' && 'text' in query) assert.ok(result.addresses.length <= 10);
      }
    }
    for (const text of ['%', '*', "'", '5 *', '(']) assert.equal(await search(text), 'none-found', text);
    for (const uprn of ['', '1 OR 1', '%', '9'.repeat(40)]) assert.equal(await index.byUprn(uprn), undefined);
  });

  check('an address is re-read by UPRN, in both languages, as it was given', async () => {
    for (const [position, given] of addressesOf(houses).entries()) {
      if (position % 7 > 0) continue;
      const { uprn, cy, en, custodian } = given;
      assert.deepEqual(await index.byUprn(uprn), { uprn, custodian, ...(cy ? { cy } : {}), ...(en ? { en } : {}) });
    }
    assert.equal(await index.byUprn('1'), undefined);
  });

  check('the operator is told what there is', async () => {
    assert.deepEqual(await index.facts(), { addresses: houses.length, streets: 8, postcodes: 9, withWelsh: 11, retired: 2 });
    assert.deepEqual(await index.postcodes(), [...new Set(houses.map(({ postcode }) => postcode))].sort());
  });

  check('many at once are answered as one is', async () => {
    const texts = ['5 queen st', '5 heol y frenhinse', 'ty gwyn', '5 lon y dderwen penybont', 'queen street', '55 quene street'];
    const alone = new Map<string, AddressResult>();
    for (const text of texts) alone.set(text, await index.lookup({ text }));
    const together = await Promise.all(
      Array.from({ length: 60 }, (_each, turn) => texts[turn % texts.length] ?? '').map(
        async (text) => [text, await index.lookup({ text })] as const,
      ),
    );
    for (const [text, result] of together) assert.deepEqual(result, alone.get(text), text);
  });

  check('giving up leaves the data in use, and nothing else', async () => {
    const kept = await store.leftovers();
    await store.load(ofEpoch('abandoned', 'Heol Newydd'), { abandon: true });
    assert.deepEqual(await store.leftovers(), kept);
    await finds('5 queen st', five);
  });

  check('a UPRN given twice is there once, as given last', async () => {
    const [address] = addressesOf(houses);
    const again = addressesOf([{ number: '77', street: 'Heol Newydd', town: 'Llŷr', postcode: 'LD9 1AA' }]);
    await store.load({ addresses: [...addressesOf(houses), ...again], epoch: 'twice' });
    assert.equal((await index.byUprn(address?.uprn ?? ''))?.en?.oneLine, '77 Heol Newydd, Llŷr, LD9 1AA');
    assert.equal((await index.facts()).addresses, houses.length);
  });

  check('new data takes the old one’s place while it answers: every answer is of one epoch, whole', async () => {
    const names = ['Heol Un', 'Heol Dau', 'Heol Tri'] as const;
    const epochOf = (street: string): string => `epoch ${street}`;
    await store.load(ofEpoch(epochOf(names[0]), names[0]));
    let loading = true;
    const seen = new Set<string>();
    const ask = async (): Promise<void> => {
      do {
        const result = await index.lookup({ postcode: 'LD9 1AA' });
        assert.ok(result.status === 'found', JSON.stringify(result));
        assert.equal(addressesIn(result).length, 60);
        for (const { en } of result.addresses) assert.equal(epochOf(en?.lines[0]?.replace(/^\d+ /, '') ?? ''), result.epoch);
        // No street that matches is of another epoch than the addresses on it.
        const typed = await index.lookup({ text: '5 heol' });
        assert.ok(typed.status === 'found', JSON.stringify(typed));
        assert.equal(epochOf(typed.addresses[0]?.en?.lines[0]?.replace('5 ', '') ?? ''), typed.epoch);
        assert.equal((await index.byUprn('100000000001'))?.uprn, '100000000001');
        seen.add(result.epoch ?? '');
        await new Promise(setImmediate);
      } while (loading);
    };
    const asking = [ask(), ask(), ask()];
    try {
      for (const name of names.slice(1)) await store.load(ofEpoch(epochOf(name), name));
    } finally {
      loading = false;
    }
    await Promise.all(asking);
    assert.ok(seen.has(epochOf(names[2])) || (await index.lookup({ postcode: 'LD9 1AA' })).status === 'found');
    assert.equal((await index.byUprn('100000000001'))?.en?.oneLine, '1 Heol Tri, Llŷr, LD9 1AA');
    assert.equal((await store.leftovers()).length, 1);
  });
}
