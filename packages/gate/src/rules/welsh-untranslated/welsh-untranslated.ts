import type { Observation } from '../../finding.ts';
import type { ReadingRule } from '../../rule.ts';
import { isElsewhere, misplaced, quoted, shareOf, whereOf, type Misplaced } from '../../welsh/judge-blocks.ts';
import { textsOf } from '../../welsh/text-blocks.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './welsh-untranslated.text.ts';

const id = 'welsh-untranslated';
const most = 25;

/** English where Welsh was promised. */
export const welshUntranslatedRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['3.1.2'],
  point: 2,
  certainty: 'failure',
  states: ['default', 'no-script', 'opened', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const texts = await textsOf(visit);
    const { allow } = welshSettings();
    const whole = isElsewhere(shareOf(texts, allow));
    const seen = new Set<string>();
    const found = texts.blocks.flatMap((block) => {
      // A page that is English from top to bottom has one fault, and page-lang tells it.
      if (block.lang !== 'cy' || (whole && block.lang === texts.lang) || seen.has(block.text)) return [];
      seen.add(block.text);
      return misplaced(block, allow) ?? [];
    });
    const observations: Observation[] = [];
    for (const each of found.filter(({ how }) => how === 'sure').slice(0, most)) {
      const { block } = each;
      const element = await visit.describe(block.selector);
      const where = whereOf(block.from);
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message: {
          cy: `${where.cy} a nodwyd yn Gymraeg yn Saesneg: “${quoted(block.text)}”.`,
          en: `${where.en} marked as Welsh is English: “${quoted(block.text)}”.`,
        },
        ...(block.quoted ? { certainty: 'warning' as const } : {}),
        evidence: { key: quoted(block.text), words: each.words, margin: Math.round(each.margin * 10) / 10 },
      });
    }
    const short = found.filter(({ how }) => how !== 'sure');
    if (short.length > 0) observations.push(await advice(short, visit));
    return observations;
  },
};

/** One piece of advice for all that is too short to be sure of. */
async function advice(short: readonly Misplaced[], visit: Parameters<ReadingRule['read']>[0]): Promise<Observation> {
  const list = short
    .slice(0, 8)
    .map(({ block }) => `“${quoted(block.text)}”`)
    .join(', ');
  const element = await visit.describe(short[0]?.block.selector ?? 'html');
  return {
    rule: id,
    ...(element ? { element } : {}),
    message: {
      cy: `Mae’r testunau byr hyn yn edrych fel Saesneg; edrychwch arnynt: ${list}.`,
      en: `These short texts look English; look at them: ${list}.`,
    },
    certainty: 'advice',
    evidence: { key: 'short', texts: short.length },
  };
}
