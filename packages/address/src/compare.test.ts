import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Address } from 'uk-clear-addressing';
import { formatDeliveryPoint } from './format/index.ts';
import { addressOrder, compareAddresses, type AddressText } from './index.ts';

const at = (...lines: string[]): AddressText => ({
  lines,
  town: 'Treffug',
  postcode: 'LD9 1AA',
  oneLine: [...lines, 'Treffug', 'LD9 1AA'].join(', '),
});

/** Each list in the order people look. */
const lists: Record<string, readonly (readonly string[])[]> = {
  'numbers as numbers, suffixes and ranges after their number': [
    ['1 Lôn Goch'],
    ['1a Lôn Goch'],
    ['1b Lôn Goch'],
    ['1dd Lôn Goch'],
    ['2 Lôn Goch'],
    ['2-4 Lôn Goch'],
    ['2-10 Lôn Goch'],
    ['2a Lôn Goch'],
    ['3 Lôn Goch'],
    ['10 Lôn Goch'],
    ['100 Lôn Goch'],
  ],
  'a building before its flats, those by number, then by letter, then by name': [
    ['9 Lôn Goch'],
    ['10 Lôn Goch'],
    ['Flat 1', '10 Lôn Goch'],
    ['Flat 2', '10 Lôn Goch'],
    ['Flat 2a', '10 Lôn Goch'],
    ['Flat 10', '10 Lôn Goch'],
    ['Flat A', '10 Lôn Goch'],
    ['Ground Floor Flat', '10 Lôn Goch'],
    ['Siop Siân', '10 Lôn Goch'],
    ['11 Lôn Goch'],
  ],
  'houses with a name alone after the numbers, a name with a number by its number': [
    ['Tŷ Gwyn', '2 Lôn Goch'],
    ['3 Lôn Goch'],
    ['Bryn-y-môr', 'Lôn Goch'],
    ['Cae’r Gloch', 'Lôn Goch'],
    ['Caer Gof', 'Lôn Goch'],
    ['Tŷ Gwyn', 'Lôn Goch'],
    ['Tŷ Nant', 'Lôn Goch'],
    ['Y Felin', 'Lôn Goch'],
    ['Yr Hen Ysgol', 'Lôn Goch'],
  ],
  'streets apart': [
    ['2 Heol y Frenhines'],
    ['10 Heol y Frenhines'],
    ['1 Lôn Goch'],
    ['Flat 1', '1 Lôn Goch'],
    ['Tŷ Gwyn', 'Lôn Goch'],
    ['1 Lôn y Dderwen'],
  ],
  'a longer street’s name after the shorter': [['9 Heol Wen'], ['Tŷ Gwyn', 'Heol Wen'], ['1 Heol Wen Uchaf']],
  'flats of a named building by number': [
    ['1 Cwrt y Felin', 'Lôn Goch'],
    ['2 Cwrt y Felin', 'Lôn Goch'],
    ['10 Cwrt y Felin', 'Lôn Goch'],
    ['Fflat 2', 'Tŷ Gwyn', 'Lôn Goch'],
    ['Fflat 10', 'Tŷ Gwyn', 'Lôn Goch'],
  ],
  'bare flat numbers': [
    ['2', '10 Lôn Goch'],
    ['10', '10 Lôn Goch'],
    ['2', '11 Lôn Goch'],
  ],
};

test('addresses come in the order people look for them, however they came', () => {
  for (const [what, lines] of Object.entries(lists)) {
    const sorted = lines.map((each) => at(...each));
    for (const jumbled of [sorted.toReversed(), [...sorted.slice(3), ...sorted.slice(0, 3)]])
      assert.deepEqual(
        jumbled.sort(compareAddresses).map(({ oneLine }) => oneLine),
        sorted.map(({ oneLine }) => oneLine),
        what,
      );
  }
});

test('accents, capitals and apostrophes do not part what belongs together', () => {
  const same = (a: string, b: string) =>
    assert.equal(addressOrder(at(a)).split('\u0001\u0001')[0], addressOrder(at(b)).split('\u0001\u0001')[0]);
  same('Tŷ Gwyn', 'Ty\u0302 gwyn');
  same("Cae'r Gloch", 'Cae’r Gloch');
  same('Pen-y-bont', 'Pen y Bont');
  same('007', '7');
});

