import type { Observation } from '../../finding.ts';
import type { ReadingRule } from '../../rule.ts';
import { languageOf } from '../../welsh/counterpart.ts';
import { isElsewhere, languageWords, misplaced, quoted, shareOf } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { textsOf } from '../../welsh/text-blocks.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './welsh-title.text.ts';

const id = 'welsh-title';

/** A Welsh page has a Welsh title, and an English one an English. */
export const welshTitleRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: ['2.4.2'],
  point: 2,
  certainty: 'failure',
  states: ['default', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const texts = await textsOf(visit);
    const { allow } = welshSettings();
    const language = languageOf(texts.lang);
    if (language === undefined || isElsewhere(shareOf(texts, allow))) return [];
    const observations: Observation[] = [];
    for (const part of texts.title.split(/\s+[-–—|·•:»]+\s+|:\s+/u)) {
      const found = misplaced({ text: part, lang: language, from: 'title', selector: 'title', quoted: false }, allow);
      if (found === undefined) continue;
      observations.push({
        rule: id,
        message: {
          cy: `Mae’r dudalen yn ${languageWords[language].cy}, ond mae ei theitl yn ${languageWords[otherOf(language)].cy}: “${quoted(part)}”.`,
          en: `The page is ${languageWords[language].en}, but its title is ${languageWords[otherOf(language)].en}: “${quoted(part)}”.`,
        },
        ...(found.how === 'sure' ? {} : { certainty: 'advice' as const }),
        evidence: { key: quoted(part), words: found.words },
      });
      break;
    }
    return observations;
  },
};
