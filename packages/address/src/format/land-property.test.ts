import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatLandProperty, numberText, type LandProperty } from './index.ts';

const place = { street: 'HEOL Y FRENHINES', town: 'TREFFUG', postcode: 'LD9 1AA' };

/** What the parts are, what differs from a street, a town and a postcode, and the lines above the town. */
const vectors: readonly (readonly [string, Partial<LandProperty>, readonly string[]])[] = [
  ['number', { primaryNumber: { start: 12 } }, ['12 Heol y Frenhines']],
  ['suffix, without the comma of Ordnance Survey’s line', { primaryNumber: { start: 12, startSuffix: 'A' } }, ['12a Heol y Frenhines']],
  ['two letters that Welsh counts as one', { primaryNumber: { start: 12, startSuffix: 'DD' } }, ['12dd Heol y Frenhines']],
  ['range', { primaryNumber: { start: 10, end: 14 } }, ['10-14 Heol y Frenhines']],
  ['range with suffixes', { primaryNumber: { start: 10, startSuffix: 'A', end: 14, endSuffix: 'LL' } }, ['10a-14ll Heol y Frenhines']],
  ['range of one', { primaryNumber: { start: 10, end: 10 } }, ['10 Heol y Frenhines']],
  [
    'range of one number, two suffixes',
    { primaryNumber: { start: 10, startSuffix: 'A', end: 10, endSuffix: 'C' } },
    ['10a-10c Heol y Frenhines'],
  ],
  ['0 is none', { primaryNumber: { start: 0 }, primaryText: 'TŶ GWYN' }, ['Tŷ Gwyn', 'Heol y Frenhines']],
  ['name', { primaryText: 'TŶ GWYN' }, ['Tŷ Gwyn', 'Heol y Frenhines']],
  ['name and number', { primaryText: 'TŶ GWYN', primaryNumber: { start: 3 } }, ['Tŷ Gwyn', '3 Heol y Frenhines']],
  [
    'name with its number at its end',
    { primaryText: 'TŶ GWYN 110-114', primaryNumber: { start: 110, end: 114 } },
    ['Tŷ Gwyn', '110-114 Heol y Frenhines'],
  ],
  ['name that is its number', { primaryText: '12A', primaryNumber: { start: 12, startSuffix: 'A' } }, ['12a Heol y Frenhines']],
  ['name that is the street', { primaryText: 'HEOL Y FRENHINES', primaryNumber: { start: 2 } }, ['2 Heol y Frenhines']],
  ['flat, its number in its text', { secondaryText: 'FFLAT 3', primaryNumber: { start: 12 } }, ['Fflat 3', '12 Heol y Frenhines']],
  [
    'flat, its number twice',
    { secondaryText: 'FFLAT 3', secondaryNumber: { start: 3 }, primaryNumber: { start: 12 } },
    ['Fflat 3', '12 Heol y Frenhines'],
  ],
  [
    'flat, its number beside its text',
    { secondaryText: 'FLAT', secondaryNumber: { start: 3, startSuffix: 'B' }, primaryText: 'TŶ GWYN' },
    ['Flat 3b', 'Tŷ Gwyn', 'Heol y Frenhines'],
  ],
  [
    'units, a range',
    { secondaryText: 'UNEDAU', secondaryNumber: { start: 3, end: 5 }, primaryText: 'TŶ GWYN' },
    ['Unedau 3-5', 'Tŷ Gwyn', 'Heol y Frenhines'],
  ],
  ['number in a named building', { secondaryNumber: { start: 4 }, primaryText: 'TŶ GWYN' }, ['4 Tŷ Gwyn', 'Heol y Frenhines']],
  ['number in a numbered building', { secondaryNumber: { start: 4 }, primaryNumber: { start: 12 } }, ['4', '12 Heol y Frenhines']],
  [
    'named part with a number, in a named building',
    { secondaryText: 'Y STABL', secondaryNumber: { start: 2 }, primaryText: 'TŶ GWYN' },
    ['Y Stabl', '2 Tŷ Gwyn', 'Heol y Frenhines'],
  ],
  [
    'named part with a number, in a numbered building',
    { secondaryText: 'Y STABL', secondaryNumber: { start: 2 }, primaryNumber: { start: 9 } },
    ['Y Stabl 2', '9 Heol y Frenhines'],
  ],
  [
    'part named as its building',
    { secondaryText: 'TŶ GWYN', secondaryNumber: { start: 2 }, primaryText: 'TŶ GWYN' },
    ['2 Tŷ Gwyn', 'Heol y Frenhines'],
  ],
  [
    'premises in',
    { organisation: 'SIOP SIÂN', secondaryText: 'PREMISES IN UNIT 1', primaryText: 'STIWDIO LLŶR', primaryNumber: { start: 1, end: 10 } },
    ['Siop Siân', 'Premises in Unit 1', 'Stiwdio Llŷr', '1-10 Heol y Frenhines'],
  ],
  ['organisation', { organisation: 'SIOP SIÂN', primaryNumber: { start: 5 } }, ['Siop Siân', '5 Heol y Frenhines']],
  ['organisation named as its building', { organisation: 'TŶ GWYN', primaryText: 'TY-GWYN' }, ['Ty-gwyn', 'Heol y Frenhines']],
  [
    'organisation named as its part',
    { organisation: 'SIOP SIÂN', secondaryText: 'SIOP SIÂN', primaryText: 'TŶ GWYN' },
    ['Siop Siân', 'Tŷ Gwyn', 'Heol y Frenhines'],
  ],
  ['locality', { primaryNumber: { start: 5 }, locality: 'Y RHOS' }, ['5 Heol y Frenhines', 'Y Rhos']],
  ['locality that is the town', { primaryNumber: { start: 5 }, locality: 'TREFFUG' }, ['5 Heol y Frenhines']],
  ['locality that is the street', { primaryNumber: { start: 5 }, locality: 'Heol-y-Frenhines' }, ['5 Heol y Frenhines']],
  ['no street', { primaryText: 'TŶ GWYN', street: '', locality: 'Y RHOS' }, ['Tŷ Gwyn', 'Y Rhos']],
  ['number, no street', { primaryNumber: { start: 5 }, street: '', locality: 'Y RHOS' }, ['5 Y Rhos']],
  ['number and name, no street or locality', { primaryNumber: { start: 5 }, primaryText: 'TAI GWYN', street: '' }, ['5 Tai Gwyn']],
  ['street alone', {}, ['Heol y Frenhines']],
  ['decomposed accents', { primaryText: 'TY\u0302 GWYN' }, ['Tŷ Gwyn', 'Heol y Frenhines']],
  [
    'empty parts and stray commas',
    { organisation: '', secondaryText: ' , ', primaryText: 'TŶ GWYN,, Y RHES,', locality: '\u0000' },
    ['Tŷ Gwyn, Y Rhes', 'Heol y Frenhines'],
  ],
];

