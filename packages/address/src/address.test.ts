import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDeliveryPoint, formatLandProperty, titleCase } from './format/index.ts';
import { addressClient, compareAddresses, normalisePostcode, outwardCode } from './index.ts';

test('a postcode is read in any form people type', () => {
  for (const typed of ['cf10 1bh', 'CF101BH', ' Cf10-1bH.', '(CF10) 1BH', 'ＣＦ10 1BH']) assert.equal(normalisePostcode(typed), 'CF10 1BH');
  for (const typed of ['SA1 1AA', 'LL57 2DG', 'LD1 5ED', 'NP20 1AB', 'SY23 2AX', 'CH5 3QW']) assert.equal(normalisePostcode(typed), typed);
  for (const typed of ['', 'CF1O 3NQ', 'CF10', 'QX1 1AA', '12345', 'CF10 1BHH']) assert.equal(normalisePostcode(typed), undefined);
  assert.equal(outwardCode('LD9 1AA'), 'LD9');
});

test('capitals become the case names are known by', () => {
  const names = {
    'HEOL Y FRENHINES': 'Heol y Frenhines',
    'TŶ’N-Y-COED': 'Tŷ’n-y-coed',
    "TŶ'N-Y-COED": "Tŷ'n-y-coed",
    'LÔN Y DDERWEN': 'Lôn y Dderwen',
    'O’BRIEN COURT': 'O’Brien Court',
    'MCDONALD CLOSE': 'McDonald Close',
    'QUEEN’S ROAD': 'Queen’s Road',
    'LLANFAIR-YM-MUALLT': 'Llanfair-ym-Muallt',
    'UNIT 12A': 'Unit 12a',
    'Betws-y-Coed': 'Betws-y-Coed',
  };
  for (const [capitals, name] of Object.entries(names)) assert.equal(titleCase(capitals), name);
});

test('an address is formatted from its parts', () => {
  const place = { street: 'HEOL Y FRENHINES', town: 'TREFFUG', postcode: 'LD9 1AA' };
  assert.deepEqual(formatLandProperty({ ...place, primaryNumber: { start: 12, startSuffix: 'A' } }).lines, ['12a Heol y Frenhines']);
  assert.deepEqual(formatLandProperty({ ...place, primaryNumber: { start: 10, end: 14 }, organisation: 'SIOP SIÂN' }).lines, [
    'Siop Siân',
    '10-14 Heol y Frenhines',
  ]);
  assert.deepEqual(formatLandProperty({ ...place, secondaryText: 'FFLAT 3', primaryText: 'TŶ GWYN', locality: 'Y RHOS' }).lines, [
    'Fflat 3',
    'Tŷ Gwyn',
    'Heol y Frenhines',
    'Y Rhos',
  ]);
  assert.deepEqual(formatLandProperty({ ...place, secondaryNumber: { start: 4 }, primaryText: 'TŶ GWYN' }).lines, [
    '4 Tŷ Gwyn',
    'Heol y Frenhines',
  ]);
  assert.equal(formatLandProperty({ ...place, primaryNumber: { start: 5 } }).oneLine, '5 Heol y Frenhines, Treffug, LD9 1AA');
});

test('a delivery point follows Royal Mail’s exceptions', () => {
  const place = { thoroughfare: 'LÔN Y DDERWEN', postTown: 'ABERWENNOL', postcode: 'LD9 1AB' };
  assert.deepEqual(formatDeliveryPoint({ ...place, buildingName: '12A' }).lines, ['12a Lôn y Dderwen']);
  assert.deepEqual(formatDeliveryPoint({ ...place, buildingName: '10 SELLON COURT', buildingNumber: '3' }).lines, [
    '10 Sellon Court',
    '3 Lôn y Dderwen',
  ]);
  assert.deepEqual(formatDeliveryPoint({ ...place, organisation: 'SIOP', poBox: '12' }).lines, ['Siop', 'PO Box 12', 'Lôn y Dderwen']);
});

test('addresses come in the order people look for them', () => {
  const at = (line: string, flat?: string) =>
    formatLandProperty({
      street: line.replace(/^\d+ /, ''),
      ...(/^\d/.test(line) ? { primaryNumber: { start: Number.parseInt(line, 10) } } : {}),
      ...(flat ? { secondaryText: flat } : {}),
      town: 'Treffug',
      postcode: 'LD9 1AA',
    });
  const sorted = [at('10 Lôn Goch'), at('2 Lôn Goch', 'Flat 10'), at('2 Lôn Goch', 'Flat 2'), at('1 Lôn Goch')]
    .sort(compareAddresses)
    .map((each) => each.oneLine.split(', Treffug')[0]);
  assert.deepEqual(sorted, ['1 Lôn Goch', 'Flat 2, 2 Lôn Goch', 'Flat 10, 2 Lôn Goch', '10 Lôn Goch']);
});

test('a service that fails in any way is unavailable, never an exception', async () => {
  const reply = (ok: boolean, body: unknown) =>
    addressClient({ endpoint: '/addresses', fetch: async () => ({ ok, status: ok ? 200 : 503, json: async () => body }) });
  assert.deepEqual(await reply(true, { status: 'none-found' })({ postcode: 'LD9 1AA' }), { status: 'none-found' });
  for (const broken of [reply(false, {}), reply(true, null), reply(true, { status: 'odd' }), reply(true, { status: 'found' })])
    assert.deepEqual(await broken({ postcode: 'LD9 1AA' }), { status: 'unavailable' });
  const throws = addressClient({ endpoint: '/addresses', fetch: () => Promise.reject(new Error('offline')) });
  assert.deepEqual(await throws({ postcode: 'LD9 1AA' }), { status: 'unavailable' });
  const hangs = addressClient({
    endpoint: '/addresses',
    timeout: 10,
    fetch: (_url, { signal }) => new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted')))),
  });
  assert.deepEqual(await hangs({ postcode: 'LD9 1AA' }), { status: 'unavailable' });
});
