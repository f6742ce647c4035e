import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { ProgressClock, progressLine, terminalProgress, type LoadProgress } from './progress.ts';

const progress: LoadProgress = { phase: 'reading', done: 25, total: 100, rows: 12_345, rate: 4000, secondsLeft: 75 };

test('progress says how far, how fast and how long still', () => {
  assert.equal(progressLine(progress), 'Reading 25% · 12,345 rows · 4,000 a second · 75 s left');
  assert.equal(
    progressLine({ ...progress, phase: 'writing', secondsLeft: 300 }),
    'Writing 25% · 12,345 addresses · 4,000 a second · 5 min left',
  );
});

test('time left follows the bytes, not the rows', () => {
  const told: LoadProgress[] = [];
  const clock = new ProgressClock((each) => told.push(each), 0);
  clock.begin('reading', 0, 0);
  const until = performance.now() + 30;
  while (performance.now() < until);
  clock.tell(10, 10, 500);
  assert.equal(told[0]?.secondsLeft, 0);
  assert.ok((told[0]?.rate ?? 0) > 0);
});

test('where there is no terminal, a line now and then and one at the end; on a terminal, one line that moves', () => {
  const shownOn = (isTTY: boolean): string => {
    const stream = Object.assign(new PassThrough(), {
      isTTY,
      columns: 100,
      cursorTo: () => true,
      clearLine: () => true,
      moveCursor: () => true,
    });
    const { onProgress, end } = terminalProgress(stream);
    for (const done of [1, 2, 3, 100, 100]) onProgress({ ...progress, done });
    end();
    return String(stream.read() ?? '');
  };
  assert.deepEqual(
    shownOn(false)
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 12)),
    ['Reading 1% ·', 'Reading 100%'],
  );
  assert.match(shownOn(true), /Reading/);
  assert.equal(shownOn(true).split('\n').length, 1);
});
