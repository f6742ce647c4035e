import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { parseBaseline } from '../baseline/baseline.ts';
import { sampleResult } from '../testing/sample-result.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-baseline-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(path.join(folder, 'result.json'), JSON.stringify(sampleResult));

async function type(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    env: {},
    cwd: folder,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
const said = ['--reason', 'Supplier', '--owner', 'Web team', '--until', '2099-12-31'];

test('a baseline is written from a result, and what is in it already is not asked for again', async () => {
  const first = await type('baseline', 'base.json', '--from', 'result.json', ...said);
  assert.equal(first.code, 0, first.err);
  const file = path.join(folder, 'base.json');
  const { accepted } = parseBaseline(readFileSync(file, 'utf8'), 'base.json');
  assert.deepEqual(
    accepted.map(({ rule, owner }) => [rule, owner]),
    [
      ['axe/button-name', 'Web team'],
      ['focus-visible', 'Web team'],
    ],
  );
  const again = await type('baseline', 'base.json', '--from', 'result.json', '--lang', 'cy');
  assert.equal(again.code, 0, again.err);
  assert.match(again.out, /Cofnodion yn y ffeil: 2/);
});

test('a wrong baseline, result or sentence ends with 2 and a message in both languages', async () => {
  writeFileSync(path.join(folder, 'merged.json'), '<<<<<<< HEAD\n');
  writeFileSync(path.join(folder, 'old.json'), '{"schema":"patrwm-gate/0"}');
  for (const [args, hint] of [
    [['baseline'], /bad-usage/],
    [['baseline', 'new.json', '--from', 'result.json'], /--owner/],
    [['baseline', 'new.json', '--from', 'no.json'], /bad-result: no\.json/],
    [['baseline', 'new.json', '--from', 'old.json'], /patrwm-gate\/0/],
    [['baseline', 'merged.json', '--from', 'result.json', ...said], /bad-baseline: merged\.json.* 1/],
    [['check', 'http://127.0.0.1:9/', '--baseline', 'merged.json'], /bad-baseline/],
    [['check', 'http://127.0.0.1:9/', '--history', 'merged.json'], /bad-history/],
    [['check', 'http://127.0.0.1:9/', '--max-warnings', 'few'], /few/],
  ] as const) {
    const [english, welsh] = [await type(...args, '--lang', 'en'), await type(...args, '--lang', 'cy')];
    assert.equal(english.code, 2, args.join(' '));
    assert.match(english.err, hint);
    assert.match(welsh.err, hint);
    assert.notEqual(english.err, welsh.err);
  }
});
