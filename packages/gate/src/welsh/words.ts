/** A word of a text, and whether it says anything about the text's language. */
export interface Word {
  /** As written. */
  readonly text: string;
  /** Lower case, composed, straight apostrophes: what the model counts letters of. Empty for what is masked. */
  readonly plain: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
}

// A Welsh or English word: letters, with apostrophes and hyphens inside it. Everything else that is not white space is masked.
const word = /^\p{L}[\p{L}\p{M}]*(?:['’ʼ‑-]\p{L}[\p{L}\p{M}]*)*['’]?$/u;
// Letters that neither language writes: the word is from a third, or a name.
const elsewhere = /[^a-zàáâäèéêëìíîïòóôöùúûüẁẃŵẅỳýŷÿ'-]/u;
const edges = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;
const endsSentence = /[.!?:;…–—(["“‘•|/]["”’)]*$/u;
const opens = /^["“‘([]/u;

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);
/** `CV`, `GOV`, `iPhone`, `JobCentre`: a capital after the first letter. */
const isCode = (text: string): boolean => /^\p{L}.*\p{Lu}/u.test(text.replace(/[-'’]\p{Lu}/gu, ''));

/** What a name is written beside: `y`, `of`, `and` between capitals belong to it (`Cyngor Bro Morgannwg a’r Fro`, `Bank of Wales`). */
const joints = new Set([
  'a',
  "a'r",
  'ac',
  'and',
  'de',
  'i',
  "i'r",
  'o',
  "o'r",
  'of',
  'the',
  'y',
  'yr',
  'yn',
  'on',
  'in',
  'ar',
  'upon',
  'for',
  'to',
  '&',
]);

const plainOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'").replace(/[‑]/g, '-').replace(/'$/, '');

/** Whole text in capitals says nothing by its capitals: it is read as if it had none. */
const isShouted = (text: string): boolean => {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters === letters.toUpperCase();
};

/** Places of the allowed phrases in a text, as pairs of begin and end. */
function allowedSpans(text: string, allow: readonly string[]): (readonly [number, number])[] {
  const low = text.toLowerCase().replace(/[’ʼ]/g, "'");
  return allow.flatMap((phrase) => {
    const wanted = phrase.trim().toLowerCase().replace(/[’ʼ]/g, "'");
    const spans: (readonly [number, number])[] = [];
    if (wanted === '') return spans;
    for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + 1)) {
      const letter = /[\p{L}\p{N}]/u;
      if (!letter.test(low[at - 1] ?? ' ') && !letter.test(low[at + wanted.length] ?? ' ')) spans.push([at, at + wanted.length]);
    }
    return spans;
  });
}

/**
 * The words of a text, names and codes masked: runs of capitals, what is in the middle of a sentence with a capital, addresses of
 * pages and people, numbers, postcodes, abbreviations and the phrases of the allow-list. A name is in whatever language it is in,
 * so it must not make a Welsh sentence English. With `names`, capitals are read too: for advice on titles In Capitals Like This.
 */
export function wordsOf(text: string, allow: readonly string[] = [], names = false): readonly Word[] {
  const shouted = isShouted(text);
  const spans = allowedSpans(text, allow);
  const tokens = [...text.matchAll(/\S+/gu)].map((match) => {
    const at = match.index;
    const raw = match[0];
    const bare = raw.replace(edges, '');
    const start = at + Math.max(0, raw.indexOf(bare));
    // A new line is a new sentence: a label above its hint.
    const newLine = /\n/.test(text.slice(Math.max(0, at - 3), at));
    return { raw, bare: shouted ? bare.toLowerCase() : bare, start, opening: newLine || opens.test(raw) };
  });
  let begins = true;
  const marks = tokens.map((token) => {
    const first = begins || token.opening;
    begins = endsSentence.test(token.raw) || token.bare === '';
    const isWord = word.test(token.bare);
    const name = isWord ? isCapitalised(token.bare) && !first && !names : token.bare !== '' && /\p{L}/u.test(token.bare);
    return { ...token, isWord, name: name || isCode(token.bare) };
  });
  return marks.map((mark, index) => {
    const masked = (): boolean => {
      if (!mark.isWord || mark.name) return true;
      if (spans.some(([from, to]) => mark.start >= from && mark.start < to)) return true;
      const next = marks[index + 1];
      const before = marks[index - 1];
      // "Banc Barclays", "Creu GOV.UK One Login": the first word's capital may be the sentence's or the name's.
      if (isCapitalised(mark.bare) && next?.name === true && !endsSentence.test(mark.raw)) return true;
      if (joints.has(plainOf(mark.bare)) && next?.name === true && before !== undefined && (before.name || isCapitalised(before.bare)))
        return true;
      return plainOf(mark.bare).length > 30 || elsewhere.test(plainOf(mark.bare));
    };
    return { text: mark.bare, plain: masked() ? '' : plainOf(mark.bare), at: mark.start };
  });
}

/** The letter runs of one to four characters of a word, its two ends marked, each once. */
export function gramsOf(plain: string): readonly string[] {
  const padded = `_${plain}_`;
  const grams = new Set<string>();
  for (let size = 1; size <= 4; size += 1) {
    for (let at = 0; at + size <= padded.length; at += 1) {
      const gram = padded.slice(at, at + size);
      if (gram !== '_') grams.add(gram);
    }
  }
  return [...grams];
}
