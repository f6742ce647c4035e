import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fix, isValid, toNormalised } from 'postcode';
import { correctPostcode, normalisePostcode, outwardCode, partialPostcode } from './index.ts';
import { inArea, isOutcode } from './postcode.ts';

test('a postcode is read in any form people type', () => {
  const forms = [
    'cf10 1bh',
    'CF101BH',
    ' Cf10-1bH.',
    '(CF10) 1BH',
    'ＣＦ10 1BH',
    'CF10  1BH',
    'CF1 01BH',
    'C F 1 0 1 B H',
    '“CF10 1BH”',
    'CF10–1BH',
  ];
  for (const typed of [...forms, 'CF10\u00A01BH', 'CF10\u200B1BH', 'CF10_1BH', '[CF10,1BH]', 'ĈF10 1BH'])
    assert.equal(normalisePostcode(typed), 'CF10 1BH', typed);
  for (const typed of ['SA1 1AA', 'LL57 2DG', 'LD1 5ED', 'NP20 1AB', 'SY23 2AX', 'CH5 3QW']) assert.equal(normalisePostcode(typed), typed);
  for (const typed of ['', 'CF1O 3NQ', 'CF10', 'QX1 1AA', '12345', 'CF10 1BHH', 'CF1$ 1BH', 'CF10 !BH', 'ſA1 1ßA', '٣F10 1BH'])
    assert.equal(normalisePostcode(typed), undefined, typed);
  assert.equal(outwardCode('LD9 1AA'), 'LD9');
});

/** What is typed, and every reading of it, likeliest first. */
const slips: readonly (readonly [string, ...string[]])[] = [
  ['LD9 1AA', 'LD9 1AA'],
  ['ld91aa', 'LD9 1AA'],
  ['CF1O 1BH', 'CF10 1BH'],
  ['CFIO IBH', ''],
  ['CFI0 IBH', 'CF10 1BH'],
  ['cfl0 lbh', 'CF10 1BH'],
  ['5A1 1AA', 'SA1 1AA'],
  ['SAI IA1', 'SA1 1AL'],
  ['CF10 18H', 'CF10 1BH'],
  ['CF10 1BI', 'CF10 1BL'],
  ['1L57 2DG', 'LL57 2DG'],
  ['L157 2DG', 'LL57 2DG'],
  ['LL57 ZDG', 'LL57 2DG'],
  ['LLS7 2DG', 'LL57 2DG'],
  ['LL57 2D6', 'LL57 2DG'],
  ['LL57 2DB', 'LL57 2DB'],
  ['NPZO 1AB', 'NP20 1AB'],
  ['LD( 1AA', 'LD9 1AA'],
  ['CF1) 1BH', 'CF1 1BH', 'CF10 1BH'],
  ['CF1$ 1BH', 'CF14 1BH'],
  ['CF10 !BH', 'CF10 1BH'],
  ['CF10 "BH', 'CF10 2BH'],
  ['CF10 £BH', 'CF10 3BH'],
  ['CF10 £BH.', 'CF10 3BH'],
  ['CF10 @BH', 'CF10 2BH'],
  ['CF!) !BH', 'CF1 1BH', 'CF10 1BH'],
  ['CF%^ &BH', 'CF56 7BH'],
  ['CF5* *BH', 'CF58 8BH'],
  ['"CF10 1BH"', 'CF10 1BH'],
  ['CF10 1BH!', 'CF10 1BH'],
  ['CF10 1BH Caerdydd', 'CF10 1BH'],
  ['Cod post: CF10 1BH', 'CF10 1BH'],
  ['CF101BH Cardiff, Wales', 'CF10 1BH'],
  ['12 Heol y Frenhines, Treffug, LD9 1AA', 'LD9 1AA'],
  ['12 Heol y Frenhines, Treffug, LD9 IAA', 'LD9 1AA'],
  ['12 Heol y Frenhines, Treffug, LDg 1AA', 'LD6 1AA'],
  // Letters stand where letters may, so what was typed comes first; the slip is the second reading.
  ['W1S 1AA', 'W1S 1AA', 'W15 1AA'],
  // Nothing here is a postcode, and none is made of it.
  ['BILLS', ''],
  ['12 Is-y-coed', ''],
  ['12 heol y frenhines', ''],
  ['flat 3 10 king s', ''],
  ['12345', ''],
  ['QX1 1AA', ''],
  ['SA1 1A4', ''],
  ['CF10 1BHH', ''],
  ['', ''],
  ['$$$', ''],
];

