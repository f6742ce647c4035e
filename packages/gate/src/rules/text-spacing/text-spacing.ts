import { faultObservations, newFaults } from '../../layout/text-faults.ts';
import { readTextFaults, spacingSheet } from '../../layout/text-faults-in-page.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './text-spacing.text.ts';

const id = 'text-spacing';

/** What is lost of a text when a reader puts more room between its letters, words and lines. */
export const textSpacingRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.12'],
  point: 4,
  certainty: 'failure',
  states: ['text-spacing'],
  drive: async (visit) => {
    const now = await visit.look(readTextFaults);
    if (!now.length || !(await visit.look(spacingSheet, false))) return [];
    const before = await visit.look(readTextFaults);
    await visit.look(spacingSheet, true);
    return faultObservations(visit, id, newFaults(now, before), {
      cy: 'Gyda’r bylchau y mae WCAG 1.4.12 yn eu henwi,',
      en: 'With the spacing that WCAG 1.4.12 names,',
    });
  },
};
