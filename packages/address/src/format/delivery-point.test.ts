import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Address } from 'uk-clear-addressing';
import { formatDeliveryPoint, type DeliveryPoint } from './index.ts';

const street = { thoroughfare: 'LÔN Y DDERWEN', postTown: 'ABERWENNOL', postcode: 'LD9 1AB' };
const off = { ...street, dependentThoroughfare: 'CWRT Y FELIN' };

/** Royal Mail's rule, the point, and the lines above the town. */
const vectors: readonly (readonly [string, DeliveryPoint, readonly string[]])[] = [
  ['1, organisation', { ...street, organisation: 'SIOP SIÂN' }, ['Siop Siân', 'Lôn y Dderwen']],
  ['1, department', { ...street, organisation: 'SIOP SIÂN', department: 'YR AIL LAWR' }, ['Siop Siân', 'Yr Ail Lawr', 'Lôn y Dderwen']],
  [
    '1, locality',
    { organisation: 'SIOP SIÂN', dependentLocality: 'Y RHOS', postTown: 'TREFFUG', postcode: 'LD9 1AB' },
    ['Siop Siân', 'Y Rhos'],
  ],
  ['2, number', { ...street, buildingNumber: '1' }, ['1 Lôn y Dderwen']],
  ['2, number on the dependent street', { ...off, buildingNumber: '1' }, ['1 Cwrt y Felin', 'Lôn y Dderwen']],
  ['2, number on a locality', { dependentLocality: 'Y RHOS', buildingNumber: '1', postTown: 'TREFFUG', postcode: 'LD9 1AB' }, ['1 Y Rhos']],
  [
    '2, number on the smaller locality',
    { doubleDependentLocality: 'Y GORS', dependentLocality: 'Y RHOS', buildingNumber: '1', postTown: 'TREFFUG', postcode: 'LD9 1AB' },
    ['1 Y Gors', 'Y Rhos'],
  ],
  [
    '2, every locality',
    { ...off, doubleDependentLocality: 'Y GORS', dependentLocality: 'Y RHOS', buildingNumber: '1' },
    ['1 Cwrt y Felin', 'Lôn y Dderwen', 'Y Gors', 'Y Rhos'],
  ],
  ['3, name', { ...street, buildingName: 'TŶ GWYN' }, ['Tŷ Gwyn', 'Lôn y Dderwen']],
  ['3, number and letter', { ...street, buildingName: '12A' }, ['12a Lôn y Dderwen']],
  ['3, range', { ...street, buildingName: '110-114' }, ['110-114 Lôn y Dderwen']],
  ['3, 1TO1', { ...street, buildingName: '1TO1' }, ['1to1 Lôn y Dderwen']],
  ['3, 100:1', { ...street, buildingName: '100:1' }, ['100:1 Lôn y Dderwen']],
  ['3, one letter', { ...street, buildingName: 'K' }, ['K, Lôn y Dderwen']],
  ['3, one figure', { ...street, buildingName: '7' }, ['7 Lôn y Dderwen']],
  ['3, name that holds a number', { ...street, buildingName: '10 SELLON COURT' }, ['10 Sellon Court', 'Lôn y Dderwen']],
  ['3, name with a suffixed number at its end', { ...street, buildingName: 'TŶ BLODAU 189A' }, ['Tŷ Blodau', '189a Lôn y Dderwen']],
  ['3, name with a range at its end', { ...off, buildingName: 'TŶ BLODAU 3-5' }, ['Tŷ Blodau', '3-5 Cwrt y Felin', 'Lôn y Dderwen']],
  ['3, name with a plain number at its end', { ...street, buildingName: 'CANOLFAN 30' }, ['Canolfan 30', 'Lôn y Dderwen']],
  ['3, unit', { ...street, buildingName: 'UNIT 3-4' }, ['Unit 3-4', 'Lôn y Dderwen']],
  ['3, units in Welsh', { ...street, buildingName: 'UNEDAU 3-4' }, ['Unedau 3-4', 'Lôn y Dderwen']],
  ['3, rear of', { ...street, buildingName: 'REAR OF 5A' }, ['Rear of 5a', 'Lôn y Dderwen']],
  ['4, name and number', { ...street, buildingName: 'TŶ GWYN', buildingNumber: '15' }, ['Tŷ Gwyn', '15 Lôn y Dderwen']],
  ['5, flat and number', { ...street, subBuilding: 'FFLAT 1', buildingNumber: '12' }, ['Fflat 1', '12 Lôn y Dderwen']],
  ['5, letter and number', { ...street, subBuilding: 'A', buildingNumber: '12' }, ['12a Lôn y Dderwen']],
  ['6, flat and name', { ...street, subBuilding: 'FFLAT Y STABL', buildingName: 'TŶ GWYN' }, ['Fflat y Stabl', 'Tŷ Gwyn', 'Lôn y Dderwen']],
  ['6, number and name', { ...street, subBuilding: '10B', buildingName: 'TŴR Y BARRI' }, ['10b Tŵr y Barri', 'Lôn y Dderwen']],
  ['6, letter and name', { ...street, subBuilding: 'A', buildingName: 'CWRT Y PRIOR' }, ['A, Cwrt y Prior', 'Lôn y Dderwen']],
  [
    '6, flat and range',
    { ...street, subBuilding: 'FFLAT Y GOFALWR', buildingName: '110-114' },
    ['Fflat y Gofalwr', '110-114 Lôn y Dderwen'],
  ],
  [
    '6, flat, name and range',
    { ...street, subBuilding: 'FFLAT 8', buildingName: 'TŶ RHYDYCHEN 110-114' },
    ['Fflat 8', 'Tŷ Rhydychen', '110-114 Lôn y Dderwen'],
  ],
  [
    '7, all three',
    { ...street, subBuilding: 'FFLAT 20', buildingName: 'TŶ GWYN', buildingNumber: '15' },
    ['Fflat 20', 'Tŷ Gwyn', '15 Lôn y Dderwen'],
  ],
  ['7, number in a name', { ...street, subBuilding: '2B', buildingName: 'Y TŴR', buildingNumber: '27' }, ['2b Y Tŵr', '27 Lôn y Dderwen']],
  ['no rule, sub-building alone', { ...street, subBuilding: '20GF' }, ['20gf Lôn y Dderwen']],
  ['no rule, flat alone', { ...street, subBuilding: 'FFLAT 1' }, ['Fflat 1', 'Lôn y Dderwen']],
  ['PO box', { poBox: '12', postTown: 'TREFFUG', postcode: 'LD9 1AB' }, ['PO Box 12']],
  ['PO box that says so', { poBox: 'P.O. BOX 12', postTown: 'TREFFUG', postcode: 'LD9 1AB' }, ['PO Box 12']],
  ['PO box of an organisation', { ...street, organisation: 'SIOP', poBox: '12' }, ['Siop', 'PO Box 12', 'Lôn y Dderwen']],
  [
    '0 for none',
    { ...street, subBuilding: 'FFLAT 1', buildingName: 'TŶ GWYN', buildingNumber: '0' },
    ['Fflat 1', 'Tŷ Gwyn', 'Lôn y Dderwen'],
  ],
  ['organisation named as its building', { ...street, organisation: 'TŶ GWYN', buildingName: 'TŶ-GWYN' }, ['Tŷ-gwyn', 'Lôn y Dderwen']],
  ['locality that is the town', { ...street, buildingNumber: '1', dependentLocality: 'ABERWENNOL' }, ['1 Lôn y Dderwen']],
  ['blanks', { ...street, organisation: ' ', buildingName: '', buildingNumber: ' 4 ', subBuilding: ',' }, ['4 Lôn y Dderwen']],
];

