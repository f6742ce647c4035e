// dist of every package: tokens, types and scripts, the stylesheet, the page scripts. Prints what it took.
import { runInOrder, type Step } from './steps.ts';

export const buildSteps: readonly Step[] = [
  { name: 'tokens', command: ['node', 'tokens/build.ts'] },
  { name: 'packages', command: ['tsc', '-b', 'packages/example-council', 'packages/gate'] },
  { name: 'stylesheet', command: ['node', 'packages/components/build-css.ts'] },
  { name: 'page scripts', command: ['node', 'packages/journey-view/build-page.ts'] },
  { name: 'custom elements manifest', command: ['cem', 'analyze', '--config', 'custom-elements-manifest.config.mjs'] },
];

if (import.meta.main) {
  const outcomes = await runInOrder(buildSteps, true);
  process.exit(outcomes.length === buildSteps.length && outcomes.every((outcome) => outcome.ok) ? 0 : 1);
}
