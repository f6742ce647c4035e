import type { Effort } from './effort.ts';
import { mutatedForms } from './mutations.ts';
import { allowedSlips, slips } from './spelling.ts';
import type { Reading } from './typed-text.ts';

/** The words of all names in the index, for what nothing was found for. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #known: ReadonlySet<string>;
  /** Which letters a word has, a bit each: two words within k slips differ in at most 2k of them. */
  readonly #letters: Int32Array;
  /** What was last asked of `near`: a text is looked up again as it grows, and again when a store had to be waited for. */
  readonly #lately = new Map<string, { readonly found: Reading[]; readonly count: number }>();

  /** `sorted` by code unit. */
  constructor(sorted: readonly string[]) {
    this.#words = sorted;
    this.#known = new Set(sorted);
    this.#letters = Int32Array.from(sorted, lettersOf);
  }

  get size(): number {
    return this.#words.length;
  }

  /** Whether a word is known, or with `beginning`, whether a known word begins so. */
  has(word: string, beginning = false): boolean {
    if (this.#known.has(word)) return true;
    return beginning && (this.#words[this.#position(word)]?.startsWith(word) ?? false);
  }

  mutated(word: string, beginning: boolean): Reading[] {
    if (word.length < 3) return [];
    return mutatedForms(word)
      .filter((form) => this.has(form, beginning && form.length > 2))
      .map((text) => ({ text, cost: 1 }));
  }

  /** Words near a misspelt one, nearest first, at most `most`. Each that is compared letter by letter is taken from the effort. */
  near(word: string, beginning: boolean, most: number, effort: Effort): Reading[] {
    const allowed = allowedSlips(word.length);
    if (allowed === 0) return [];
    const letters = lettersOf(word);
    const found: Reading[] = [];
    for (let index = 0; index < this.#words.length; index += 1) {
      const each = this.#words[index] ?? '';
      const difference = letters & ~(this.#letters[index] ?? 0);
      if (bits(difference) > allowed) continue;
      if (!beginning && (Math.abs(each.length - word.length) > allowed || bits((this.#letters[index] ?? 0) & ~letters) > allowed)) continue;
      if (beginning && each.length < word.length - allowed) continue;
      if (effort.take(1) === 0) break;
      const cost = slips(word, each, allowed, beginning);
      if (cost > 0 && cost <= allowed) found.push({ text: each, cost: cost * 2 - (each[0] === word[0] ? 1 : 0) });
    }
    return found.sort((a, b) => a.cost - b.cost || a.text.length - b.text.length).slice(0, most);
  }

  /** A word that is two or three known ones run together: `penybont`. */
  apart(word: string): Reading[] {
    const found: Reading[] = [];
    for (let cut = 2; cut <= word.length - 3; cut += 1) {
      const left = word.slice(0, cut);
      if (!this.#known.has(left)) continue;
      const right = word.slice(cut);
      if (this.#known.has(right)) found.push({ text: `${left} ${right}`, cost: 1 });
      for (const article of ['yr', 'y']) {
        if (right.startsWith(article) && this.#known.has(right.slice(article.length)))
          found.push({ text: `${left} ${article} ${right.slice(article.length)}`, cost: 1 });
      }
    }
    return found.slice(0, 4);
  }

  #position(word: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}

function bits(value: number): number {
  let count = 0;
  for (let rest = value; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
