import { faultObservations, newFaults } from '../../layout/text-faults.ts';
import { readTextFaults, spacingSheet } from '../../layout/text-faults-in-page.ts';
import { readHeldLines } from '../../layout/held-lines-in-page.ts';
import type { Observation } from '../../finding.ts';
import type { DrivenRule, Visit } from '../../rule.ts';
import { words } from './text-spacing.text.ts';

const id = 'text-spacing';

/** What is lost of a text when a reader puts more room between its letters, words and lines. */
export const textSpacingRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.12'],
  point: 5,
  certainty: 'failure',
  states: ['text-spacing'],
  drive: async (visit) => {
    const held = await heldObservations(visit);
    const now = await visit.look(readTextFaults);
    if (!now.length || !(await visit.look(spacingSheet, false))) return held;
    const before = await visit.look(readTextFaults);
    await visit.look(spacingSheet, true);
    const lost = await faultObservations(visit, id, newFaults(now, before), {
      cy: 'Gyda’r bylchau y mae WCAG 1.4.12 yn eu henwi,',
      en: 'With the spacing that WCAG 1.4.12 names,',
    });
    return [...held, ...lost];
  },
};

async function heldObservations(visit: Visit): Promise<Observation[]> {
  const found: Observation[] = [];
  for (const { selector, text, height } of await visit.look(readHeldLines)) {
    const element = await visit.describe(selector);
    found.push({
      rule: id,
      ...(element ? { element } : {}),
      message: {
        cy: `Ni all darllenydd roi mwy o le rhwng llinellau “${text}”: mae \`line-height\` o ${String(height)} gyda \`!important\` yn ei \`style\`.`,
        en: `A reader cannot put more room between the lines of “${text}”: its \`style\` has a \`line-height\` of ${String(height)} with \`!important\`.`,
      },
      evidence: { key: 'held', height },
    });
  }
  return found;
}
