import assert from 'node:assert/strict';
import test from 'node:test';
import { exitCodeOf, type Result } from '../result.ts';
import type { PageRecord } from '../rule.ts';
import { inShard, shardOf } from '../targets/shard.ts';
import { keptPage } from './kept-page.ts';
import { mergeResults } from './merge-results.ts';
import { recordWith } from '../testing/page-record.ts';
import { sampleResult, troubledResult } from '../testing/sample-result.ts';

const [home, cartref] = sampleResult.pages;
const part = (number: number, of: number, more: Partial<Result> = {}): Result => ({
  ...sampleResult,
  shard: { part: number, of },
  ...more,
});

test('parts are one result: a finding once, with the places of all', () => {
  const [button, focus] = sampleResult.findings;
  assert.ok(button && focus && home && cartref);
  const there = button.places.slice(0, 1);
  const merged = mergeResults([
    part(1, 2, { pages: [home], findings: [{ ...button, places: there, accepted: { by: 'ignore', reason: 'x' } }], seconds: 5 }),
    part(2, 2, { pages: [home, cartref], findings: [{ ...button, places: button.places.slice(0, 2) }, focus], seconds: 6 }),
  ]);
  assert.deepEqual(
    merged.findings.map(({ rule, places, accepted }) => [rule, places.length, accepted]),
    [
      ['axe/button-name', 2, undefined],
      ['focus-visible', 1, undefined],
    ],
  );
  assert.deepEqual([merged.pages.length, merged.seconds, merged.shard], [2, 11, undefined]);
  assert.match(merged.notices.at(-1)?.en ?? '', /checked in parts/);
  assert.equal(merged.notices.filter(({ en }) => en === 'A note.').length, 1);
  assert.equal(exitCodeOf(merged), 1);
});

test('a part that is missing is never a pass', () => {
  const merged = mergeResults([part(1, 3, { findings: [] }), part(3, 3, { findings: [] })]);
  assert.deepEqual(
    merged.notTested.map(({ code, page }) => [code, page]),
    [['shard-missing', '2/3']],
  );
  assert.equal(exitCodeOf(merged), 3);
});

test('rules that compare all pages compare those of all parts', () => {
  const record = (page: string, heading: string, links: readonly string[]): PageRecord =>
    recordWith({
      page,
      url: `http://a.wales/${page}?who=Gwen`,
      outline: {
        title: 'Council tax',
        headings: [{ level: 1, text: heading }],
        links: links.map((text) => ({ href: `/${text}?from=Gwen`, text, where: 'footer', selector: 'a' })),
      },
    });
  const kept = [record('pay', 'Pay', ['Accessibility', 'Feedback']), record('bands', 'Bands', [])].map(keptPage);
  const parts = kept.map((each, index) => part(index + 1, 2, { findings: [], kept: [each] }));
  const merged = mergeResults(parts);
  assert.deepEqual(
    merged.findings.map(({ rule, places }) => `${rule}: ${places.map(({ page }) => page).join(' ')}`),
    ['title-unique: pay bands', 'statement-link: bands'],
  );
  assert.ok(!JSON.stringify([parts, merged]).includes('Gwen'));
  assert.equal(merged.kept, undefined);
  assert.ok(!merged.notices.some(({ en }) => /checked in parts/.test(en)));
});

test('parts that do not belong together are refused', () => {
  for (const [other, hint] of [
    [part(1, 2), /there twice/],
    [part(2, 3), /same whole/],
    [part(2, 2, { states: ['default'] }), /different states/],
    [part(2, 2, { tool: { ...sampleResult.tool, axe: '4.0.0' } }), /different versions/],
  ] as const)
    assert.throws(() => mergeResults([part(1, 2), other]), hint);
});

test('a failure of one part stands over the same seen unsteadily in another', () => {
  const [button] = sampleResult.findings;
  assert.ok(button);
  const shaky = { ...button, certainty: 'warning', unsteady: true } as const;
  const found = (one: Result['findings'], two: Result['findings']): Result['findings'] =>
    mergeResults([part(1, 2, { findings: one }), part(2, 2, { findings: two })]).findings;
  assert.deepEqual(
    found([shaky], [button]).map(({ certainty, unsteady }) => [certainty, unsteady]),
    [['failure', undefined]],
  );
  assert.equal(found([shaky], [shaky])[0]?.unsteady, true);
});

test('results without parts can be merged too, and keep what could not be tested', () => {
  const merged = mergeResults([sampleResult, troubledResult]);
  assert.equal(merged.notTested.length, 1);
  assert.equal(merged.notices.length, 1);
  assert.equal(merged.carriedOver?.length, 1);
});

test('every target is in one part, journeys are whole, and languages stay together where addresses tell', () => {
  const names = Array.from({ length: 60 }, (_, at) => [`http://a.wales/cy/${String(at)}`, `http://a.wales/en/${String(at)}`]).flat();
  const targets = names.map((name) => ({ name, url: name }));
  const parts = [1, 2, 3].map((number) => inShard(targets, { part: number, of: 3 }).map(({ name }) => name));
  assert.deepEqual(parts.flat().sort(), [...names].sort());
  for (const own of parts) {
    assert.ok(own.length > 10, 'work is shared');
    for (const name of own) assert.ok(own.includes(name.includes('/cy/') ? name.replace('/cy/', '/en/') : name.replace('/en/', '/cy/')));
  }
  const steps = [1, 2, 3, 4].map((step) => ({ name: `apply: ${String(step)}`, url: 'http://a.wales/', chain: 'apply' }));
  assert.ok([0, 4].includes(inShard(steps, { part: 1, of: 2 }).length));
  assert.deepEqual(shardOf('2/3'), { part: 2, of: 3 });
  for (const wrong of ['0/3', '4/3', '1', 'a/b', '1/0']) assert.throws(() => shardOf(wrong), /--shard/);
});
