import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';
import { addToHistory, commitOf, readHistory } from './history.ts';
import { sparkline, trendOf, trendRows, trendSentence } from './trend.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-history-'));
after(() => rmSync(folder, { recursive: true }));

test('each run adds a line with its counts, and nothing of its pages', () => {
  const file = path.join(folder, 'runs/history.jsonl');
  addToHistory(file, sampleResult, 'abc1234');
  const runs = addToHistory(file, { ...troubledResult, started: '2026-11-23T10:00:00.000Z' });
  assert.deepEqual(
    runs.map(({ classes, accepted, notTested, commit }) => [classes.failure, accepted, notTested, commit]),
    [
      [2, 0, 0, 'abc1234'],
      [1, 1, 1, undefined],
    ],
  );
  assert.deepEqual(runs[0]?.points, { 2: 1, 5: 2 });
  assert.deepEqual(readHistory(file), runs);
  assert.ok(!readFileSync(file, 'utf8').includes('127.0.0.1'));
});

test('a line that is no run is told by its number', () => {
  const file = path.join(folder, 'merged.jsonl');
  writeFileSync(file, '\n<<<<<<< HEAD\n');
  assert.throws(() => readHistory(file), /line 2/);
  assert.deepEqual(readHistory(path.join(folder, 'none.jsonl')), []);
});

test('the commit is the folder’s, where it has one', () => {
  assert.equal(commitOf(folder), undefined);
});

test('a trend wants two runs, and says where it goes', () => {
  const [one] = addToHistory(path.join(folder, 'one.jsonl'), sampleResult);
  assert.ok(one);
  assert.deepEqual(trendOf([one]), []);
  const two = [one, { ...one, classes: { ...one.classes, failure: 5 } }];
  assert.match(trendSentence(two).en, /from 2 to 5/);
  assert.match(trendSentence([one, one]).cy, /yw 2/);
  assert.equal(trendRows(two, 'en')[0]?.[2], '5', 'the latest comes first');
  assert.equal(sparkline([0, 1, 100]), '▁▂█');
});
