import { random, type Random } from '../random.ts';

// Invented names for measuring with: thousands of words, a few of them in most names and most of them rare, as in life.

/** A name in each language; both the same where it has only one. */
export interface NamePair {
  readonly cy: string;
  readonly en: string;
}

export const pick = <T>(next: Random, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;

/** Zipf-like: the first of a list far more often than the last. */
export const pickCommon = <T>(next: Random, from: readonly T[]): T => from[Math.floor(from.length * next() ** 3)] as T;

const onsets = 'b br c cl cr d dr f ff g gl gr gw h l ll m n p pr rh s t tr'.split(' ');
const vowels = 'a e i o u w y ae ei wy ia â ô ŵ ŷ'.split(' ');
const codas = ['', 'n', 'r', 'l', 'dd', 'th', 's', 'ch', 'g', 'd', 'wn', 'rd', 'nt', 'f', 'll'];
const englishStarts =
  'Al Ash Bar Beck Ben Bles Brad Bram Bur Cal Car Chad Clay Crom Dal Den Dun Ed El Far Fen Gar Glen Hal Ham Har Hart Hazel Hol Ken Kil Lang Lin Mar Mel Mil Mor Nor Oak Os Pad Pem Pres Rad Ran Red Ros Sed Shel Stan Stow Thorn Tid Up Wal War Wes Whit Win Wood'.split(
    ' ',
  );
const englishEnds =
  'bourne bridge brook bury by cliffe combe cote croft dale den field ford ham hurst ley mere more ridge shaw stead stock stone thorpe ton wick wood worth'.split(
    ' ',
  );

function welshWord(next: Random): string {
  let word = '';
  const syllables = next() < 0.7 ? 2 : 3;
  // A long vowel is marked at most once in a word.
  for (let index = 0; index < syllables; index += 1)
    word += pick(next, onsets) + pick(next, index === 0 ? vowels : vowels.slice(0, 11)) + pick(next, codas);
  return word[0]?.toUpperCase() + word.slice(1);
}

function distinct(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

/** The words that the names are made of, from one seed. */
export function vocabularyOf(seed: number): { welsh: readonly string[]; english: readonly string[] } {
  const next = random(seed);
  return {
    welsh: distinct(5000, () => welshWord(next)),
    english: distinct(1200, () => pick(next, englishStarts) + pick(next, englishEnds)),
  };
}

/** What streets are called after, with the article and mutation that the Welsh takes. */
const after: readonly NamePair[] = (
  'Queen|y Frenhines King|y Brenin Church|yr Eglwys Chapel|y Capel Castle|y Castell Mill|y Felin Station|yr Orsaf School|yr Ysgol High|Fawr ' +
  'Park|y Parc Bridge|y Bont River|yr Afon Market|y Farchnad Quarry|y Chwarel Oak|y Dderwen Ash|yr Onnen Holly|y Gelynnen Rose|y Rhosyn ' +
  'Sea_View|Golwg_y_Môr Well|y_Ffynnon Farm|y_Fferm Garden|yr_Ardd Smithy|yr_Efail Hill|y_Bryn Valley|y_Cwm Lake|y_Llyn Beach|y_Traeth ' +
  'Harbour|yr_Harbwr Orchard|y_Berllan Meadow|y_Ddôl Marsh|y_Gors Lark|yr_Ehedydd Swallow|y_Wennol Prince|y_Tywysog Princess|y_Dywysoges ' +
  'Victoria|Victoria Albert|Albert George|Siôr Wellington|Wellington North|y_Gogledd South|y_De East|y_Dwyrain West|y_Gorllewin New|Newydd'
)
  .replace(/ (?=\p{Lu})/gu, '~')
  .split('~')
  .map((pair) => pair.replaceAll('_', ' ').split('|'))
  .map(([en = '', cy = '']) => ({ cy, en }));

const types: readonly NamePair[] =
  'Road|Heol Street|Stryd Avenue|Rhodfa Close|Clos Lane|Lôn Road|Ffordd Drive|Rhodfa Terrace|Teras Crescent|Cilgant Place|Plas Grove|Llwyn Gardens|Gerddi'
    .split(' ')
    .map((pair) => pair.split('|'))
    .map(([en = '', cy = '']) => ({ cy, en }));
const welshStarts = [
  'Maes',
  'Cae',
  'Bryn',
  'Clos',
  'Parc',
  'Bro',
  'Tan',
  'Pen',
  'Llys',
  'Heol',
  'Ffordd',
  'Stryd',
  'Lôn',
  'Trem',
  'Gerddi',
  'Cwrt',
];

export class SyntheticNames {
  readonly #next: Random;
  readonly #words: ReturnType<typeof vocabularyOf>;

  constructor(next: Random, seed: number) {
    this.#next = next;
    this.#words = vocabularyOf(seed);
  }

  /** A street; two names for about a third of them. */
  street(): { name: NamePair; bilingual: boolean } {
    const next = this.#next;
    const kind = next();
    const type = pickCommon(next, types);
    if (kind < 0.2) {
      const { cy, en } = pickCommon(next, after);
      return { name: { cy: `${type.cy} ${cy}`, en: `${en} ${type.en}` }, bilingual: next() < 0.8 };
    }
    if (kind < 0.42) {
      const called = next() < 0.5 ? pickCommon(next, this.#words.english) : pickCommon(next, this.#words.welsh);
      return { name: { cy: `${type.cy} ${called}`, en: `${called} ${type.en}` }, bilingual: next() < 0.6 };
    }
    if (kind < 0.72) {
      const name = this.#welshStreet();
      return { name: { cy: name, en: name }, bilingual: next() < 0.2 };
    }
    const saint = next() < 0.05 ? 'St ' : '';
    const name = `${saint}${pickCommon(next, this.#words.english)}${saint ? '’s' : ''} ${type.en}`;
    return { name: { cy: name, en: name }, bilingual: false };
  }

  #welshStreet(): string {
    const next = this.#next;
    const start = pickCommon(next, welshStarts);
    const word = pickCommon(next, this.#words.welsh);
    const vowel = /^[aeiouwyâôŵŷ]/i.test(word);
    const shape = next();
    if (shape < 0.25) return `${start}-${vowel ? 'yr' : 'y'}-${word.toLowerCase()}`;
    if (shape < 0.5) return `${start} ${vowel ? 'yr' : 'y'} ${word}`;
    if (shape < 0.55) return `Tŷ’n-y-${word.toLowerCase()}`;
    return `${start} ${word}`;
  }

  place(): NamePair {
    const next = this.#next;
    const word = pick(next, this.#words.welsh);
    const cy = `${pick(next, ['Aber', 'Llan', 'Pont', 'Tre', 'Caer', 'Pen', 'Nant', 'Cwm'])}${word.toLowerCase()}`;
    return { cy, en: next() < 0.5 ? cy : `${pick(next, this.#words.english)}${next() < 0.3 ? ' Bay' : ''}` };
  }

  house(): string {
    const next = this.#next;
    const kind = next();
    if (kind < 0.2)
      return pickCommon(next, [
        'Tŷ Gwyn',
        'Y Bwthyn',
        'Rose Cottage',
        'The Old Rectory',
        'Bryn Awel',
        'Yr Hafan',
        'Hill View',
        'Tŷ Newydd',
        'The Lodge',
      ]);
    if (kind < 0.7)
      return `${pickCommon(next, ['Tŷ', 'Bryn', 'Pen', 'Maes', 'Plas', 'Tyddyn', 'Hafod'])} ${pickCommon(next, this.#words.welsh)}`;
    return `${pickCommon(next, this.#words.english)} ${pickCommon(next, ['House', 'Cottage', 'Farm', 'Lodge', 'Villa', 'Court'])}`;
  }
}
