import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerClasses, classKey } from './answer-classes.ts';
import type { Answer, ListAnswer, Progress } from './definition.ts';
import { payload } from './payload.ts';
import { project } from './project.ts';
import { sampleContext as context, sampleJourney as journey } from './sample.journey.ts';
import { walk } from './walk.ts';

/** mulberry32: the same answers on every run, so that a failure can be looked at again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const { classes } = answerClasses(journey, context);

/** Any answers at all, most pages done: what is left in a store after much going back and changing. */
function anyProgress(next: () => number): Progress {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const answersTo = (ids: readonly string[], list?: string) =>
    Object.fromEntries(
      ids.flatMap((id): [string, Answer][] => {
        const answer = pick(pick(classes.get(classKey(id, list)) ?? [[undefined]]));
        return answer === undefined || next() < 0.1 ? [] : [[id, answer]];
      }),
    );
  const likely = next() < 0.5 ? 1 : 0.9;
  const items = Array.from({ length: Math.floor(next() * 4) }, (_, index) => ({
    id: `${index + 1}`,
    answers: answersTo(Object.keys(journey.lists?.children?.questions ?? {}), 'children'),
  }));
  const itemPages = items.flatMap(({ id }) => (journey.lists?.children?.pages ?? []).map((page) => `children/${id}/${page.id}`));
  const children: ListAnswer = { items, last: items.length };
  return {
    answers: { questions: answersTo(Object.keys(journey.questions)), lists: { children } },
    done: [...journey.pages.map(({ id }) => id), ...itemPages].filter(() => next() < likely),
  };
}

test('20,000 random answer sets: nothing off the route is ever sent, and what is sent walks the same route', () => {
  const next = random(20_261_121);
  const meta = { submissionId: 's', reference: 'r', submittedAt: '2026-11-21T12:00:00Z', language: 'cy', contentHash: 'h' } as const;
  let completed = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const progress = anyProgress(next);
    const walked = walk(journey, progress, context);
    const sent = project(journey, walked);
    const asked = new Set(
      walked.route.flatMap(({ key, page }) =>
        page.kind === 'question' && progress.done.includes(key)
          ? page.ask.map((id) => key.split('/').slice(0, -1).concat(id).join('/'))
          : [],
      ),
    );
    const own = [
      ...Object.keys(sent.questions),
      ...Object.entries(sent.lists).flatMap(([list, { items }]) =>
        items.flatMap(({ id, answers }) => Object.keys(answers).map((question) => `${list}/${id}/${question}`)),
      ),
    ];
    for (const id of own) assert.ok(asked.has(id), `${id} was sent but not asked`);

    const again = walk(journey, { answers: sent, done: progress.done }, context);
    assert.deepEqual(
      again.route.map(({ key }) => key),
      walked.route.map(({ key }) => key),
    );
    assert.deepEqual(again.answers, walked.answers);
    if (!walked.complete) continue;
    completed += 1;
    const { data, answers, lists } = payload(journey, walked, meta);
    assert.ok(
      [
        ...answers.map(({ question }) => question),
        ...lists.flatMap(({ list, items }) =>
          items.flatMap((item) => item.answers.map(({ question }) => `${list}/${item.id}/${question}`)),
        ),
      ].every((id) => asked.has(id)),
    );
    assert.equal(data.earnings_pence ?? null, sent.questions.earnings ?? null);
  }
  assert.ok(completed > 500, `only ${completed} were complete`);
});

test('a walk takes well under a millisecond', () => {
  const next = random(7);
  const all = Array.from({ length: 200 }, () => anyProgress(next));
  const start = performance.now();
  for (let round = 0; round < 10; round += 1) for (const progress of all) walk(journey, progress, context);
  const each = (performance.now() - start) / 2_000;
  assert.ok(each < 1, `${each} ms`);
});
