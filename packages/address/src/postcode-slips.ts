import { inArea, isOutcode, normalisePostcode, plainCapitals, spacedPostcode, withoutPunctuation } from './postcode.ts';

// Shift held while the digits were typed, on a British keyboard; `@` and `#` on an American one. "$ for 4" alone is 1.5 % of what one
// look-up service is asked. Brackets are punctuation too, so they are read as digits only after everything else.
const shifted: Readonly<Record<string, string>> = {
  '!': '1',
  '"': '2',
  '“': '2',
  '”': '2',
  '@': '2',
  '£': '3',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
};
// A digit read from Shift, as a small letter until it is placed: it is certain, so nothing looks like it.
const shiftMarks = 'abcdefghij';
const brackets: Readonly<Record<string, string>> = { '(': '9', ')': '0' };

// What looks alike, or lies near, and is taken for the other kind.
const digitFor: Readonly<Record<string, string>> = { O: '0', Q: '0', I: '1', L: '1', S: '5', Z: '2', B: '8', G: '6' };
// The inward half has no I: L is meant.
const lettersFor: Readonly<Record<string, string>> = { 0: 'O', 1: 'LI', 5: 'S', 2: 'Z', 8: 'B', 6: 'G', I: 'L' };

/** Shapes by length: A a letter, 9 a digit. The commoner first. */
const shapes: Readonly<Record<number, readonly string[]>> = {
  5: ['A99AA'],
  6: ['AA99AA', 'A999AA', 'A9A9AA'],
  7: ['AA999AA', 'AA9A9AA'],
};

interface Candidate {
  readonly code: string;
  readonly changes: number;
}

/** Past this many changes it is a guess, not a slip. */
const mostChanges = 4;

/**
 * The postcodes that may have been meant, likeliest first: the exact form where it is one, then those with the fewest usual slips
 * put right. `O` for `0`, `I` or `L` for `1`, `S` for `5`, `Z` for `2`, `B` for `8`, `G` for `6` and the other way, only where the
 * format allows the other kind; `$` for `4` and the rest of Shift held; a postcode among other words. Never more than a reading of
 * what was typed: a correction has the format, an area that exists, and at least one digit or shifted digit behind it.
 * Ask the gazetteer for each in turn, and show the one that answered, so that a resident sees what was read.
 *
 * `correctPostcode('cf1o 1bh')` → `['CF10 1BH']`; `correctPostcode('LD9 1AA')` → `['LD9 1AA']`; `[]` where nothing fits.
 */
export function correctPostcode(typed: string): readonly string[] {
  // No postcode needs more, and a pasted page must not cost more.
  const capitals = plainCapitals(typed.slice(0, 200));
  const found = new Set<string>();
  const exact = normalisePostcode(capitals);
  if (exact) found.add(exact);
  for (const each of corrections(capitals, mostChanges)) found.add(each);
  for (const each of amongWords(capitals, 0)) found.add(each);
  for (const each of amongWords(capitals, 1)) found.add(each);
  return [...found];
}

/** Corrections of a text that is a postcode and nothing else, fewest changes first. */
function corrections(capitals: string, most: number): string[] {
  if (!/[0-9!-&*@^£“”()]/.test(capitals)) return [];
  const candidates: Candidate[] = [];
  for (const keys of /[()]/.test(capitals) ? [shifted, { ...shifted, ...brackets }] : [shifted]) {
    const { text, changes } = unshifted(capitals, keys);
    const code = withoutPunctuation(text);
    if (/^[A-Z0-9a-j]{5,7}$/.test(code)) readAlike(code, changes, most, candidates);
  }
  return candidates
    .filter(({ code, changes }) => changes > 0 && inArea(code))
    .sort((a, b) => a.changes - b.changes)
    .flatMap(({ code }) => spacedPostcode(code) ?? []);
}

function unshifted(capitals: string, keys: Readonly<Record<string, string>>): { text: string; changes: number } {
  let changes = 0;
  const text = capitals.replace(/[^A-Z0-9\s]/g, (symbol, at: number) => {
    const digit = keys[symbol];
    // A postcode begins and ends with a letter: a symbol there is a quote or a full stop.
    if (digit === undefined || !/[A-Z0-9]/.test(capitals.slice(0, at)) || !/[A-Z0-9]/.test(capitals.slice(at + 1))) return symbol;
    changes += 1;
    return shiftMarks[Number(digit)] ?? digit;
  });
  return { text, changes };
}

/** Adds every reading of five to seven letters and digits in one of the shapes, its look-alikes counted. */
function readAlike(typed: string, changes: number, most: number, into: Candidate[]): void {
  for (const shape of shapes[typed.length] ?? []) {
    const read = (code: string, changed: number): void => {
      if (changed > most) return;
      if (code.length === typed.length) {
        into.push({ code, changes: changed });
        return;
      }
      const mark = shiftMarks.indexOf(typed[code.length] ?? '');
      const as = mark < 0 ? (typed[code.length] ?? '') : String(mark);
      const digit = as >= '0' && as <= '9';
      const wantsDigit = shape[code.length] === '9';
      if (digit === wantsDigit) read(code + as, changed);
      if (mark >= 0) return;
      for (const other of (wantsDigit ? digitFor : lettersFor)[as] ?? '') read(code + other, changed + 1);
    };
    read('', changes);
  }
}

/** A postcode in one word or two neighbours of a longer text, as where the town follows it or a whole address is pasted. */
function amongWords(capitals: string, changes: 0 | 1): string[] {
  const words = capitals.split(/[\s,;]+/).filter(Boolean);
  if (words.length < 2) return [];
  return words.flatMap((word, index) => {
    const next = words[index + 1] ?? '';
    if (changes === 0) return [word, `${word} ${next}`].flatMap((text) => normalisePostcode(text) ?? []);
    // "12 Is-y-coed" must stay an address, so one half must be right as it stands.
    const half = (isOutcode(word) && next.length === 3) || (/^\d[A-Z]{2}$/.test(next) && /^[A-Z0-9]{2,4}$/.test(word));
    return half ? corrections(`${word} ${next}`, 1) : [];
  });
}
