import assert from 'node:assert/strict';
import test from 'node:test';
import type { Finding } from '../finding.ts';
import type { GateError } from '../gate-error.ts';
import { exitCodeOf, resultSchema, type Result } from '../result.ts';
import type { State } from '../state.ts';
import { baselineText, emptyBaseline, isDay, parseBaseline, type Baseline, type BaselineEntry } from './baseline.ts';
import { judgeResult } from './judge-result.ts';
import { fitsPage, fitsPattern } from './page-pattern.ts';
import { updateBaseline } from './update-baseline.ts';

const day = '2026-11-22';
const origin = 'http://127.0.0.1:3000';

function found(fingerprint: string, pages: readonly string[], more: Partial<Finding> = {}): Finding {
  return {
    fingerprint,
    rule: 'axe/button-name',
    certainty: 'failure',
    message: { cy: 'Nid oes enw gan y botwm.', en: 'The button has no name.' },
    element: { path: 'form > button.map', selector: '#map > button', html: '<button>' },
    places: pages.map((page) => ({ page: origin + page, url: origin + page, state: 'default', language: 'en' })),
    ...more,
  };
}

function resultOf(findings: readonly Finding[], pages: readonly string[], states: readonly State[] = ['default']): Result {
  return {
    schema: resultSchema,
    tool: { name: 'patrwm-gate', version: '0', axe: '0' },
    started: '2026-11-22T10:00:00.000Z',
    seconds: 1,
    states,
    pages: pages.map((page) => ({ page: origin + page, url: origin + page, language: 'en', states })),
    findings,
    notTested: [],
    flaky: [],
    notices: [],
    pictures: {},
  };
}

const entry = (fingerprint: string, more: Partial<BaselineEntry> = {}): BaselineEntry => ({
  fingerprint,
  rule: 'axe/button-name',
  pages: ['/a'],
  states: ['default'],
  reason: 'The supplier mends it',
  owner: 'Web team',
  until: '2027-03-31',
  ...more,
});
const baselineOf = (...accepted: BaselineEntry[]): Baseline => ({ ...emptyBaseline, accepted });
const judge = (result: Result, baseline: Baseline, ratchet = true): Result => judgeResult(result, { baseline, day, ratchet });
const codes = ({ breaches = [] }: Result): string[] => breaches.map(({ code }) => code);

test('what is accepted fails nothing, on any host; what is new does', () => {
  const judged = judge(resultOf([found('aaaaaaaaaaaa', ['/a']), found('bbbbbbbbbbbb', ['/a'])], ['/a']), baselineOf(entry('aaaaaaaaaaaa')));
  assert.deepEqual(
    judged.findings.map(({ accepted }) => accepted?.owner),
    ['Web team', undefined],
  );
  assert.equal(exitCodeOf(judged), 1);
  assert.equal(exitCodeOf(judge(resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a']), baselineOf(entry('aaaaaaaaaaaa')))), 0);
});

test('the same fault on another page is new there, unless the entry holds for it', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a', '/b'])], ['/a', '/b']);
  const judged = judge(result, baselineOf(entry('aaaaaaaaaaaa')));
  assert.deepEqual(judged.findings[0]?.newOn, [`${origin}/b`]);
  assert.equal(exitCodeOf(judged), 1);
  assert.equal(exitCodeOf(judge(result, baselineOf(entry('aaaaaaaaaaaa', { pages: ['*'] })))), 0);
});

test('an entry counts until the end of its last day, and no longer', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a']);
  assert.equal(exitCodeOf(judge(result, baselineOf(entry('aaaaaaaaaaaa', { until: day })))), 0);
  const late = judge(result, baselineOf(entry('aaaaaaaaaaaa', { until: '2026-11-21' })));
  assert.equal(exitCodeOf(late), 1);
  assert.equal(late.findings[0]?.expired, '2026-11-21');
});

test('what is mended must be taken out, but only what was looked at can be mended', () => {
  const clean = resultOf([], ['/a']);
  assert.deepEqual(codes(judge(clean, baselineOf(entry('aaaaaaaaaaaa')))), ['mended']);
  assert.equal(exitCodeOf(judge(clean, baselineOf(entry('aaaaaaaaaaaa')))), 1);
  const without = judge(clean, baselineOf(entry('aaaaaaaaaaaa')), false);
  assert.equal(exitCodeOf(without), 0);
  assert.match(without.notices[0]?.en ?? '', /is mended/);
  const unseen = [
    entry('aaaaaaaaaaaa', { pages: ['/elsewhere'] }),
    entry('bbbbbbbbbbbb', { states: ['default', 'narrow'] }),
    entry('cccccccccccc', { pages: ['*'] }),
  ];
  assert.deepEqual(codes(judge(clean, baselineOf(...unseen))), []);
  const broken = { ...clean, notTested: [{ page: `${origin}/a`, code: 'script-error', message: { cy: '', en: '' } }] };
  assert.deepEqual(codes(judge(broken, baselineOf(entry('aaaaaaaaaaaa')))), []);
});

test('a fault that is mended on one of its pages is taken from that page', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a', '/b']);
  const baseline = baselineOf(entry('aaaaaaaaaaaa', { pages: ['/a', '/b'] }));
  assert.match(judge(result, baseline).breaches?.[0]?.message.en ?? '', /mended on \/b/);
  const { baseline: after } = updateBaseline(baseline, result, { warnings: false, prune: true, everywhere: false, day });
  assert.deepEqual(after.accepted[0]?.pages, ['/a']);
  assert.equal(exitCodeOf(judge(result, after)), 0);
});

