import type { Observation } from '../../finding.ts';
import type { ResponseRule } from '../../rule.ts';
import { sentencesOf } from '../../standard/prose.ts';
import { words } from './sentence-long.text.ts';

/** Cymraeg Clir, rule 4, and GOV.UK’s style: no more than this in a sentence. */
const most = 25;
const tooMany = 40;

/** Sentences can be read in one breath. */
export const sentenceLongRule: ResponseRule = {
  kind: 'response',
  id: 'sentence-long',
  words,
  criteria: [],
  point: 5,
  certainty: 'advice',
  states: ['default'],
  judge: (record) => {
    const found: Observation[] = [];
    const sentences = sentencesOf(record);
    for (const { text, words: said } of sentences)
      if (said.length > tooMany)
        found.push({
          rule: 'sentence-long',
          evidence: { key: text.slice(0, 60), words: said.length },
          message: {
            cy: `Mae ${String(said.length)} o eiriau yn y frawddeg sy’n dechrau “${said.slice(0, 8).join(' ')}”.`,
            en: `The sentence that begins “${said.slice(0, 8).join(' ')}” has ${String(said.length)} words.`,
          },
        });
    const long = sentences.filter(({ words: said }) => said.length > most);
    if (sentences.length >= 6 && long.length > sentences.length / 4)
      found.push({
        rule: 'sentence-long',
        evidence: { key: 'share', long: long.length, sentences: sentences.length },
        message: {
          cy: `Mae mwy na ${String(most)} o eiriau mewn ${String(long.length)} o’r ${String(sentences.length)} brawddeg.`,
          en: `${String(long.length)} of the ${String(sentences.length)} sentences have more than ${String(most)} words.`,
        },
      });
    return found;
  },
};
