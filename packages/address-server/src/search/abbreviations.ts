import { words } from '../words.ts';
import { slips } from './spelling.ts';

// Abbreviations and spellings of one word. Street types of one meaning (road, heol, ffordd) are not one word: Heol y Parc
// and Ffordd y Parc may be two streets of one town.
const spellings: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  bldg: 'buildings',
  bldgs: 'buildings',
  cl: 'close',
  cott: 'cottage',
  cotts: 'cottages',
  cres: 'crescent',
  crt: 'court',
  ct: 'court',
  dr: 'drive',
  est: 'estate',
  gdn: 'gardens',
  gdns: 'gardens',
  gr: 'grove',
  gro: 'grove',
  hewl: 'heol',
  hse: 'house',
  ln: 'lane',
  pde: 'parade',
  pk: 'park',
  pl: 'place',
  r: 'yr',
  rd: 'road',
  sq: 'square',
  tce: 'terrace',
  ter: 'terrace',
  terr: 'terrace',
};

const flats = new Set(['flat', 'fflat', 'flt', 'apt', 'apartment', 'rhandy']);
const units = new Set(['unit', 'uned']);

/** `flat` for every word that says flat in either language, `unit` for those that say unit. */
export function flatWord(word: string): 'flat' | 'unit' | undefined {
  return flats.has(word) ? 'flat' : units.has(word) ? 'unit' : undefined;
}

/** Whether a word is a slip of the hand from one that says flat or unit: `ffalt`. */
export function isNearFlatWord(word: string): boolean {
  return word.length >= 3 && [...flats, ...units].some((each) => slips(word, each, 1) <= 1);
}

/** A name as the index holds it: words with abbreviations written out. `St` at the end of a name is a street; before it may be a saint. */
export function nameWords(name: string): string[] {
  const all = words(name);
  return all.map((word, index) => (word === 'st' && index > 0 && index === all.length - 1 ? 'street' : (spellings[word] ?? word)));
}

/** Every word that a typed one may stand for, itself among them. `unfinished` when more letters of it may be to come. */
export function readings(word: string, unfinished = false): string[] {
  if (word === 'st') return unfinished ? ['st', 'saint', 'sant'] : ['st', 'street', 'stryd', 'saint', 'sant'];
  if (word === 'saint' || word === 'sant') return [word, 'st'];
  const spelt = spellings[word];
  if (!spelt) return [word];
  return unfinished ? [word, spelt] : [spelt];
}
