import type { Language } from '../bilingual.ts';
import { gramWeights } from './identify.model.ts';
import { gramsOf, wordsOf, type Word } from './words.ts';

/** What is known of a text's language. */
export interface Identified {
  /** Undefined where no word says anything: names, numbers, codes. */
  readonly language: Language | undefined;
  /** Words that were judged: names, numbers, addresses and the allow-list are not among them. */
  readonly words: number;
  /** Logits a word, above zero for Welsh. */
  readonly margin: number;
  /** Three words or more and far from the other language: what a failure may be built on. Shorter or nearer is for advice. */
  readonly sure: boolean;
}

/** A stretch of a text in the other language. */
export interface Run {
  readonly text: string;
  readonly words: number;
  readonly margin: number;
}

/** The fewest words that a failure is built on. Of one or two, one in twenty is taken for the other language. */
export const fewestWords = 3;
// Measured on catalogues that the model has not seen: see training/README.md.
const sureMean = 1.4;
const sureSum = 5;

let weights: Map<string, number> | undefined;
const weightOf = (gram: string): number => {
  weights ??= new Map(gramWeights.flatMap(([level, grams]) => grams.split(' ').map((each) => [each, level / 20] as const)));
  return weights.get(gram) ?? 0;
};

const known = new Map<string, number>();
/** Logits that a word is Welsh; a word with a sign of neither is near zero. */
export function scoreOf(plain: string): number {
  const found = known.get(plain);
  if (found !== undefined) return found;
  let sum = 0;
  for (const gram of gramsOf(plain)) sum += weightOf(gram);
  // One odd word must not outweigh a sentence.
  const score = Math.max(-8, Math.min(8, sum));
  if (known.size > 20_000) known.clear();
  known.set(plain, score);
  return score;
}

/**
 * Tells Welsh from English in short texts of pages: labels, headings, errors. `allow` are names and terms that are right in both;
 * with `names`, words with capitals count too, as they must not in what a failure is built on.
 *
 * @example
 * identify('Rhowch eich cod post').language; // 'cy'
 */
export function identify(text: string, allow: readonly string[] = [], names = false): Identified {
  const scores = wordsOf(text, allow, names).flatMap(({ plain }) => (plain === '' ? [] : [scoreOf(plain)]));
  const words = scores.length;
  if (words === 0) return { language: undefined, words, margin: 0, sure: false };
  const sum = scores.reduce((total, score) => total + score, 0);
  const margin = sum / words;
  return {
    language: sum > 0 ? 'cy' : 'en',
    words,
    margin,
    sure: words >= fewestWords && Math.abs(margin) >= sureMean && Math.abs(sum) >= sureSum,
  };
}

const runMean = 2.2;
const runSum = 12;

/**
 * The longest stretch of a text that is not in the expected language: three words or more that each speak for the other, such as
 * “click on the button” in a Welsh sentence. Undefined where there is none that is sure.
 */
export function foreignRun(text: string, expected: Language, allow: readonly string[] = []): Run | undefined {
  const words = wordsOf(text, allow);
  const sign = expected === 'cy' ? -1 : 1;
  let best: { from: number; to: number; sum: number; count: number } | undefined;
  for (let from = 0; from < words.length; from += 1) {
    let sum = 0;
    let count = 0;
    let own = 0;
    for (let to = from; to < words.length; to += 1) {
      const plain = words[to]?.plain ?? '';
      if (plain === '') continue;
      const score = sign * scoreOf(plain);
      if (from === to && score < 1) break;
      sum += score;
      count += 1;
      if (score < -1) own += 1;
      // Two words of the page's own language end a run.
      if (own > 0 && own * 6 > count) break;
      if (score < 1 || count < fewestWords) continue;
      if (sum / count >= runMean && sum >= runSum && (best === undefined || sum > best.sum)) best = { from, to, sum, count };
    }
  }
  if (best === undefined) return undefined;
  const first = words[best.from] as Word;
  const last = words[best.to] as Word;
  return { text: text.slice(first.at, last.at + last.text.length), words: best.count, margin: best.sum / best.count };
}
