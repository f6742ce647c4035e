import type { Bilingual } from '../../bilingual.ts';
import { faultObservations, newFaults } from '../../layout/text-faults.ts';
import { readTextFaults } from '../../layout/text-faults-in-page.ts';
import type { DrivenRule } from '../../rule.ts';
import type { State } from '../../state.ts';
import { desk } from '../../visit/emulation.ts';
import { words } from './clipped-text.text.ts';

const id = 'clipped-text';
const when: Partial<Record<State, Bilingual>> = {
  'text-200': { cy: 'Wedi chwyddo i 200 %,', en: 'Enlarged to 200%,' },
  'zoom-400': { cy: 'Wedi chwyddo i 400 %,', en: 'Enlarged to 400%,' },
};
const onNarrow: Bilingual = { cy: 'Ar sgrin gul,', en: 'On a narrow screen,' };

/** What is lost of a text when the page is enlarged, or the screen is small. */
export const clippedTextRule: DrivenRule = {
  kind: 'driven',
  id,
  words,
  criteria: ['1.4.4', '1.4.10'],
  point: 5,
  certainty: 'failure',
  states: ['narrow', 'text-200', 'zoom-400'],
  drive: async (visit) => {
    const now = await visit.look(readTextFaults);
    if (!now.length) return [];
    const { size } = visit;
    await visit.resize(desk);
    const before = await visit.look(readTextFaults);
    await visit.resize(size);
    return faultObservations(visit, id, newFaults(now, before), when[visit.state] ?? onNarrow);
  },
};