test('the usual slips are put right, and nothing is invented', () => {
  for (const [typed, ...readings] of slips) assert.deepEqual(correctPostcode(typed), readings.filter(Boolean), typed);
});

test('any one slip in any postcode is read back, and each reading is in the format', () => {
  const random = seeded(11);
  const slip: Record<string, string> = {
    0: 'O)',
    1: 'IL!',
    5: 'S%',
    2: 'Z"',
    8: 'B*',
    6: 'G^',
    3: '£#',
    4: '$',
    7: '&',
    9: '(',
    O: '0',
    I: '1',
    L: '1I',
    S: '5',
    Z: '2',
    B: '8',
    G: '6',
  };
  for (let round = 0; round < 4000; round += 1) {
    const postcode = randomPostcode(random);
    const at = Math.floor(random() * postcode.length);
    const options = slip[postcode[at] ?? ''];
    if (!options) continue;
    const typed = postcode.slice(0, at) + (options[Math.floor(random() * options.length)] ?? '') + postcode.slice(at + 1);
    const readings = correctPostcode(typed);
    // A bracket or a letter where a letter may stand leaves a postcode that is right as typed: it comes first, ours after it.
    assert.ok(readings.includes(postcode), `${typed}: ${readings.join(', ')} should hold ${postcode}`);
    if (normalisePostcode(typed)) assert.equal(readings[0], normalisePostcode(typed));
    for (const reading of readings) assert.equal(normalisePostcode(reading), reading);
    for (const reading of readings.slice(1)) assert.ok(inArea(reading));
  }
});

test('the beginning of a postcode names a district or a sector', () => {
  const beginnings: Record<string, readonly string[]> = {
    'CF10 1': ['CF10 1'],
    'cf10-1': ['CF10 1'],
    cf101: ['CF10 1'],
    CF10: ['CF10', 'CF1 0'],
    'CF1 0': ['CF1 0'],
    'CF1 01': ['CF10 1'],
    'CF1 01B': ['CF10 1'],
    'CF10 1B': ['CF10 1'],
    ld91: ['LD91', 'LD9 1'],
    LD9: ['LD9'],
    W1A: ['W1A'],
    '(LD9)': ['LD9'],
    M4: ['M4'],
    // Roads, numbers, words and whole postcodes are something else.
    A470: [],
    B4265: [],
    '12': [],
    '12a': [],
    QX1: [],
    heol: [],
    'CF10 1BH': [],
    '': [],
  };
  for (const [typed, readings] of Object.entries(beginnings))
    assert.deepEqual(
      partialPostcode(typed).map(({ outcode, sector }) => (sector ? `${outcode} ${sector}` : outcode)),
      readings,
      typed,
    );
});

/** Why we differ from the package `postcode` on a text it and we both judge. */
const differences: readonly { why: string; ours: boolean; holds: (typed: string) => boolean }[] = [
  {
    why: 'Royal Mail never uses C, I, K, M, O or V in the last two places',
    ours: false,
    holds: (typed) => /[CIKMOV]/.test(typed.slice(-2)),
  },
  { why: 'no area begins with Q, V or X', ours: false, holds: (typed) => /^[QVX]/.test(typed) },
  {
    why: 'no area has I, J or Z second, but for Crown dependencies’ and FI’s forms that the letters rule out',
    ours: false,
    holds: (typed) => /^.[IJZ]/.test(typed),
  },
  {
    why: 'after one letter and a digit only A–H, J, K, P, S, T, U, W',
    ours: false,
    holds: (typed) => /^[A-Z]\d[^A-HJKPSTUW\d]/.test(typed),
  },
  {
    why: 'after two letters and a digit only A, B, E, H, M, N, P, R, V–Y',
    ours: false,
    holds: (typed) => /^[A-Z]{2}\d[^ABEHMNPRVWXY\d]/.test(typed),
  },
  { why: 'the usual punctuation is let pass', ours: true, holds: (typed) => /[^A-Z0-9 ]/i.test(typed) },
  { why: 'spaces are let pass anywhere', ours: true, holds: (typed) => /\s/.test(typed.slice(0, -4).trim()) || /\s$|\s.?.?$/.test(typed) },
];

