// Every test there is, in two lanes on two cores: browsers in one, Node in the other.
// With file names as arguments, only those.
import { globSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from './browsers.ts';
import { buildSteps } from './build.ts';
import { report, root, runInOrder, runStep, type Outcome, type Step } from './steps.ts';

const find = (...patterns: string[]): string[] =>
  globSync(patterns, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' }).sort();

const inBrowser = (file: string): boolean =>
  file.endsWith('.test.ts') && !file.endsWith('.node.test.ts') && /^(packages\/(components|journey-view)\/src|tests\/engines)\//.test(file);

const nodeTest = (name: string, files: readonly string[], concurrency = 2): Step => ({
  name,
  command: ['node', '--test', '--test-reporter=spec', `--test-concurrency=${String(concurrency)}`, ...files],
});
const browserTest = (files: readonly string[]): Step => ({ name: 'elements in three engines', command: ['wtr', '--files', ...files] });

ensureBrowsers();
const outcomes: Outcome[] = [];
const named = process.argv.slice(2).map((file) => path.relative(root, path.resolve(file)));
if (named.length) {
  const browser = named.filter(inBrowser);
  const node = named.filter((file) => !inBrowser(file));
  if (node.length) outcomes.push(await runStep(nodeTest('named tests', node)));
  if (browser.length) outcomes.push(await runStep(browserTest(browser)));
  for (const outcome of outcomes) console.log(outcome.output);
} else {
  const built = await runInOrder(buildSteps, true);
  if (built.some((outcome) => !outcome.ok)) process.exit(1);

  const all = find('packages/*/src/**/*.test.ts', 'packages/*/*.test.ts', 'tokens/**/*.test.ts', 'scripts/*.test.ts', 'tests/**/*.test.ts');
  const node = all.filter((file) => !inBrowser(file));
  // What councils get goes while the gate's own tests do, once Storybook is built.
  const got = node.filter((file) => /^tests\/(gate|packed)\//.test(file));
  // The gate's rules open hundreds of pages, so they go with the browsers.
  const rules = node.filter((file) => /^packages\/gate\/src\/(corpus|visit)\//.test(file));
  const gate = node.filter((file) => file.startsWith('packages/gate/') && !rules.includes(file));
  const whole = node.filter((file) => file.startsWith('tests/') && !file.startsWith('tests/house/') && !got.includes(file));
  const units = node.filter((file) => ![...whole, ...got, ...gate, ...rules].includes(file));

  const lanes: Promise<Outcome[]>[] = [
    runInOrder([{ name: 'elements in three engines', command: ['wtr'] }, nodeTest('the gate’s rules', rules, 1)]),
    runInOrder([
      nodeTest('units', units, 1),
      { name: 'journeys', command: ['node', 'scripts/journeys.ts'] },
      { name: 'stories', command: ['node', 'scripts/stories.ts'] },
      { name: 'sizes', command: ['node', 'scripts/sizes.ts'] },
      nodeTest('what councils get', got, 1),
    ]),
  ];
  outcomes.push(...built, ...(await Promise.all(lanes)).flat());
  outcomes.push(...(await runInOrder([nodeTest('the gate', gate, 2), nodeTest('whole services in a browser', whole, 2)])));
  // Types and lint want both cores, so they come after the browsers.
  const check = await runStep({ name: 'check', command: ['node', 'scripts/check.ts'] });
  report(check);
  outcomes.push(check);
}

// Of tests, how many; of anything else, whether it held.
let passed = 0;
let failed = 0;
for (const { ok, output } of outcomes) {
  const count = (pattern: RegExp): number => [...output.matchAll(pattern)].reduce((sum, match) => sum + Number(match[1]), 0);
  if (output.includes('ℹ pass ')) {
    passed += count(/^ℹ pass (\d+)/gm);
    failed += count(/^ℹ fail (\d+)/gm);
  } else {
    if (ok) passed += 1;
    else failed += 1;
  }
}
if (outcomes.some((outcome) => !outcome.ok) && failed === 0) failed = 1;
// Said again at the end, where a long log is read first.
for (const { step, ok, output } of outcomes) {
  if (ok) continue;
  const names = [...output.matchAll(/^\s*✖ (?!failing tests)(.+)$/gmu)].map(([, name = '']) => name.trim());
  console.log([`\nFAIL ${step.name}`, ...new Set(names)].join('\n  '));
}
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed ? 1 : 0);
