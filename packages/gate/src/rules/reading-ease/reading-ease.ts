import type { Language } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { sentencesOf, syllablesOf, type Sentence } from '../../standard/prose.ts';
import { words } from './reading-ease.text.ts';

/** Flesch, 1948: under 50 is difficult. */
const leastFlesch = 50;
/** Pages of Welsh councils in plain Welsh measure 30 to 36, their official texts 50 to 78. */
const mostWelsh = 50;
const enough = 100;

/** Text that people can take in at one reading, as far as counting can tell. */
export const readingEaseRule: ResponseRule = {
  kind: 'response',
  id: 'reading-ease',
  words,
  criteria: ['3.1.5'],
  point: 5,
  certainty: 'advice',
  states: ['default'],
  judge: (record) => {
    const sentences = sentencesOf(record);
    return (['cy', 'en'] as const).flatMap((language): Observation[] => {
      const of = sentences.filter((sentence) => sentence.language === language);
      const counted = of.reduce((sum, sentence) => sum + sentence.words.length, 0);
      if (counted < enough) return [];
      const score = Math.round(language === 'en' ? flesch(of) : longWords(of));
      if (language === 'en' ? score >= leastFlesch : score <= mostWelsh) return [];
      return [told(language, score, counted)];
    });
  },
};

const told = (language: Language, score: number, counted: number): Observation => ({
  rule: 'reading-ease',
  evidence: { key: language, score, limit: language === 'en' ? leastFlesch : mostWelsh, words: counted },
  message:
    language === 'en'
      ? {
          cy: `Mae’r testun Saesneg yn anodd: ${String(score)} ar raddfa Flesch, lle mae ${String(leastFlesch)} neu fwy yn haws.`,
          en: `The English text is hard: ${String(score)} on Flesch’s scale, where ${String(leastFlesch)} or more is easier.`,
        }
      : {
          cy: `Mae’r testun Cymraeg yn anodd: ${String(score)} o hyd brawddegau a geiriau hir, lle mae ${String(mostWelsh)} neu lai yn haws.`,
          en: `The Welsh text is hard: ${String(score)} of sentence length and long words, where ${String(mostWelsh)} or less is easier.`,
        },
});

const mean = (sentences: readonly Sentence[]): number => all(sentences).length / sentences.length;
const all = (sentences: readonly Sentence[]): string[] => sentences.flatMap(({ words: said }) => said);

function flesch(sentences: readonly Sentence[]): number {
  const said = all(sentences);
  const syllables = said.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 206.835 - 1.015 * mean(sentences) - 84.6 * (syllables / said.length);
}

/** LIX (Björnsson, 1968): words to a sentence, and hundredths of words with more than six letters. It needs no syllables, which Welsh spells otherwise. */
function longWords(sentences: readonly Sentence[]): number {
  const said = all(sentences);
  return mean(sentences) + (100 * said.filter((word) => word.length > 6).length) / said.length;
}
