import assert from 'node:assert/strict';
import test from 'node:test';
import type { PageChecked } from '../result.ts';
import { progressOf } from './progress.ts';
import type { Terminal } from './terminal.ts';

const page: PageChecked = { page: '/cy/ysgolion/prydau', url: 'http://localhost/cy/ysgolion/prydau', language: 'cy', states: ['default'] };
const terminal = (more: Partial<Terminal>): Terminal => ({
  out: () => undefined,
  err: () => undefined,
  env: {},
  cwd: '.',
  signal: new AbortController().signal,
  ...more,
});

test('a person sees one line that fits and is gone at the end', () => {
  const lines: string[] = [];
  const progress = progressOf(terminal({ rewrite: (text) => void lines.push(text), columns: 30 }), 'cy');
  progress.onPage(page, 3, 12);
  progress.end();
  assert.deepEqual(lines, ['Tudalennau: 3 o 12 · /cy/ysgo', '']);
});

test('a log is told twice a minute, and nothing of what is behind a page’s name', () => {
  const lines: string[] = [];
  let time = 0;
  const progress = progressOf(terminal({ err: (text) => void lines.push(text) }), 'en', () => time);
  for (let done = 1; done <= 10; done += 1) {
    time += 10_000;
    progress.onPage(page, done, 40);
  }
  progress.end();
  assert.deepEqual(lines, ['Pages: 3 of 40', 'Pages: 6 of 40', 'Pages: 9 of 40']);
});