const options = { warnings: false, prune: false, everywhere: false, day } as const;
const answered = { ...options, reason: 'Old theme', owner: 'Digital', until: '2027-06-30' } as const;

test('writing a baseline takes in what is new and keeps what was said of the rest', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a']), found('bbbbbbbbbbbb', ['/a'])], ['/a']);
  const before = baselineOf(entry('aaaaaaaaaaaa'), entry('cccccccccccc'));
  const { baseline, added, removed } = updateBaseline(before, result, answered);
  assert.deepEqual(
    [added, removed].map((entries) => entries.map(({ fingerprint }) => fingerprint)),
    [['bbbbbbbbbbbb'], ['cccccccccccc']],
  );
  assert.deepEqual(
    baseline.accepted.map(({ owner }) => owner),
    ['Web team', 'Digital'],
  );
  assert.equal(exitCodeOf(judge(result, baseline)), 0);
});

test('nobody is made to answer unasked: a new entry needs reason, owner and a day to come', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a']);
  for (const wrong of [options, { ...answered, owner: ' ' }, { ...answered, until: '2020-01-01' }, { ...answered, until: '2027-02-30' }])
    assert.throws(
      () => updateBaseline(emptyBaseline, result, wrong),
      (error: GateError) => error.code === 'bad-usage',
    );
  assert.throws(() => updateBaseline(emptyBaseline, result, { ...answered, accept: ['ffffffffffff'] }), /no finding ffffffffffff/);
});

test('warnings are taken in when they are asked for, advice only by its fingerprint', () => {
  const result = resultOf(
    [found('aaaaaaaaaaaa', ['/a'], { certainty: 'warning' }), found('bbbbbbbbbbbb', ['/a'], { certainty: 'advice' })],
    ['/a'],
  );
  const taken = (more: object): string[] =>
    updateBaseline(emptyBaseline, result, { ...answered, ...more }).added.map(({ fingerprint }) => fingerprint);
  assert.deepEqual(taken({}), []);
  assert.deepEqual(taken({ warnings: true }), ['aaaaaaaaaaaa']);
  assert.deepEqual(taken({ accept: ['bbbbbbbbbbbb'] }), ['bbbbbbbbbbbb']);
});

test('an expired entry is renewed only by saying until when', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a']);
  const before = baselineOf(entry('aaaaaaaaaaaa', { until: '2026-01-01' }));
  assert.equal(updateBaseline(before, result, options).expired.length, 1);
  const { baseline, expired } = updateBaseline(before, result, { ...options, until: '2027-01-01' });
  assert.deepEqual([baseline.accepted[0]?.until, expired.length], ['2027-01-01', 0]);
});