test('it agrees with the package postcode, or differs for a stated reason', () => {
  const random = seeded(23);
  const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  const met = new Set<string>();
  for (let round = 0; round < 6000; round += 1) {
    const shape = ['A9', 'A99', 'AA9', 'AA99', 'A9A', 'AA9A'][Math.floor(random() * 6)] ?? '';
    let typed = [...shape, ...pick('  -_'), ...'9AA']
      .map((kind) => (kind === 'A' ? pick(letters) : kind === '9' ? pick('0123456789') : kind))
      .join('');
    if (random() < 0.1) typed = typed.slice(0, -1);
    if (random() < 0.1) typed = `${typed.slice(0, 2)} ${typed.slice(2)}`;
    const ours = normalisePostcode(typed);
    if (isValid(typed) === (ours !== undefined)) {
      if (ours !== undefined) assert.equal(ours, toNormalised(typed));
      continue;
    }
    const reasons = differences.filter((each) => each.ours === (ours !== undefined) && each.holds(typed));
    assert.ok(reasons.length > 0, `${typed}: ours ${String(ours)}, theirs ${String(isValid(typed))}`);
    for (const { why } of reasons) met.add(why);
  }
  assert.deepEqual([...met].sort(), differences.map(({ why }) => why).sort());
});

test('it puts right what the package postcode puts right, or differs for a stated reason', () => {
  const same = ['SW1A 2AA', ' Sw1A2aa ', 'SWIA 2AA', 'SW1A OAA', 'CFI0 1BH'];
  for (const typed of same) assert.equal(correctPostcode(typed)[0], fix(typed).trim(), typed);
  const reasons: readonly { typed: string; theirs: string; ours: readonly string[]; why: string }[] = [
    { typed: 'NP2O 1AB', theirs: 'NP2O 1AB', ours: ['NP20 1AB'], why: 'they leave an O in the fourth place; no format has it' },
    { typed: 'SWOA OAA', theirs: 'SW0A 0AA', ours: [], why: 'without a digit it may be any word' },
    { typed: 'SW1A 20A', theirs: 'SW1A 2OA', ours: [], why: 'O is never in the inward half, so theirs is no postcode' },
    { typed: '01 OAA', theirs: 'O1 0AA', ours: [], why: 'O is no postcode area' },
    { typed: '1W1A 2AA', theirs: 'IW1A 2AA', ours: [], why: 'IW is no postcode area, nor is LW' },
    { typed: 'SO1 OAA', theirs: 'SO1 0AA', ours: ['SO1 0AA', 'S01 0AA'], why: 'what they call ambiguous, we list: the gazetteer decides' },
    { typed: 'SWO OAB', theirs: 'SWO 0AB', ours: [], why: 'without a digit it may be any word' },
    { typed: 'SWO 0AB', theirs: 'SWO 0AB', ours: ['SW0 0AB'], why: 'they leave an O in the third place; no format has it' },
    { typed: '5A1 1AA', theirs: '5A1 1AA', ours: ['SA1 1AA'], why: 'they know O and I only' },
    { typed: 'CF1$ 1BH', theirs: 'CF1$ 1BH', ours: ['CF14 1BH'], why: 'they do not know Shift' },
  ];
  for (const { typed, theirs, ours, why } of reasons) {
    assert.equal(fix(typed), theirs, `${typed}: ${why}`);
    assert.deepEqual(correctPostcode(typed), ours, `${typed}: ${why}`);
  }
});

test('postcodes of every area are read, whatever is typed around them', () => {
  for (const junk of ['\u0000', '💥', 'a'.repeat(10_000), '((((', '"'.repeat(300), '\uD800', '1 '.repeat(5000)]) {
    assert.ok(Array.isArray(correctPostcode(junk)));
    assert.ok(Array.isArray(partialPostcode(junk)));
  }
  assert.ok(isOutcode('BX9') && isOutcode('BF1') && isOutcode('LD9') && isOutcode('SW1A') && !isOutcode('LD') && !isOutcode('IW1'));
});

function randomPostcode(random: () => number): string {
  const pick = (from: string | readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const inward = 'ABDEFGHJLNPQRSTUWXYZ';
  const digits = '0123456789';
  return `${pick(['CF', 'NP', 'SA', 'LL', 'LD', 'SY', 'CH', 'HR', 'B', 'M', 'L'])}${pick('123456789')}${random() < 0.5 ? pick(digits) : ''} ${pick(digits)}${pick(inward)}${pick(inward)}`;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