test('a property is printed from its parts, each thing once', () => {
  for (const [what, parts, lines] of vectors) {
    const text = formatLandProperty({ ...place, ...parts });
    assert.deepEqual(text.lines, lines, what);
    assert.equal(text.oneLine, [...lines, 'Treffug', 'LD9 1AA'].join(', '), what);
  }
});

test('the two languages of a property are printed alike', () => {
  const number = { primaryNumber: { start: 12, startSuffix: 'A' }, postcode: 'LD9 1AA' };
  assert.equal(
    formatLandProperty({ ...number, secondaryText: 'FFLAT 2', street: 'LÔN Y DDERWEN', locality: 'Y RHOS', town: 'TREFFUG' }).oneLine,
    'Fflat 2, 12a Lôn y Dderwen, Y Rhos, Treffug, LD9 1AA',
  );
  assert.equal(
    formatLandProperty({ ...number, secondaryText: 'FLAT 2', street: 'OAK LANE', locality: 'THE MOOR', town: 'FFUGTON' }).oneLine,
    'Flat 2, 12a Oak Lane, The Moor, Ffugton, LD9 1AA',
  );
});

test('a number is none unless it is a whole number above 0', () => {
  for (const range of [
    undefined,
    {},
    { start: 0 },
    { start: -1 },
    { start: Number.NaN },
    { start: 1.5 },
    { startSuffix: 'A' },
    { start: Infinity },
  ])
    assert.equal(numberText(range), '');
  assert.equal(numberText({ end: 4 }), '4');
  assert.equal(numberText({ start: 4, startSuffix: ' B. ' }), '4b');
});
