import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

const src = import.meta.dirname;

test('the index loads without a DOM, and holds every template', async () => {
  const index: Record<string, unknown> = await import('./index.ts');
  const missing = [];
  for (const file of globSync('*/*.template.ts', { cwd: src })) {
    const [folder, name] = file.split(path.sep) as [string, string];
    // Pieces of a component are its own affair.
    if (name !== `${folder}.template.ts` || folder === 'form-group') continue;
    const template = name.replace('.template.ts', '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) + 'Template';
    if (typeof index[template] !== 'function') missing.push(template);
  }
  assert.deepEqual(missing, []);
});

test('`define` registers every element', () => {
  const define = readFileSync(path.join(src, 'define.ts'), 'utf8');
  const missing = globSync('*/*.define.ts', { cwd: src }).filter((file) => !define.includes(`'./${file.split(path.sep).join('/')}'`));
  assert.deepEqual(missing, []);
});

test('the stylesheet imports every sheet, once', () => {
  const sheet = readFileSync(path.join(src, 'patrwm.css'), 'utf8').replaceAll('"', "'");
  const files = globSync('*/*.css', { cwd: src }).map((file) => `@import './${file.split(path.sep).join('/')}';`);
  assert.deepEqual(
    files.filter((line) => sheet.split(line).length !== 2),
    [],
  );
});
