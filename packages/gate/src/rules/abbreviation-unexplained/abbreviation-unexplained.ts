import type { ResponseRule } from '../../rule.ts';
import { proseBlocks } from '../../standard/prose.ts';
import { standardSettings } from '../../standard/standard-settings.ts';
import { words } from './abbreviation-unexplained.text.ts';

/** What everybody in Wales knows, and what is no abbreviation. */
const known = new Set(
  (
    'UK DU GB EU UE UN USA BBC GIG NHS TV PIN CV ID OK AM PM ATM PC DVD CD GP PDF HTML URL FAQ FAQS SMS GPS USB CCTV DNA HIV VAT TAW PAYE HMRC DVLA DWP ' +
    'HM MOT RNIB RNID WWW IT AI EV LED QR WC AD BC CO OC ISBN UTC GMT BST RSS SOS DIY MP MS AS AC BSL ASL TGAU GCSE BTEC NVQ MA BA PHD SC CYM ENG RCT NOTE NODER ' +
    'NI YN AC OR AND THE NOT NID NAD ALL ONLY NEW NEWYDD TO'
  ).split(' '),
);
/** Words that an abbreviation leaves out. */
const small = /^(a|ac|an|and|ar|at|by|for|i|in|o|of|on|or|the|to|with|y|yr|’r|yn|am|dros|gan|neu|wrth)$/;

/** An abbreviation is said in full where it is first used. */
export const abbreviationUnexplainedRule: ResponseRule = {
  kind: 'response',
  id: 'abbreviation-unexplained',
  words,
  criteria: ['3.1.4'],
  point: 5,
  certainty: 'advice',
  states: ['default'],
  judge: (record) => {
    const allowed = new Set([...known, ...standardSettings().allowAbbreviations.map((each) => each.toUpperCase())]);
    const everything = record.outline.texts.map(({ text }) => text).join(' \n ');
    const initials = everything
      .split(/[^\p{L}’'\n]+/u)
      .filter((word) => word !== '' && !small.test(word.toLowerCase()))
      .map((word) => (word.length > 1 ? (word[0] ?? '') : ' ').toUpperCase())
      .join('');
    const unexplained = new Set<string>();
    for (const { text } of proseBlocks(record)) {
      const found = text.match(/(?<![\p{L}\p{N}&/.-])[A-ZŴŶ]{2,6}(?![\p{L}\p{N}&/-]|\.\p{L})/gu) ?? [];
      // A block in capitals is shouting, not abbreviations.
      if (found.length > 3 && found.join('').length > text.replace(/[^\p{L}]/gu, '').length / 2) continue;
      if (text === text.toUpperCase()) continue;
      for (const word of found) {
        if (allowed.has(word) || /^[IVXLC]+$/.test(word)) continue;
        const opened = new RegExp(
          `\\(${word}s?\\)|\\b${word}s? ?\\(\\p{L}{2,}|\\b${word}s?,? (?:sef|which stands for|sy’n golygu|means|stands for)\\b`,
          'u',
        );
        if (!opened.test(everything) && !initials.includes(word)) unexplained.add(word);
      }
    }
    return [...unexplained].map((word) => ({
      rule: 'abbreviation-unexplained',
      evidence: { key: word },
      message: {
        cy: `Ni ddywedir ar y dudalen beth yw “${word}”.`,
        en: `The page does not say what “${word}” is.`,
      },
    }));
  },
};
