// Nothing English is left in the Welsh, and the Welsh keeps the house's choices: over every text of the source, and over the
// journeys as they are served, whose texts hold amounts and dates that were filled in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAddress } from '../../packages/example-council/src/find-address.journey.ts';
import { textsOf, type Journey } from '../../packages/journey/src/index.ts';
import { freeSchoolMealsService } from '../../packages/services/src/index.ts';
import { scanTexts, textsIn } from '../../scripts/texts.ts';
import { root } from './tree.ts';
import { englishOnly, sameInBoth } from './welsh-words.ts';

interface Pair {
  readonly at: string;
  readonly cy: string;
  readonly en: string;
}

const sentences = (half: string | Readonly<Record<string, string>>): string =>
  typeof half === 'string' ? half : Object.values(half).join('\n');
const ofJourney = (journey: Journey): Pair[] =>
  textsOf(journey).map(({ path, text }) => ({ at: `${journey.id}: ${path}`, cy: sentences(text.cy), en: sentences(text.en) }));

/** The names of plural forms, listed in code, are no text. */
const isText = ({ cy }: { readonly cy: string }): boolean => cy !== 'one\ntwo\nfew\nmany\nother';

const pairs: readonly Pair[] = [
  ...scanTexts(root)
    .filter(isText)
    .map(({ file, line, cy, en }) => ({
      at: `${file}:${String(line)}`,
      cy: cy.replace(/^(zero|one|two|few|many|other): /gm, ''),
      en: en.replace(/^(one|other): /gm, ''),
    })),
  ...ofJourney(freeSchoolMealsService),
  ...ofJourney(findAddress),
];

/** What is read aloud: no code, placeholders, markup or addresses. */
const spoken = (text: string): string =>
  text
    .replace(/\\?`[^`]*`/g, ' ')
    .replace(/\$?\{[^{}]*\}/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/^\/[\w/-]*$/gm, ' ');
const wordsOf = (text: string): string[] =>
  [...spoken(text).matchAll(/[\p{L}\p{M}\d][\p{L}\p{M}\d’'@.-]*(?<![.’'-])/gu)].map(([word]) => word.toLowerCase().normalize('NFC'));

/** English words left in a Welsh text. */
function leftInEnglish({ cy, en }: Pick<Pair, 'cy' | 'en'>): string[] {
  const english = new Set(wordsOf(en));
  return wordsOf(cy).filter((word) => {
    if (!/\p{L}/u.test(word) || /\d/.test(word) || sameInBoth.has(word)) return false;
    return englishOnly.has(word) || (word.length >= 3 && english.has(word));
  });
}

const report = (wrong: (pair: Pair) => unknown): string[] => pairs.filter((pair) => wrong(pair)).map(({ at, cy }) => `${at}: ${cy}`);

test('there are texts to look at', () => {
  assert.ok(pairs.length > 1200, `${String(pairs.length)} texts`);
  assert.ok(pairs.some(({ at }) => at.startsWith('free-school-meals: ')));
});

test('no English word is left in the Welsh', () => {
  const found = pairs.flatMap((pair) => leftInEnglish(pair).map((word) => `${word} — ${pair.at}: ${pair.cy}`));
  assert.deepEqual(found, []);
});

test('the rule finds what a hurried translator leaves', () => {
  assert.deepEqual(leftInEnglish({ cy: 'Rhowch eich postcode', en: 'Enter your postcode' }), ['postcode']);
  assert.deepEqual(leftInEnglish({ cy: 'Parhau with the cais', en: 'Go on' }), ['with', 'the']);
  assert.deepEqual(leftInEnglish({ cy: 'Eich gwelliant', en: 'Your gwelliant' }), ['gwelliant']);
  assert.deepEqual(leftInEnglish({ cy: 'Ysgol Blodeuwedd, £78.60, {name}', en: 'Ysgol Blodeuwedd, £78.60, {name}' }), []);
});

test('every word that may stand in both still does somewhere', () => {
  const shared = new Set(pairs.flatMap(({ cy, en }) => wordsOf(cy).filter((word) => new Set(wordsOf(en)).has(word))));
  assert.deepEqual(
    [...sameInBoth].filter((word) => !shared.has(word)),
    [],
    'take these off the list',
  );
});

test('a text that is the same in both languages is a name, or an address of a page', () => {
  const same = pairs.filter(
    ({ cy, en }) => cy === en && wordsOf(cy).some((word) => word !== 'y' && !sameInBoth.has(word) && !/\d/.test(word)),
  );
  assert.deepEqual(same, []);
});

test('apostrophes are typographic, in both languages', () => {
  assert.deepEqual(
    report(({ cy, en }) => /[\p{L}]'|'[\p{L}]/u.test(`${spoken(cy)} ${spoken(en)}`)),
    [],
  );
});

test('Welsh has no ampersand', () => {
  assert.deepEqual(
    report(({ cy }) => /&(?!\w+;)/.test(spoken(cy))),
    [],
  );
});

test('the house says Rhowch and not Nodwch, e-bost and not ebost, and does not say where to click', () => {
  assert.deepEqual(
    report(({ cy }) => /\bnodwch\b|\bebost\b|\be-byst\b|\bcliciwch\b/i.test(cy)),
    [],
  );
});

test('Welsh letters are whole: ŵ and ŷ as one character, so that they are found and sorted', () => {
  assert.deepEqual(
    report(({ cy, en }) => cy !== cy.normalize('NFC') || en !== en.normalize('NFC')),
    [],
  );
});

test('the scan reads a pair written in a new file', () => {
  assert.equal(textsIn('x.ts', `const text = { cy: 'Parhau', en: 'Continue' };`).length, 1);
});
