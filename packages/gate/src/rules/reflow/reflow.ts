import type { PageRule } from '../../rule.ts';
import { lookForReflow } from './reflow-in-page.ts';
import { words } from './reflow.text.ts';

/** At 320 CSS pixels a page is read by scrolling one way only, and nothing is beyond its edge. */
export const reflowRule: PageRule = {
  kind: 'page',
  id: 'reflow',
  words,
  criteria: ['1.4.10'],
  point: 5,
  certainty: 'failure',
  states: ['narrow', 'zoom-400'],
  look: lookForReflow,
};
