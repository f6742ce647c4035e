import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AddressResult } from '../address.ts';
import { osPlaces } from './index.ts';
import { dpa, fakePlaces, lpi, page } from './testing/fake-places.ts';

const postcode = { postcode: 'LD9 1AA' };
/** Both halves of each, in the order of their characters: in which order people look is tested elsewhere. */
const lines = (result: AddressResult) =>
  result.status === 'found'
    ? result.addresses.map(({ cy, en }) => [cy?.oneLine, en?.oneLine]).sort(([a, b], [c, d]) => ((a ?? b ?? '') < (c ?? d ?? '') ? -1 : 1))
    : result.status;

test('asks once for both languages and data sets, with the key in a header', async () => {
  const places = fakePlaces(() => page([lpi()]));
  assert.equal((await places.lookup({ postcode: 'ld9-1aa' })).status, 'found');
  const [call] = places.calls;
  assert.equal(places.calls.length, 1);
  assert.equal(call?.url.origin + call!.url.pathname, 'https://api.os.uk/search/places/v1/postcode');
  assert.deepEqual(Object.fromEntries(call!.url.searchParams), {
    postcode: 'LD9 1AA',
    dataset: 'LPI,DPA',
    lr: 'EN,CY',
    maxresults: '100',
  });
  assert.equal(call?.headers['key'], 'example-key');
  assert.equal(call.url.href.includes('example-key'), false);
});

test('gives one record a property, with the languages that its rows are marked with', async () => {
  const places = fakePlaces(() =>
    page([
      dpa(),
      lpi(),
      lpi({ LANGUAGE: 'CY', STREET_DESCRIPTION: 'HEOL Y FRENHINES' }),
      // Welsh only by the council, English only by Royal Mail.
      dpa({ UPRN: '2', BUILDING_NUMBER: '1', THOROUGHFARE_NAME: 'OAK LANE' }),
      lpi({ UPRN: '2', LANGUAGE: 'CY', PAO_START_NUMBER: '1', STREET_DESCRIPTION: 'LÔN Y DDERWEN', TOWN_NAME: undefined }),
      // English twice, and the same Welsh row twice.
      lpi({ UPRN: '3', PAO_START_NUMBER: '3' }),
      dpa({ UPRN: '3', BUILDING_NUMBER: '3', LANGUAGE: undefined }),
    ]),
  );
  const result = await places.lookup(postcode);
  assert.deepEqual(lines(result), [
    ['1 Lôn y Dderwen, LD9 1AA', '1 Oak Lane, Treffug, LD9 1AA'],
    ['12 Heol y Frenhines, Treffug, LD9 1AA', '12 Queen Street, Treffug, LD9 1AA'],
    [undefined, '3 Queen Street, Treffug, LD9 1AA'],
  ]);
  assert.ok(result.status === 'found');
  assert.equal(result.epoch, '112');
  assert.equal(result.source, 'os-places');
  assert.equal(result.addresses[0]?.custodian, '6999');
});

test('prefers the approved identifier to an alternative one, and a council’s text to Royal Mail’s', async () => {
  const places = fakePlaces(() =>
    page([
      dpa({ THOROUGHFARE_NAME: 'ROYAL MAIL STREET' }),
      lpi({ LPI_LOGICAL_STATUS_CODE: '3', STREET_DESCRIPTION: 'OLD NAME STREET' }),
      lpi({ STREET_DESCRIPTION: 'MEDWAY ROAD', ADMINISTRATIVE_AREA: 'MEDWAY', ADDRESS: 'NOT, TO, BE, CUT, MEDWAY, LD9 1AA' }),
    ]),
  );
  assert.deepEqual(lines(await places.lookup(postcode)), [[undefined, '12 Medway Road, Treffug, LD9 1AA']]);
});

test('a slip in the postcode is put right, and what is none costs no request', async () => {
  const places = fakePlaces(() => page([lpi()]));
  assert.equal((await places.lookup({ postcode: 'LD9 IAA' })).status, 'found');
  assert.equal(places.calls[0]?.url.searchParams.get('postcode'), 'LD9 1AA');
  for (const typed of ['', 'LD9', 'LD9 1', 'rhywle'])
    assert.deepEqual(await places.lookup({ postcode: typed }), { status: 'not-a-postcode' });
  assert.equal(places.calls.length, 1);
});

