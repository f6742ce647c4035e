import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { PageKit } from '../page-kit.ts';
import type { PageRule } from '../rule.ts';
import { rules } from '../rules/index.ts';
import { precisionOf, readCorpus, recallOf, runCorpus, scoresOf } from './corpus.ts';

const words = { cy: '–', en: '–' };
const noHints: PageRule = {
  kind: 'page',
  id: 'no-hints',
  words: { title: words, what: words, why: words, mend: words, sure: words },
  criteria: [],
  point: 4,
  certainty: 'failure',
  states: ['default'],
  look: (kit: PageKit) => kit.all('[title]').map((element) => ({ element, message: { cy: 'Teitl.', en: 'A title.' } })),
};
const folder = mkdtempSync(path.join(tmpdir(), 'gate-corpus-'));
after(() => rmSync(folder, { recursive: true }));
const put = (file: string, expect: string, body: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(
    path.join(folder, file),
    `<!doctype html><!-- expect: ${expect} --><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`,
  );
};

test('a corpus counts what is found, what is missed and what is a false alarm, for each rule', async () => {
  put('no-hints/fails/one.html', 'no-hints', '<p title="x">x</p>');
  put('no-hints/fails/missed.html', 'no-hints', '<p>x</p>');
  put('no-hints/passes/cried.html', 'none', '<p title="x">x</p>');
  put('no-hints/passes/axe.html', 'axe/button-name', '<button></button>');
  const outcomes = await runCorpus(readCorpus(folder), { folder, rules: [noHints] });
  const scores = Object.fromEntries(scoresOf(outcomes).map((score) => [score.rule, score]));
  assert.deepEqual(scores['no-hints'], { rule: 'no-hints', hits: 1, missed: 1, falseAlarms: 1 });
  assert.deepEqual(scores['axe/button-name'], { rule: 'axe/button-name', hits: 1, missed: 0, falseAlarms: 0 });
  const score = scores['no-hints'] ?? assert.fail('no score');
  assert.deepEqual([recallOf(score), precisionOf(score)], [0.5, 0.5]);
});

test('a page that does not say what to expect is refused', () => {
  put('no-hints/fails/silent.html', 'none', '');
  writeFileSync(path.join(folder, 'no-hints/fails/silent.html'), '<p>x</p>');
  assert.throws(() => readCorpus(folder), /silent\.html/);
});

test('every rule has at least three pages with its fault and three that tempt, and words in both languages', () => {
  const pages = readCorpus();
  // Their faults are in no single page over http: in a journey, a whole run, a repository, https or a megabyte. They have tests of their own.
  const betweenPages = ['redundant-entry', 'page-weight', 'mixed-content', 'feedback-link', 'repository-open'];
  for (const { id, words: said } of rules) {
    for (const part of Object.values(said)) assert.ok(part.cy.length > 5 && part.en.length > 5 && part.cy !== part.en, id);
    if (betweenPages.includes(id)) continue;
    const of = (kind: string): number => pages.filter(({ rule, file }) => rule === id && file.startsWith(`${id}/${kind}/`)).length;
    assert.ok(of('fails') >= 3 && of('passes') >= 3, `${id}: ${String(of('fails'))} fails, ${String(of('passes'))} passes`);
  }
  const ids = new Set(rules.map(({ id }) => id));
  assert.equal(ids.size, rules.length, 'two rules share an id');
  for (const { rule, file } of pages) assert.ok(ids.has(rule), `${file}: there is no rule ${rule}`);
});

test('the rules hold on their own pages: recall and precision of each class are what is promised', async () => {
  const outcomes = await runCorpus(readCorpus());
  const wrong = outcomes
    .filter(({ missed, falseAlarms, notTested }) => missed.length || falseAlarms.length || notTested.length)
    .map(
      ({ page, missed, falseAlarms, notTested }) =>
        `${page.file}: missed ${missed.join(' ')}; false ${falseAlarms.join(' ')}; untested ${notTested.map(({ code }) => code).join(' ')}`,
    );
  for (const certainty of ['failure', 'warning', 'advice'] as const) {
    const scores = scoresOf(outcomes).filter(({ rule }) => (rules.find(({ id }) => id === rule)?.certainty ?? 'failure') === certainty);
    const add = (of: 'hits' | 'missed' | 'falseAlarms'): number => scores.reduce((sum, score) => sum + score[of], 0);
    const total = { rule: certainty, hits: add('hits'), missed: add('missed'), falseAlarms: add('falseAlarms') };
    assert.ok(recallOf(total) >= 0.95 && precisionOf(total) >= 0.98, `${certainty} ${JSON.stringify(total)}\n${wrong.join('\n')}`);
  }
  assert.deepEqual(
    outcomes.flatMap(({ page, notTested }) => notTested.map(({ code }) => `${page.file}: ${code}`)),
    [],
  );
});
