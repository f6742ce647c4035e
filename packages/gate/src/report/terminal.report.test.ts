import assert from 'node:assert/strict';
import test from 'node:test';
import { terminalReport } from './terminal.report.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';

test('failures stand under their rules with page, state and fingerprint, and the host is left away', () => {
  const text = terminalReport(sampleResult, { language: 'en' });
  assert.match(text, /Failures \(2\)\n\n {2}axe\/button-name\n {4}The button has no name\./);
  assert.match(text, /\/en\/, \/cy\/ \[default, narrow\] · aaaaaaaaaaaa/);
  assert.ok(!text.includes('127.0.0.1:3000/en'.concat(' [')), 'no host');
  assert.match(text, /failures: 2 · warnings: 1 {2}pages: 2 · states: 3 · 12\.3 seconds/);
  assert.match(text, /→ `patrwm-gate rules focus-visible`/);
});

test('it is the same in Welsh, and says when something could not be tested', () => {
  const text = terminalReport(troubledResult, { language: 'cy' });
  assert.match(text, /Ni ellid profi \(1\)\n\n {2}\/en\/down \[narrow\]\n {4}wrong-status: Atebodd y gweinydd 500\./);
  assert.match(text, /Derbyniwyd: 1 \(hyd 2027-03-31\)/);
  assert.match(text, /Hefyd yn atal yr adeiladu \(1\)/);
  assert.match(text, /Tudalennau heb newid.*: 1\./);
  assert.ok(!/could|failures|accepted|warnings/i.test(text));
});

test('lines keep to the width that is given, and colours are only where they are asked for', () => {
  const escape = String.fromCharCode(27);
  const narrow = terminalReport(troubledResult, { language: 'en', columns: 60 });
  assert.deepEqual(
    narrow
      .split('\n')
      .filter((line) => line.length > 60 && line.includes(' '))
      .filter((line) => !/^\S+ {2}|·/.test(line)),
    [],
  );
  assert.ok(!narrow.includes(escape));
  assert.ok(terminalReport(troubledResult, { language: 'en', colours: true }).includes(`${escape}[1;31m`));
});

test('a clean run says what a machine can say, and no more', () => {
  const clean = terminalReport({ ...sampleResult, findings: [] }, { language: 'en' });
  assert.match(clean, /No machine-detectable failure was found\./);
  assert.match(clean, /People find what machines cannot/);
  const accepted = terminalReport(
    { ...troubledResult, notTested: [], breaches: [], findings: troubledResult.findings.slice(0, 1) },
    { language: 'en' },
  );
  assert.match(accepted, /No new machine-detectable failure/);
});

test('runs before this one are drawn', () => {
  const run = (date: string, failure: number) => ({
    date,
    version: '0',
    pages: 1,
    states: 1,
    notTested: 0,
    accepted: 0,
    classes: { failure, warning: 0, advice: 0 },
    rules: {},
    points: {},
  });
  const text = terminalReport(sampleResult, {
    language: 'en',
    history: [run('2026-11-20', 8), run('2026-11-21', 4), run('2026-11-22', 0)],
  });
  assert.match(text, /went from 8 to 0 over the last 3 runs/);
  assert.match(text, /█▅▁ {2}8 → 0/);
});