test('leaves out shells, history, land, and rows that are not usable', async () => {
  const places = fakePlaces(() =>
    page([
      lpi({ CLASSIFICATION_CODE: 'PP' }),
      lpi({ LPI_LOGICAL_STATUS_CODE: '8' }),
      lpi({ LOGICAL_STATUS_CODE: '8' }),
      lpi({ CLASSIFICATION_CODE: 'LD' }),
      lpi({ UPRN: null }),
      lpi({ STREET_DESCRIPTION: null }),
      lpi({ POSTCODE_LOCATOR: 'NOWHERE' }),
    ]),
  );
  assert.deepEqual(await places.lookup(postcode), { status: 'none-found' });
});

test('numbers may come as numbers, fields may be absent or null, suffixes may be two letters', async () => {
  const places = fakePlaces(() =>
    page([
      lpi({ UPRN: 77, PAO_START_NUMBER: 10, PAO_START_SUFFIX: 'DD', PAO_END_NUMBER: '14', LANGUAGE: 'CY', LOCALITY_NAME: null }),
      lpi({ UPRN: 78, PAO_START_NUMBER: undefined, PAO_TEXT: 'TŶ GWYN', SAO_START_NUMBER: '4', SAO_START_SUFFIX: 'A', LANGUAGE: 'CY' }),
    ]),
  );
  assert.deepEqual(lines(await places.lookup(postcode)), [
    ['10dd-14 Queen Street, Treffug, LD9 1AA', undefined],
    ['4a Tŷ Gwyn, Queen Street, Treffug, LD9 1AA', undefined],
  ]);
});

test('reads every page of a postcode, and none beyond the bound', async () => {
  const rows = Array.from({ length: 230 }, (_, index) => lpi({ UPRN: String(index % 99), PAO_START_NUMBER: String(index % 99) }));
  const places = fakePlaces(({ url }) => {
    const offset = Number(url.searchParams.get('offset'));
    return page(rows.slice(offset, offset + 100), { totalresults: 230, offset });
  });
  const result = await places.lookup(postcode);
  assert.equal(result.status === 'found' && result.addresses.length, 99);
  assert.deepEqual(
    places.calls.map(({ url }) => url.searchParams.get('offset')),
    [null, '100', '200'],
  );
  const many = fakePlaces(() => page(rows.slice(0, 100), { totalresults: 5_000 }));
  assert.deepEqual(await many.lookup(postcode), { status: 'too-many' });
  assert.equal(many.calls.length, 1);
});

test('a postcode with more than is ever read is searched with the number', async () => {
  const places = fakePlaces(({ url }) =>
    url.pathname.endsWith('/find')
      ? page([lpi(), lpi({ UPRN: '2', POSTCODE_LOCATOR: 'LD9 1AB' }), lpi({ UPRN: '3', PAO_START_NUMBER: '21' })])
      : page([lpi()], { totalresults: 5_000 }),
  );
  assert.deepEqual(lines(await places.lookup({ ...postcode, property: '12' })), [[undefined, '12 Queen Street, Treffug, LD9 1AA']]);
  assert.equal(places.calls[1]?.url.searchParams.get('query'), '12, LD9 1AA');
});

test('more than a hundred addresses are too many for a list, and a number shortens it', async () => {
  const rows = Array.from({ length: 150 }, (_, index) => lpi({ UPRN: String(index + 1), PAO_START_NUMBER: String(index + 1) }));
  const places = fakePlaces(({ url }) => {
    const offset = Number(url.searchParams.get('offset'));
    return page(rows.slice(offset, offset + 100), { totalresults: 150 });
  });
  assert.deepEqual(await places.lookup(postcode), { status: 'too-many' });
  assert.deepEqual(lines(await places.lookup({ ...postcode, property: '12' })), [[undefined, '12 Queen Street, Treffug, LD9 1AA']]);
  assert.equal(places.calls.length, 2, 'the second look-up is answered from the cache');
});

