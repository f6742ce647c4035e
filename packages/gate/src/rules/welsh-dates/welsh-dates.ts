import type { Observation } from '../../finding.ts';
import type { ReadingRule } from '../../rule.ts';
import { languageOf } from '../../welsh/counterpart.ts';
import { dateFault } from '../../welsh/date-faults.ts';
import { identify } from '../../welsh/identify.ts';
import { isElsewhere, shareOf } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { textsOf } from '../../welsh/text-blocks.ts';
import { welshSettings } from '../../welsh/welsh-settings.ts';
import { words } from './welsh-dates.text.ts';

const id = 'welsh-dates';

/** Dates in the language of the text around them. */
export const welshDatesRule: ReadingRule = {
  kind: 'reading',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'failure',
  states: ['default', 'opened', 'empty-submit', 'wrong-field'],
  read: async (visit) => {
    const texts = await textsOf(visit);
    const { allow } = welshSettings();
    if (isElsewhere(shareOf(texts, allow))) return [];
    const observations: Observation[] = [];
    const told = new Set<string>();
    for (const block of texts.blocks) {
      const language = languageOf(block.lang);
      if (language === undefined || observations.length >= 20) continue;
      const fault = dateFault(block.text, language);
      if (fault === undefined || told.has(fault.found)) continue;
      // A text that is all in the other language has its dates in it rightly; that it is there, another rule tells.
      const { sure, language: really } = identify(block.text, allow);
      if (sure && really === otherOf(language)) continue;
      told.add(fault.found);
      const element = await visit.describe(block.selector);
      // On an English page a Welsh date may be in a Welsh name of an event.
      const certainty =
        block.quoted && fault.certainty === 'failure' && !/^\W*\d{1,2}\D+\d{4}\W*$/u.test(block.text) ? 'warning' : fault.certainty;
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message: fault.message,
        evidence: { key: fault.found },
        ...(certainty === 'failure' ? {} : { certainty }),
      });
    }
    return observations;
  },
};