test('the file is sorted and read again as it was written', () => {
  const baseline = baselineOf(entry('bbbbbbbbbbbb'), entry('aaaaaaaaaaaa', { pages: ['/z', '/a'] }));
  const text = baselineText(baseline);
  assert.ok(text.indexOf('aaaaaaaaaaaa') < text.indexOf('bbbbbbbbbbbb'));
  assert.equal(baselineText(parseBaseline(text, 'b.json')), text);
});

test('two baselines merged badly, and entries that lack a part, are told by line and name', () => {
  const text = baselineText(baselineOf(entry('aaaaaaaaaaaa')));
  const twice = JSON.stringify({ ...emptyBaseline, accepted: [entry('aaaaaaaaaaaa'), entry('aaaaaaaaaaaa', { owner: 'Other' })] });
  for (const [wrong, hint] of [
    [`<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`, /conflict marks stand on line 1/],
    [twice, /aaaaaaaaaaaa .* twice/],
    [text.slice(0, 60), /cannot be read as JSON/],
    ['[]', /no baseline/],
    [text.replace('"Web team"', '""'), /`owner`/],
    [text.replace('2027-03-31', '2027-02-30'), /`until`/],
    [text.replace('"aaaaaaaaaaaa"', '"aaaa"'), /`fingerprint`/],
    [text.replace('"default"', '"wide"'), /`states`/],
  ] as const)
    assert.throws(
      () => parseBaseline(wrong, 'b.json'),
      (error: GateError) => error.code === 'bad-baseline' && hint.test(error.words.en) && error.words.cy !== error.words.en,
      wrong.slice(0, 40),
    );
});

test('what the configuration ignores is marked with its reason, page by page, and an ignore of nothing is told', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/map', '/a']), found('bbbbbbbbbbbb', ['/map'])], ['/a', '/map']);
  const judged = judgeResult(result, {
    day,
    ignore: [
      { rule: 'axe/*', page: '/m*', selector: 'button.map', reason: 'The map has a list beside it' },
      { rule: 'focus-visible', reason: 'Old' },
    ],
  });
  assert.deepEqual(
    judged.findings.map(({ accepted, places }) => [accepted?.by, places.length]),
    [
      [undefined, 1],
      ['ignore', 1],
    ],
  );
  assert.match(judged.notices[0]?.en ?? '', /focus-visible .*leaves nothing out/);
});

test('more warnings than are allowed fail the build, and accepted ones do not count', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'], { certainty: 'warning' })], ['/a']);
  assert.equal(exitCodeOf(judgeResult(result, { day, maxWarnings: 1 })), 0);
  assert.equal(exitCodeOf(judgeResult(result, { day, maxWarnings: 0 })), 1);
  assert.equal(exitCodeOf(judgeResult(result, { day, maxWarnings: 0, baseline: baselineOf(entry('aaaaaaaaaaaa')) })), 0);
});

test('judging again forgets what was judged before', () => {
  const result = resultOf([found('aaaaaaaaaaaa', ['/a'])], ['/a']);
  const once = judge(result, baselineOf(entry('aaaaaaaaaaaa')));
  assert.equal(exitCodeOf(judgeResult(once, { day })), 1);
});

test('a star stands for anything, and days are those of the calendar', () => {
  assert.ok(fitsPattern('abcabc', 'a*b*c') && fitsPattern('', '*') && !fitsPattern('ab', 'ab*b') && !fitsPattern('xab', 'a*'));
  assert.ok(fitsPage('http://localhost:1/a/b', '/a/*') && fitsPage('http://localhost:1/a', 'https://www.example.wales/a'));
  assert.ok(!fitsPage('http://localhost:1/ab', '/a'));
  assert.ok(isDay('2028-02-29') && !isDay('2027-02-29') && !isDay('2027-1-1'));
});
