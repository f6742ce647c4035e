import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '../finding.ts';
import { rules } from '../rules/index.ts';
import { byPoint, pointOf, standardPoints } from './points.ts';

const finding = (rule: string, certainty: Finding['certainty']): Finding => ({
  fingerprint: rule,
  rule,
  certainty,
  message: { cy: '–', en: '–' },
  places: [],
});
const page = { page: 'x', url: 'http://localhost/', language: 'cy' as const, states: ['default' as const] };

test('twelve points, in order, and every rule stands under one of them', () => {
  assert.deepEqual(
    standardPoints.map(({ number }) => number),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  );
  for (const { id, point } of rules) assert.ok(Number.isInteger(point) && point >= 1 && point <= 12, id);
  assert.equal(pointOf('axe/label'), 5);
  assert.equal(pointOf('welsh-parity'), 2);
});

test('point 2 is Welsh, and what a keyboard meets is point 5', () => {
  for (const { id, point } of rules) if (point === 2) assert.match(id, /^welsh-|^language-/, id);
});

test('findings and answers stand under their points, and none is said to be met', () => {
  const item = { id: '3-x', point: 3, question: { cy: 'a?', en: 'b?' }, answer: '' as const, note: '', who: '', date: '' };
  const read = byPoint({
    findings: [finding('axe/label', 'failure'), finding('welsh-parity', 'warning')],
    checklist: { items: [item] },
    pages: [page],
  });
  assert.deepEqual(
    read.map(({ findings, checklist }) => findings.length + checklist.length),
    [0, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  );
  assert.match(read[4]?.says.en ?? '', /failures: 1/);
  assert.match(read[1]?.says.en ?? '', /^No machine-detectable failure/);
  assert.match(read[5]?.says.en ?? '', /sees nothing .* for people to answer/);
  assert.match(read[8]?.says.en ?? '', /can only advise/);
  assert.match(byPoint({ findings: [], pages: [] })[4]?.says.en ?? '', /No page was checked/);
});
