import type { Observation } from '../../finding.ts';
import type { ReadingRule } from '../../rule.ts';
import { languageOf } from '../../welsh/counterpart.ts';
import { foreignRun, identify } from '../../welsh/identify.ts';
import { languageWords, quoted } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { otherLanguage } from '../../welsh/other-languages.ts';
import { textsOf } from '../../welsh/text-blocks.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './welsh-mixed.text.ts';

const id = 'welsh-mixed';
const buttons =
  'Continue|Submit|Next|Back|Save|Save and continue|Search|Sign in|Sign out|Log in|Log out|Upload|Cancel|Print|Download|Apply|Apply now|Start|Start now|Accept|Confirm|Send|Register|Close|Edit|Delete|Remove|Add|Pay|Pay now|Help|Contact us|Home|OK button';
const pressEnglish = new RegExp(
  `\\b(?:cliciwch|pwyswch|dewiswch|gwasgwch|tapiwch|clicio|pwyso|dewis|gwasgu)(?: ar)?(?: y| yr)?(?: botwm| ddolen| dolen)? ?[‘'"“]?(${buttons})\\b`,
  'iu',
);

/** A Welsh sentence that turns English, or the other way. */
export const welshMixedRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['3.1.2'],
  point: 2,
  certainty: 'warning',
  states: ['default', 'no-script', 'opened', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const { blocks } = await textsOf(visit);
    const { allow } = welshSettings();
    const observations: Observation[] = [];
    const seen = new Set<string>();
    for (const block of blocks) {
      const expected = languageOf(block.lang);
      if (expected === undefined || seen.has(block.text) || observations.length >= 20) continue;
      seen.add(block.text);
      const other = otherOf(expected);
      // All in the other language: another rule’s.
      const whole = identify(block.text, allow);
      if (whole.sure && whole.language === other) continue;
      const run = foreignRun(block.text, expected, allow);
      if (run !== undefined && otherLanguage(run.text) === undefined) {
        const element = await visit.describe(block.selector);
        const at = block.text.indexOf(run.text);
        const isQuoted = /[“‘"'«(]\s*\S{0,12}\s?$/u.test(block.text.slice(Math.max(0, at - 14), at));
        observations.push({
          rule: id,
          ...(element ? { element } : {}),
          message: {
            cy: `Mae testun a nodwyd yn ${languageWords[expected].cy} yn troi’n ${languageWords[other].cy}: “${quoted(run.text)}”.`,
            en: `A text marked as ${languageWords[expected].en} turns to ${languageWords[other].en}: “${quoted(run.text)}”.`,
          },
          ...(isQuoted || block.quoted ? { certainty: 'advice' as const } : {}),
          evidence: { key: quoted(run.text), words: run.words, margin: Math.round(run.margin * 10) / 10 },
        });
        continue;
      }
      const press = expected === 'cy' ? pressEnglish.exec(block.text) : null;
      if (press?.[1] === undefined) continue;
      const element = await visit.describe(block.selector);
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message: {
          cy: `Mae cyfarwyddyd Cymraeg yn enwi botwm neu ddolen yn Saesneg: “${quoted(press[0])}”.`,
          en: `A Welsh instruction names a button or link in English: “${quoted(press[0])}”.`,
        },
        evidence: { key: quoted(press[0]) },
      });
    }
    return observations;
  },
};
