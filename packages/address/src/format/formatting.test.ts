import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDeliveryPoint, formatLandProperty, titleCase } from './index.ts';
import type { AddressText } from '../index.ts';

/** A part as exports hold it: a name, a number, nothing, spaces and commas that were left over, or any characters at all. */
const part = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'TŶ GWYN',
      "CAE'R GLOCH",
      'FFLAT 3',
      'A',
      '12A',
      '110-114',
      'TREFFUG',
      'LLY\u0302N',
      'PREMISES IN UNIT 1',
      'Y RHOS',
      '(REAR OF)',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', ' ', ',', ' , ,', 'TŶ GWYN,', ', HIGH STREET', 'A,,B', 'A , B', '\t', '-', '.', '\u00A0', '\u200B', '0'),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);
const text = part.map((each) => each ?? '');
const number = fc.oneof(
  fc.constant(undefined),
  fc.record(
    {
      start: fc.oneof(fc.integer({ min: -1, max: 9999 }), fc.double()),
      startSuffix: fc.constantFrom('', 'A', 'DD', ' ', ','),
      end: fc.integer({ min: 0, max: 9999 }),
      endSuffix: fc.constantFrom('', 'B'),
    },
    { requiredKeys: [] },
  ),
);

const landProperty = fc.record(
  {
    organisation: part,
    secondaryText: part,
    secondaryNumber: number,
    primaryText: part,
    primaryNumber: number,
    locality: part,
    street: text,
    town: text,
    postcode: fc.constant('LD9 1AA'),
  },
  { requiredKeys: ['street', 'town', 'postcode'] },
);
const deliveryPoint = fc.record(
  {
    organisation: part,
    department: part,
    subBuilding: part,
    buildingName: part,
    buildingNumber: part,
    dependentThoroughfare: part,
    thoroughfare: part,
    doubleDependentLocality: part,
    dependentLocality: part,
    poBox: part,
    postTown: text,
    postcode: fc.constant('LD9 1AA'),
  },
  { requiredKeys: ['postTown', 'postcode'] },
);

function judge(address: AddressText): void {
  for (const printed of [...address.lines, address.oneLine]) {
    assert.equal(printed, printed.trim());
    assert.notEqual(printed, '');
    assert.equal(printed, printed.normalize('NFC'));
    assert.doesNotMatch(printed, /\s\s|,\s*,|^,|,$|\s,|\p{Cc}/u);
    assert.doesNotMatch(printed, /undefined|null|NaN|\[object/);
  }
  assert.equal(address.oneLine, [...address.lines, address.town, address.postcode].filter(Boolean).join(', '));
}

test('whatever a gazetteer holds, lines come out whole: none empty, no doubled comma or space, no word of the machine', () => {
  fc.assert(
    fc.property(landProperty, (parts) => judge(formatLandProperty(parts))),
    { seed: 3, numRuns: 4000 },
  );
  fc.assert(
    fc.property(deliveryPoint, (parts) => judge(formatDeliveryPoint(parts))),
    { seed: 4, numRuns: 4000 },
  );
});

test('an export that says null for nothing is read as nothing', () => {
  const nothing = null as unknown as string;
  judge(formatLandProperty({ street: 'LÔN GOCH', town: nothing, postcode: nothing, primaryText: nothing, locality: nothing }));
  judge(formatDeliveryPoint({ thoroughfare: 'LÔN GOCH', postTown: nothing, postcode: nothing, buildingNumber: nothing, poBox: nothing }));
});

test('title case changes the case of letters and nothing else, and once is enough', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        text,
        fc.array(text, { maxLength: 5 }).map((words) => words.join(' ')),
      ),
      (typed) => {
        const cased = titleCase(typed);
        const upper = (each: string): string => each.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase().normalize('NFC');
        assert.equal(upper(cased), upper(typed));
        assert.equal(titleCase(cased), cased);
      },
    ),
    { seed: 6, numRuns: 6000 },
  );
});
