// Static Storybook in stories/dist. Left as it is when nothing that it shows has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './steps.ts';

const shown = ['packages/{components,journey-view,journey,services,language}/src/**/*.{ts,css,md}', 'packages/components/src/*/README.md', 'tokens/src/**/*', 'stories/{*,.storybook/*,*/*}', 'package.json', 'pnpm-lock.yaml'];
const digest = createHash('sha256');
for (const file of globSync(shown, { cwd: root, exclude: (name) => name === 'node_modules' || name === 'dist' }).sort()) {
  const whole = path.join(root, file);
  if (/\.[a-z]+$/.test(file)) digest.update(file).update(readFileSync(whole));
}
const key = digest.digest('hex');
const out = path.join(root, 'stories/dist');
const mark = path.join(out, '.built-from');
if (existsSync(mark) && readFileSync(mark, 'utf8') === key) {
  console.log('Storybook is up to date.');
  process.exit(0);
}
const result = spawnSync('storybook', ['build', '--config-dir', 'stories/.storybook', '--output-dir', out, '--quiet'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: '1' },
});
if (result.status === 0) writeFileSync(mark, key);
process.exit(result.status ?? 1);
