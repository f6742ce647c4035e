import assert from 'node:assert/strict';
import { test } from 'node:test';
import { files, read } from './tree.ts';

// A new root entry is a decision: add it here with the commit that says why.
const rootEntries = new Set([
  'packages',
  'stories',
  'tokens',
  'docs',
  'tests',
  'scripts',
  'package.json',
  'pnpm-workspace.yaml',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
  'tsconfig.json',
  'README.md',
  'LICENSE',
  'web-test-runner.config.mjs',
  'eslint.config.js',
  'stylelint.config.js',
  'custom-elements-manifest.config.mjs',
  'knip.json',
]);

test('the root holds nothing that is not on the list', () => {
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
  assert.deepEqual(
    [...entries].filter((entry) => !entry.startsWith('.') && !rootEntries.has(entry)),
    [],
  );
});

test('no file or folder is named for the shelf', () => {
  const shelf = /(^|[-./])(utils?|helpers?|common|shared|misc|lib)([-./]|$)/;
  assert.deepEqual(
    files.filter((file) => shelf.test(file)),
    [],
  );
});

test('names are kebab-case', () => {
  const own = files.filter((file) => /^(packages|tokens|tests|scripts|stories)\//.test(file) && /\.(ts|mjs|css)$/.test(file));
  const wrong = own.filter((file) => !file.split('/').every((part) => part.startsWith('.') || /^[a-z0-9]+([-.][a-z0-9]+)*$/.test(part)));
  assert.deepEqual(wrong, []);
});

test('no path of one machine, no registry host', () => {
  const suspect = new RegExp(['/(work|home|Users|root)/[a-z]', 'registry\\.[a-z]+\\.', 'jfrog|artifactory|verdaccio'].join('|'));
  const texts = files.filter((file) => /\.(ts|mjs|js|json|md|ya?ml|css|html)$/.test(file) && file !== 'tests/house/tree.test.ts');
  assert.deepEqual(
    texts.filter((file) => suspect.test(read(file))),
    [],
  );
});

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

test('no Welsh through Intl but plural rules', () => {
  const code = files.filter((file) => /\.(ts|mjs|js)$/.test(file) && !/^(tests|eslint)/.test(file));
  const wrong = code.filter((file) =>
    /Intl\.(DateTimeFormat|ListFormat|RelativeTimeFormat|NumberFormat|Collator|DisplayNames)\(\s*['"`]cy/.test(withoutComments(read(file))),
  );
  assert.deepEqual(wrong, []);
});
