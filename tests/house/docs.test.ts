import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { files, read, root } from './tree.ts';

const documents = files.filter((file) => file.endsWith('.md'));

test('links between files in the documents are live', () => {
  const dead: string[] = [];
  for (const file of documents) {
    for (const [, target = ''] of read(file).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^[a-z]+:/.test(target) || target.startsWith('#')) continue;
      const [relative = '', hash] = target.split('#');
      const resolved = path.join(root, path.dirname(file), relative);
      if (!existsSync(resolved)) dead.push(`${file} → ${target}`);
      else if (hash && !headings(resolved).includes(hash)) dead.push(`${file} → ${target}: no such heading`);
    }
  }
  assert.deepEqual(dead, []);
});

function headings(file: string): string[] {
  return [...read(path.relative(root, file)).matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replace(/\s/g, '-'),
  );
}

test('the README is short and starts with the two commands', () => {
  const lines = read('README.md').split('\n');
  assert.ok(lines.length <= 100, `README.md has ${String(lines.length)} lines`);
  const firstBlock = /```sh\n([\s\S]*?)```/.exec(lines.join('\n'))?.[1] ?? '';
  assert.match(firstBlock, /^npm start\b[\s\S]*\nnpm test\b/);
});

test('commands named in the documents exist', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const unknown: string[] = [];
  for (const file of documents) {
    for (const [, name = ''] of read(file).matchAll(/`npm (?:run )?([a-z:]+)/g)) {
      if (!(name in scripts) && !['install', 'i', 'pack', 'ci', 'init', 'create'].includes(name)) unknown.push(`${file}: npm run ${name}`);
    }
  }
  assert.deepEqual(unknown, []);
  for (const name of Object.keys(scripts)) assert.ok(existsSync(path.join(root, 'scripts', `${name}.ts`)), `no scripts/${name}.ts`);
});

test('every decision has its four headings and a number of its own', () => {
  const decisions = files.filter((file) => /^docs\/decisions\/.+\.md$/.test(file));
  assert.ok(decisions.length >= 6);
  const numbers = decisions.map((file) => path.basename(file).slice(0, 4));
  assert.equal(new Set(numbers).size, numbers.length, 'two decisions share a number');
  for (const file of decisions) {
    assert.match(path.basename(file), /^\d{4}-[a-z0-9-]+\.md$/);
    for (const heading of ['Status', 'Context', 'Decision', 'Consequences'])
      assert.match(read(file), new RegExp(`^## ${heading}$`, 'm'), `${file} lacks ${heading}`);
  }
});

test('there is a Welsh README', () => {
  assert.ok(files.includes('docs/cy/README.md'));
});

test('every error code in the source is explained', () => {
  const page = read('docs/errors.md');
  const sources = files.filter((file) => /^packages\/[^/]+\/src\/.*(?<!\.test)\.ts$/.test(file));
  const codes = sources.flatMap((file) =>
    [...read(file).matchAll(/new \w+Error\(\s*'([a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1] ?? ''),
  );
  assert.ok(codes.length > 15);
  assert.deepEqual(
    codes.filter((code) => !page.includes(`\`${code}\``)),
    [],
  );
});
