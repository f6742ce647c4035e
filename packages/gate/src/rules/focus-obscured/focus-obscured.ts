import { observationsOf, type Told } from '../../keyboard/told.ts';
import { walkOf } from '../../keyboard/walk.ts';
import type { DrivenRule } from '../../rule.ts';
import { words } from './focus-obscured.text.ts';

const id = 'focus-obscured';

/** Whether something fixed or sticky lies over what has focus. */
export const focusObscuredRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['2.4.11'],
  point: 5,
  certainty: 'failure',
  states: ['keyboard'],
  drive: async (visit) => {
    const { stops } = await walkOf(visit);
    const told: Told[] = [];
    for (const { selector, points, covered, cover, seen, frame, view } of stops) {
      if (!seen || frame || covered === 0) continue;
      const evidence = { covered, points, cover };
      // Points outside the window are not seen either, but may be scrolled to: then it is no more than a likely fault.
      if (covered === points)
        told.push({
          selector,
          ...(points < 5 || view.height > 400 ? { certainty: 'warning' as const } : {}),
          message: {
            cy: `Pan fydd y ffocws yma, mae \`${cover}\` drosto’n llwyr, ac ni all neb ei weld.`,
            en: `When the focus is here, \`${cover}\` lies wholly over it, and nobody can see it.`,
          },
          evidence: { ...evidence, key: 'whole' },
        });
      else
        told.push({
          selector,
          certainty: 'advice',
          message: {
            cy: `Pan fydd y ffocws yma, mae \`${cover}\` dros ran ohono.`,
            en: `When the focus is here, \`${cover}\` lies over part of it.`,
          },
          evidence: { ...evidence, key: 'part' },
        });
    }
    return observationsOf(visit, id, told.slice(0, 10));
  },
};