test('data that changes between two pages is read again as a whole, once', async () => {
  const rows = Array.from({ length: 120 }, (_, index) => lpi({ UPRN: String((index % 60) + 1) }));
  const reading = (epochs: readonly string[]) =>
    fakePlaces(({ url }, number) => {
      const offset = Number(url.searchParams.get('offset'));
      return page(rows.slice(offset, offset + 100), { totalresults: 120, epoch: epochs[number - 1] });
    });
  const once = reading(['112', '113', '113', '113']);
  const result = await once.lookup(postcode);
  assert.equal(result.status === 'found' && result.epoch, '113');
  const twice = reading(['112', '113', '113', '114']);
  assert.deepEqual(await twice.lookup(postcode), { status: 'unavailable' });
  assert.deepEqual(twice.codes(), ['data-moving']);
});

test('a free text is searched, its weak matches and other numbers dropped', async () => {
  const places = fakePlaces(() =>
    page([
      lpi(),
      lpi({ UPRN: '2', PAO_START_NUMBER: '21' }),
      lpi({ UPRN: '3', MATCH: 0.5, MATCH_DESCRIPTION: 'NO MATCH' }),
      lpi({ UPRN: '4', MATCH: 0.4 }),
    ]),
  );
  assert.deepEqual(lines(await places.lookup({ text: '12 queen street treffug' })), [[undefined, '12 Queen Street, Treffug, LD9 1AA']]);
  const { searchParams } = places.calls[0]!.url;
  assert.deepEqual(
    ['query', 'minmatch', 'maxresults'].map((name) => searchParams.get(name)),
    ['12 queen street treffug', '0.6', '100'],
  );
  assert.deepEqual(await places.lookup({ text: 'ab' }), { status: 'not-a-postcode' });
  assert.deepEqual(await places.lookup({ street: '1' }), { status: 'none-found' });
  assert.equal(places.calls.length, 1);
  assert.equal((await places.lookup({ text: '12 queen street ld9 1' })).status, 'found', 'while the postcode is being typed');
  assert.equal((await places.lookup({ text: '12 Queen St, LD9 1AA' })).status, 'found');
  assert.equal(places.calls[2]?.url.searchParams.get('postcode'), 'LD9 1AA');
});

test('addresses of other councils are outside the area', async () => {
  const places = fakePlaces(() => page([lpi(), lpi({ UPRN: '2', LOCAL_CUSTODIAN_CODE: '6998', PAO_START_NUMBER: '2' })]), {
    custodians: [6998],
  });
  assert.deepEqual(lines(await places.lookup(postcode)), [[undefined, '2 Queen Street, Treffug, LD9 1AA']]);
  assert.equal(await places.byUprn('100000000001'), undefined);
  const others = fakePlaces(() => page([lpi()]), { custodians: ['6998'] });
  assert.deepEqual(await others.lookup(postcode), { status: 'outside-area' });
});

test('one address is re-read by UPRN; a service that cannot be asked is told from one that does not know', async () => {
  const places = fakePlaces(() => page([lpi({ UPRN: '000000000077' })]));
  assert.equal((await places.byUprn('77'))?.en?.oneLine, '12 Queen Street, Treffug, LD9 1AA');
  assert.deepEqual(Object.fromEntries(places.calls[0]!.url.searchParams), { uprn: '77', dataset: 'LPI,DPA', lr: 'EN,CY' });
  assert.equal(await places.byUprn('78'), undefined);
  assert.equal(await places.byUprn('77&key=x'), undefined);
  assert.equal(places.calls.length, 2);
  const down = fakePlaces(() => new Response('', { status: 503 }));
  await assert.rejects(down.byUprn('77'), { name: 'AddressError', code: 'supplier-unavailable' });
});

test('an option that does not hold is told without the secret in it', () => {
  const secret = 'abc\ndef-secret';
  for (const options of [
    { key: '' },
    { key: secret },
    { oauth: { key: 'a', secret } },
    { key: 'a', baseUrl: `https://u:${secret}@x` },
    { key: 'a', datasets: [] },
  ])
    assert.throws(
      () => osPlaces(options),
      (error: Error & { code?: string }) => error.code === 'address-option' && !String(error.stack).includes('def-secret'),
    );
  assert.ok(osPlaces({ key: ' example-key\n' }), 'a line end that came along with the key is cut');
});
