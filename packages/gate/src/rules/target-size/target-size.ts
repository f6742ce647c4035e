import type { PageRule } from '../../rule.ts';
import { lookForTargets } from './target-size-in-page.ts';
import { words } from './target-size.text.ts';

/** What is pressed is 24 by 24 CSS pixels large, or has that much room. */
export const targetSizeRule: PageRule = {
  kind: 'page',
  id: 'target-size',
  words,
  criteria: ['2.5.8'],
  point: 5,
  certainty: 'failure',
  states: ['default', 'no-script', 'narrow', 'opened', 'empty-submit', 'wrong-field'],
  look: lookForTargets,
};