test('a delivery point is printed by Royal Mail’s rules and exceptions', () => {
  for (const [rule, point, lines] of vectors) assert.deepEqual(formatDeliveryPoint(point).lines, lines, rule);
});

/** Where we mean to differ from the package `uk-clear-addressing`, case apart. */
const differences: readonly { why: string; holds: (point: Filled) => boolean }[] = [
  {
    why: 'organisation, then department: theirs prints a department only with an organisation',
    holds: (point) => point.department !== '' && point.organisation === '',
  },
  {
    why: 'a PO box keeps its premises: theirs drops them',
    holds: (point) => point.poBox !== '' && premises.some((each) => point[each] !== ''),
  },
  { why: 'number 0 is none: theirs then joins flat and building on one line', holds: (point) => point.buildingNumber === '0' },
  {
    why: 'a flat alone has its own line: theirs puts it before the street as if it were a number',
    holds: (point) => point.subBuilding !== '' && point.buildingName === '' && /^0?$/.test(point.buildingNumber),
  },
  {
    why: 'flat and building that are both numbers: theirs prints “2 12A” and leaves the street without',
    holds: (point) => isNumber(point.subBuilding) && isNumber(lastWord(point.buildingName)) && point.buildingNumber === '',
  },
  {
    why: 'a letter at the end of a name is its own (Tower B); theirs moves it to the street',
    holds: (point) => / [A-Z]$/.test(point.buildingName),
  },
  {
    why: 'flats, and units in Welsh, keep their numbers: theirs knows English kinds, without flats',
    holds: (point) => /^(FFLAT|FLAT|UNED|SIOP|BLOC)/.test(point.buildingName),
  },
  {
    why: 'a number without any street or locality is printed alone: theirs prints “undefined” after it',
    holds: (point) => localities.every((each) => point[each] === ''),
  },
  {
    why: 'one thing is printed once: theirs repeats a name, and the town as a locality',
    holds: (point) =>
      (point.organisation !== '' && bare(point.organisation) === bare(point.buildingName)) || point.dependentLocality === point.postTown,
  },
  {
    why: 'a letter alone has a comma on a street too: theirs only in some rules',
    holds: (point) => point.buildingName === 'K' && point.subBuilding !== '',
  },
];