/** Words, numbers and odd characters in lines as a gazetteer may hold them. */
const line = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom('', 'a', 'B', 'dd', '-4', '-14a'),
      fc.constantFrom('Lôn Goch', 'Lon goch', 'Heol Wen', 'Tŷ 2'),
    )
    .map(([number, suffix, street]) => `${String(number)}${suffix} ${street}`),
  fc.constantFrom('Flat 1', 'Flat 10', 'Flat 2', 'Flat A', 'Tŷ Gwyn', "Cae'r Gloch", 'Y Felin', 'Lôn Goch', '2', '10', '1a', ''),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const address = fc.array(line, { maxLength: 4 }).map((lines) => at(...lines));

test('the order is total: it has two sides, is carried on, and is the same for the same line only', () => {
  fc.assert(
    fc.property(address, address, address, (a, b, c) => {
      assert.equal(Math.sign(compareAddresses(a, b)), -Math.sign(compareAddresses(b, a)) + 0);
      assert.equal(compareAddresses(a, b) === 0, a.oneLine === b.oneLine && addressOrder(a) === addressOrder(b));
      if (compareAddresses(a, b) <= 0 && compareAddresses(b, c) <= 0) assert.ok(compareAddresses(a, c) <= 0);
      assert.equal(compareAddresses(a, { ...a }), 0);
    }),
    { seed: 5, numRuns: 5000 },
  );
});

interface Point {
  readonly subBuilding: string;
  readonly buildingName: string;
  readonly buildingNumber: string;
  readonly organisation: string;
}

const nameOf = (point: Point): string => (/^\d/.test(point.buildingName) ? '' : point.buildingName);
const numberOf = (point: Point): string => point.buildingNumber || (/^\d/.test(point.buildingName) ? point.buildingName : '');

/** Where our order of two addresses of a street means to differ from that of the package `uk-clear-addressing`. */
const differences: readonly { why: string; holds: (a: Point, b: Point) => boolean }[] = [
  { why: 'houses without a number come after the numbers; theirs before', holds: (a, b) => (numberOf(a) === '') !== (numberOf(b) === '') },
  {
    why: 'a flat with a bare number is in its building; theirs takes that number for the street’s',
    holds: (a, b) => [a, b].some(({ subBuilding }) => /^\d/.test(subBuilding)),
  },
  {
    why: 'in one number, what has no name or flat comes first and the organisation counts last; theirs compares field by field',
    holds: (a, b) => numberOf(a) === numberOf(b) && (nameOf(a) !== nameOf(b) || a.organisation + b.organisation !== ''),
  },
];

test('two addresses of a street stand as the package uk-clear-addressing has them, or not, for a stated reason', () => {
  const point: fc.Arbitrary<Point> = fc.record({
    subBuilding: fc.constantFrom('', '', '', 'FLAT 1', 'FLAT 2', 'FLAT 10', 'FLAT A', '3'),
    buildingName: fc.constantFrom('', '', '', 'BRYN', 'TOWER', '12A', '2-4', '2B', 'OAK HOUSE'),
    buildingNumber: fc.constantFrom('', '1', '2', '3', '10', '12', '100'),
    organisation: fc.constantFrom('', '', '', 'SIOP'),
  });
  // A number and a name that is a number is not in the file.
  const sound = point.filter((each) => !(each.buildingNumber && /^\d/.test(each.buildingName)));
  const met = new Set<string>();
  fc.assert(
    fc.property(sound, sound, (a, b) => {
      const ours = Math.sign(compareAddresses(formatted(a), formatted(b)));
      const theirs = Math.sign(Address.sort(record(a), record(b)));
      if (ours === theirs) return;
      const reasons = differences.filter(({ holds }) => holds(a, b));
      assert.ok(reasons.length > 0, `ours ${String(ours)}, theirs ${String(theirs)}`);
      if (reasons.length === 1) for (const { why } of reasons) met.add(why);
    }),
    { seed: 9, numRuns: 6000 },
  );
  assert.deepEqual(
    differences.filter(({ why }) => !met.has(why)),
    [],
  );
});

function formatted(point: Point): AddressText {
  return formatDeliveryPoint({ ...point, thoroughfare: 'LON GOCH', postTown: 'TREFFUG', postcode: 'LD9 1AA' });
}

function record(point: Point): Address {
  return new Address({
    organisation_name: point.organisation,
    department_name: '',
    sub_building_name: point.subBuilding,
    building_name: point.buildingName,
    building_number: point.buildingNumber,
    dependant_thoroughfare: '',
    thoroughfare: 'LON GOCH',
    double_dependant_locality: '',
    dependant_locality: '',
    post_town: 'TREFFUG',
    postcode: 'LD9 1AA',
    po_box: '',
  });
}
