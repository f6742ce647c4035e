// Trains src/welsh/identify.model.ts from bilingual catalogues. See README.md beside it for the sources and how to run it.
//
// Logistic regression over letter runs of 1 to 4 characters, AdaGrad, on windows of one to six words: what is shipped are weights.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gramsOf, wordsOf } from '../src/welsh/words.ts';

const [, , folder, out, heldOut = ''] = process.argv;
if (folder === undefined || out === undefined) throw new Error('node train-identifier.ts PAIRS-FOLDER OUT.ts [HELD-OUT,NAMES]');
const held = new Set(heldOut.split(','));
const least = 6;
const kept = 14_000;
const epochs = 4;

interface Pair {
  readonly cy: string;
  readonly en: string;
}
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl') && !held.has(name.replace('.jsonl', '')));
const texts = new Map<string, number>();
for (const file of files.toSorted()) {
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
    const pair = JSON.parse(line) as Pair;
    // A text that both halves have is untranslated, or a name.
    if (pair.cy === pair.en) continue;
    texts.set(pair.cy, texts.has(pair.cy) && texts.get(pair.cy) !== 1 ? 0 : 1);
    texts.set(pair.en, texts.has(pair.en) && texts.get(pair.en) !== -1 ? 0 : -1);
  }
}

// A small generator with a fixed seed: the same catalogues give the same file.
let seed = 20_261_122;
const random = (): number => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed / 2 ** 32;
};

const windows: { readonly words: readonly string[]; readonly label: number }[] = [];
for (const [text, label] of texts) {
  if (label === 0) continue;
  const words = wordsOf(text).flatMap(({ plain }) => (plain === '' ? [] : [plain]));
  if (words.length === 0) continue;
  windows.push({ words: words.slice(0, 6), label });
  for (let times = 0; times < Math.min(4, words.length); times += 1) {
    const from = Math.floor(random() * words.length);
    windows.push({ words: words.slice(from, from + 1 + Math.floor(random() * 3)), label });
  }
}

const counts = new Map<string, number>();
for (const { words } of windows) for (const word of words) for (const gram of gramsOf(word)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
const names = [...counts].filter(([, count]) => count >= least).map(([gram]) => gram);
const place = new Map(names.map((gram, index) => [gram, index]));
const memo = new Map<string, Int32Array>();
const placesOf = (word: string): Int32Array => {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const found = Int32Array.from(gramsOf(word).flatMap((gram) => place.get(gram) ?? []));
  memo.set(word, found);
  return found;
};

function train(allowed: Uint8Array): Float64Array {
  const weights = new Float64Array(names.length);
  const gradients = new Float64Array(names.length).fill(1e-6);
  const order = Uint32Array.from(windows.keys());
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
    }
    for (const index of order) {
      const window = windows[index];
      if (window === undefined) continue;
      let score = 0;
      for (const word of window.words) for (const at of placesOf(word)) score += weights[at] ?? 0;
      const slope = 1 / (1 + Math.exp(-score)) - (window.label + 1) / 2;
      for (const word of window.words) {
        for (const at of placesOf(word)) {
          if (allowed[at] === 0) continue;
          const step = slope + 2e-5 * (weights[at] ?? 0);
          gradients[at] = (gradients[at] ?? 0) + step * step;
          weights[at] = (weights[at] ?? 0) - (0.12 * step) / Math.sqrt(gradients[at] ?? 1);
        }
      }
    }
  }
  return weights;
}

const first = train(new Uint8Array(names.length).fill(1));
const useful = [...first.keys()].toSorted((a, b) => Math.abs(first[b] ?? 0) - Math.abs(first[a] ?? 0)).slice(0, kept);
const allowed = new Uint8Array(names.length);
for (const index of useful) allowed[index] = 1;
const weights = train(allowed);

const groups = new Map<number, string[]>();
for (const index of useful) {
  const level = Math.max(-60, Math.min(60, Math.round((weights[index] ?? 0) * 20)));
  if (level !== 0) groups.set(level, [...(groups.get(level) ?? []), names[index] ?? '']);
}
const rows = [...groups]
  .toSorted(([a], [b]) => a - b)
  .map(([level, grams]) => `  [${String(level)}, ${JSON.stringify(grams.toSorted().join(' '))}],`);
writeFileSync(
  out,
  [
    '// Written by training/train-identifier.ts. Weights of letter runs, twentieths of a logit, above zero for Welsh: no text of the',
    '// catalogues they were learnt from is in them. `_` is the end of a word.',
    'export const gramWeights: readonly (readonly [number, string])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n'),
);
process.stdout.write(
  `${String(files.length)} catalogues, ${String(texts.size)} texts, ${String(windows.length)} windows, ${String(useful.length)} letter runs\n`,
);