const premises = ['subBuilding', 'buildingName', 'buildingNumber'] as const;
const localities = ['dependentThoroughfare', 'thoroughfare', 'doubleDependentLocality', 'dependentLocality'] as const;
type Filled = Record<keyof DeliveryPoint, string>;

test('every rule is as the package uk-clear-addressing has it, or differs for a stated reason', () => {
  const met = new Map<string, number>();
  const judge = (point: Filled): void => {
    const ours = formatDeliveryPoint(point).lines.join(', ').toUpperCase();
    const theirs = theirLines(point);
    const reasons = differences.filter(({ holds }) => holds(point));
    if (ours !== theirs) assert.ok(reasons.length > 0, `${JSON.stringify(point)}\nours:   ${ours}\ntheirs: ${theirs}`);
    if (ours !== theirs && reasons.length === 1) for (const { why } of reasons) met.set(why, (met.get(why) ?? 0) + 1);
  };
  for (const [, point] of vectors.slice(0, -1)) judge(filled(point));
  const random = seeded(7);
  const pick = (options: readonly string[]): string => options[Math.floor(random() * options.length)] ?? '';
  const some = (chance: number, options: readonly string[]): string => (random() < chance ? pick(options) : '');
  for (let round = 0; round < 8000; round += 1) {
    judge({
      organisation: some(0.3, ['SIOP SIÂN', 'LLŶR A’I FAB CYF', 'TŶ GWYN', 'A & B STORES']),
      department: some(0.1, ['YR AIL LAWR', 'ACCOUNTS']),
      subBuilding: some(0.35, ['FFLAT 1', 'FLAT 20', '2', '10B', 'A', 'CARETAKERS FLAT', '3-4', '20GF', 'UNIT 7']),
      buildingName: some(0.5, names),
      buildingNumber: some(0.5, ['1', '12', '15', '190', '0']),
      dependentThoroughfare: some(0.2, ['CWRT Y FELIN', 'OAK MEWS']),
      thoroughfare: some(0.8, ['LÔN Y DDERWEN', 'QUEEN STREET', 'HEOL Y FRENHINES']),
      doubleDependentLocality: some(0.1, ['Y GORS']),
      dependentLocality: some(0.5, ['Y RHOS', 'LLANFFUG', 'TREFFUG']),
      postTown: 'TREFFUG',
      postcode: 'LD9 1AB',
      poBox: some(0.03, ['12']),
    });
  }
  // Each reason is needed by itself, or it would hide a fault.
  assert.deepEqual(
    differences.filter(({ why }) => !met.has(why)).map(({ why }) => why),
    [],
  );
});

const names = [
  'TŶ GWYN',
  'THE TOWER',
  '12A',
  '110-114',
  'K',
  '7',
  '1TO1',
  '10 SELLON COURT',
  'TŶ BLODAU 189A',
  'OXFORD HOUSE 3-5',
  'CANOLFAN 30',
  'UNIT 3-4',
  'UNIT 1A',
  'REAR OF 5A',
  'TOWER B',
  'UNED 3-4',
  'FLAT 2A',
  'BLOCKS 1-3',
];

function theirLines(point: Filled): string {
  const address = new Address({
    organisation_name: point.organisation,
    department_name: point.department,
    sub_building_name: point.subBuilding,
    building_name: point.buildingName,
    building_number: point.buildingNumber,
    dependant_thoroughfare: point.dependentThoroughfare,
    thoroughfare: point.thoroughfare,
    double_dependant_locality: point.doubleDependentLocality,
    dependant_locality: point.dependentLocality,
    post_town: point.postTown,
    postcode: point.postcode,
    po_box: point.poBox,
  });
  const { line_1, line_2, line_3 } = address.formattedAddress();
  return [line_1, line_2, line_3].filter(Boolean).join(', ').toUpperCase();
}

const blank: Filled = {
  organisation: '',
  department: '',
  subBuilding: '',
  buildingName: '',
  buildingNumber: '',
  dependentThoroughfare: '',
  thoroughfare: '',
  doubleDependentLocality: '',
  dependentLocality: '',
  postTown: '',
  postcode: '',
  poBox: '',
};

function filled(point: DeliveryPoint): Filled {
  return { ...blank, ...point };
}

function isNumber(text: string): boolean {
  return /^(?:\d(?:.*\d)?[A-Z]?|[A-Z])$/.test(text);
}

function bare(text: string): string {
  return text.replace(/[^\p{L}]/gu, '');
}

function lastWord(text: string): string {
  return text.split(' ').at(-1) ?? '';
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
