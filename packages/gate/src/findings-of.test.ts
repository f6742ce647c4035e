import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Certainty, Finding } from './finding.ts';
import { findingsOf, type Placed } from './findings-of.ts';
import { mergeResults } from './report/merge-results.ts';
import { sampleResult } from './testing/sample-result.ts';

const seen = (page: string, certainty: Certainty): Placed => ({
  place: { page, url: `http://a.wales/${page}`, state: 'default', language: 'en' },
  observation: { rule: 'axe/color-contrast', message: { cy: `${certainty} cy`, en: certainty }, certainty },
});
const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ certainty, message, places }) => `${certainty} ${message.en}: ${places.map(({ page }) => page).join(' ')}`);

test('a page that has only an advice is no place of a failure, whichever is seen first', () => {
  const all = [seen('a', 'advice'), seen('b', 'failure'), seen('b', 'advice'), seen('c', 'warning'), seen('d', 'failure')];
  const expected = ['failure failure: b d', 'warning warning: c', 'advice advice: a'];
  for (const placed of [all, [...all].reverse()])
    assert.deepEqual(
      told(findingsOf(placed, () => undefined)).map((line) => line.replace('d b', 'b d')),
      expected,
    );
  const findings = findingsOf(all, () => undefined);
  assert.equal(new Set(findings.map(({ fingerprint }) => fingerprint)).size, 3);
  // The surest keeps the fingerprint that a baseline knows.
  assert.equal(findings[0]?.fingerprint, findingsOf([seen('x', 'advice')], () => undefined)[0]?.fingerprint);
});

test('parts that are put together tell the same as one run', () => {
  const all = [
    seen('a', 'advice'),
    seen('b', 'failure'),
    seen('e', 'warning'),
    seen('c', 'warning'),
    seen('c', 'advice'),
    seen('d', 'advice'),
  ];
  const whole = findingsOf(all, () => undefined);
  const parts = [all.slice(0, 3), all.slice(3)].map((placed, index) => ({
    ...sampleResult,
    findings: findingsOf(placed, () => undefined),
    shard: { part: index + 1, of: 2 },
  }));
  const merged = mergeResults(parts).findings;
  assert.deepEqual(told(merged), told(whole));
  assert.deepEqual(
    merged.map(({ fingerprint }) => fingerprint),
    whole.map(({ fingerprint }) => fingerprint),
  );
});
