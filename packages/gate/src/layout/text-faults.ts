import type { Bilingual } from '../bilingual.ts';
import type { Certainty, Observation } from '../finding.ts';
import type { Visit } from '../rule.ts';
import type { TextFault } from './text-faults-in-page.ts';

const certainties: Readonly<Record<TextFault['how'], Certainty>> = { cut: 'failure', over: 'failure', short: 'warning', spilt: 'warning' };

/** The faults of a state that are not there without it: what is cut off everywhere is how the page was made. */
export function newFaults(now: readonly TextFault[], before: readonly TextFault[]): TextFault[] {
  const known = new Set(before.map(({ selector, how }) => `${how} ${selector}`));
  const everCut = new Set(before.filter(({ how }) => how !== 'spilt').map(({ selector }) => selector));
  return now.filter(({ selector, how }) => !known.has(`${how} ${selector}`) && !(how === 'short' && everCut.has(selector)));
}

/** Observations of faults, `when` being the words for the state, in both languages, that begin their sentence. */
export async function faultObservations(visit: Visit, rule: string, faults: readonly TextFault[], when: Bilingual): Promise<Observation[]> {
  const found: Observation[] = [];
  for (const fault of faults.slice(0, 10)) {
    const element = await visit.describe(fault.selector);
    found.push({
      rule,
      ...(element ? { element } : {}),
      message: sentence(fault, when),
      certainty: fault.less ?? certainties[fault.how],
      evidence: { key: fault.how, pixels: fault.pixels },
    });
  }
  return found;
}

function sentence({ how, text, on, pixels }: TextFault, { cy, en }: Bilingual): Bilingual {
  const by = String(pixels);
  const said: Record<TextFault['how'], Bilingual> = {
    cut: { cy: `${cy} mae ${by} picsel o “${text}” wedi’u torri i ffwrdd.`, en: `${en} ${by} pixels of “${text}” are cut off.` },
    short: {
      cy: `${cy} mae dotiau’n sefyll yn lle diwedd “${text}”.`,
      en: `${en} dots stand in place of the end of “${text}”.`,
    },
    over: { cy: `${cy} mae “${text}” yn gorwedd ar “${on}”.`, en: `${en} “${text}” lies on “${on}”.` },
    spilt: {
      cy: `${cy} mae “${text}” yn rhedeg ${by} picsel allan o’i flwch.`,
      en: `${en} “${text}” runs ${by} pixels out of its box.`,
    },
  };
  return said[how];
}
