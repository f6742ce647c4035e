import type { Language } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { proseBlocks } from '../../standard/prose.ts';
import { hardWords } from './hard-words.ts';
import { words } from './words-hard.text.ts';

const patternOf = (language: Language): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])(${Object.keys(hardWords[language])
      .sort((one, other) => other.length - one.length)
      .join('|')})(?![\\p{L}-])`,
    'giu',
  );
const patterns: Readonly<Record<Language, RegExp>> = { cy: patternOf('cy'), en: patternOf('en') };

/** Everyday words, where there are some. */
export const wordsHardRule: ResponseRule = {
  kind: 'response',
  id: 'words-hard',
  words,
  criteria: [],
  point: 5,
  certainty: 'advice',
  states: ['default'],
  judge: (record) => {
    const found = new Map<string, Observation>();
    for (const { text, language } of proseBlocks(record))
      for (const [match] of text.matchAll(patterns[language])) {
        const word = match.toLowerCase();
        const plain: string | undefined = (hardWords[language] as Readonly<Record<string, string>>)[word];
        if (plain === undefined || found.has(word)) continue;
        found.set(word, {
          rule: 'words-hard',
          evidence: { key: word },
          message:
            plain === '–'
              ? { cy: `Gellir gadael “${word}” allan.`, en: `“${word}” can be left out.` }
              : { cy: `Yn lle “${word}”, dywedwch “${plain}”.`, en: `Instead of “${word}”, say “${plain}”.` },
        });
      }
    return [...found.values()];
  },
};
