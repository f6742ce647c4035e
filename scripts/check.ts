// Types, lint, format and the rules of the house. Exits 1 when any does not hold.
import { buildSteps } from './build.ts';
import { runInOrder, runStep, report, type Step } from './steps.ts';

const prettierPaths = ['.'];
const lanes: Step[][] = [
  [
    { name: 'types of packages', command: ['tsc', '-b', 'packages/example-council', 'packages/gate'] },
    { name: 'types of tests', command: ['tsc', '-p', 'tests/tsconfig.json'] },
  ],
  [
    { name: 'format', command: ['prettier', '--check', '--log-level=warn', ...prettierPaths] },
    { name: 'styles', command: ['stylelint', 'packages/*/src/**/*.css'] },
    { name: 'unused code and dependencies', command: ['knip', '--no-progress'] },
    { name: 'house', command: ['node', '--test', '--test-reporter=dot', 'tests/house/*.test.ts'] },
  ],
];

// What types and stories read is made, not committed.
const made = await runInOrder(
  buildSteps.filter(({ name }) => ['tokens', 'custom elements manifest'].includes(name)),
  true,
);
if (made.some(({ ok }) => !ok)) process.exit(1);
const outcomes = (await Promise.all(lanes.map((steps) => runInOrder(steps)))).flat();
// Lint reads the types that the first lane wrote.
const lint = await runStep({ name: 'lint', command: ['eslint', '.', '--max-warnings=0'] });
report(lint);
outcomes.push(lint);
process.exit(outcomes.every((outcome) => outcome.ok) ? 0 : 1);
