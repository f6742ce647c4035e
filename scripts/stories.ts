// Static Storybook in stories/dist. Left as it is when nothing that it shows has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSteps } from './build.ts';
import { root, runInOrder } from './steps.ts';

const shown = [
  'packages/{components,journey-view,journey,services,language}/{src/**/*.{ts,css,md},package.json}',
  'tokens/{build.ts,build/**/*.ts,src/**/*.{ts,json},README.md}',
  'stories/{*,.storybook/*,*/*}',
  'custom-elements-manifest.config.mjs',
  'package.json',
  'pnpm-lock.yaml',
];
const isTest = /\.(test|conformance)\.ts$/;
const files = globSync(shown, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' })
  .filter((file) => !/(^|\/)(node_modules|dist)(\/|$)/.test(file) && !isTest.test(file) && statSync(path.join(root, file)).isFile())
  .sort();
const digest = createHash('sha256');
for (const file of files) digest.update(file).update(readFileSync(path.join(root, file)));
const key = digest.digest('hex');
const out = path.join(root, 'stories/dist');
const mark = path.join(out, '.built-from');
if (existsSync(mark) && readFileSync(mark, 'utf8') === key) {
  console.log('Storybook is up to date.');
  process.exit(0);
}

/** What Storybook reads of other builds. Built only when older than its sources: other work may be reading it just now. */
const needed: Readonly<Record<string, { readonly output: string; readonly from: RegExp }>> = {
  tokens: { output: 'tokens/dist/tokens.css', from: /^tokens\// },
  'custom elements manifest': {
    output: 'packages/components/dist/custom-elements.json',
    from: /^packages\/(components|journey-view)\/.*\.ts$/,
  },
};
const steps = buildSteps.filter(({ name }) => {
  const need = needed[name];
  if (!need) return false;
  const output = path.join(root, need.output);
  const newest = Math.max(...files.filter((file) => need.from.test(file)).map((file) => statSync(path.join(root, file)).mtimeMs));
  return !existsSync(output) || statSync(output).mtimeMs < newest;
});
if ((await runInOrder(steps, true)).some(({ ok }) => !ok)) process.exit(1);

const result = spawnSync('storybook', ['build', '--config-dir', 'stories/.storybook', '--output-dir', out, '--quiet'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
});
if (result.status === 0) writeFileSync(mark, key);
process.exit(result.status ?? 1);
