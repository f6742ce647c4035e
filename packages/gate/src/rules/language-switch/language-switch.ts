import type { Bilingual } from '../../bilingual.ts';
import type { Observation } from '../../finding.ts';
import type { DrivenRule } from '../../rule.ts';
import { languageOf, switchTo } from '../../welsh/counterpart.ts';
import { languageWords } from '../../welsh/judge-blocks.ts';
import { otherOf } from '../../welsh/language-names.ts';
import { languageLinksOf } from '../../welsh/language-switch.ts';
import { words } from './language-switch.text.ts';
import { lookAtSwitch } from './look-at-switch.ts';
import { pressSwitch } from './press-switch.ts';

const id = 'language-switch';

/** The sentence without the names and numbers in it: the same fault on another page is the same finding. */
const kindOf = ({ en }: Bilingual): string => en.replace(/“[^”]*”|\d+/gu, '').slice(0, 60);

/** The switch, by the acceptance list that Welsh services have in common. */
export const languageSwitchRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: [],
  point: 2,
  certainty: 'failure',
  states: ['default', 'no-script'],
  drive: async (visit) => {
    const links = await languageLinksOf(visit);
    const own = languageOf(links.lang);
    if (own === undefined) return [];
    const other = otherOf(own);
    const item = switchTo(links, other);
    if (item === undefined) {
      if (!links.alternates.some(({ language }) => language === other)) return [];
      return [
        {
          rule: id,
          message: {
            cy: `Mae gan y dudalen fersiwn ${languageWords[other].cy}, ond nid oes dolen na botwm ati.`,
            en: `The page has a counterpart in ${languageWords[other].en}, but no link or button to it.`,
          },
        },
      ];
    }
    const observations: Observation[] = [];
    const scripts = visit.state !== 'no-script';
    for (const [message, certainty, about] of lookAtSwitch(links, item, own, scripts)) {
      // Without scripts only what differs is told: the rest was told with them.
      if (!scripts && certainty !== 'failure') continue;
      const element = await visit.describe(about.selector);
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message,
        ...(certainty === 'failure' ? {} : { certainty }),
        evidence: { key: kindOf(message) },
      });
    }
    if (!scripts) return observations;
    const inside =
      item.kind === 'button' || !item.plain || (URL.canParse(item.href) && new URL(item.href).host === new URL(visit.url).host);
    const may = item.seen && inside && /^https?:/.test(visit.url) && (item.kind === 'link' || visit.maySubmit);
    if (!may) return observations;
    const element = await visit.describe(item.selector);
    for (const [message, certainty] of await pressSwitch(visit, links, item, own)) {
      observations.push({
        rule: id,
        ...(element ? { element } : {}),
        message,
        ...(certainty === 'failure' ? {} : { certainty }),
        evidence: { key: kindOf(message) },
      });
    }
    return observations;
  },
};
