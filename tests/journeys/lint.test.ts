// The linter on the real service: sound as it is; ten faults, put into copies of it, each caught by name; and whatever is
// left in a store after much going back and changing, nothing of an abandoned branch is sent.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  emptyProgress,
  lint,
  payload,
  project,
  questionsOf,
  walk,
  type Answer,
  type Context,
  type Journey,
  type Page,
  type Progress,
  type RoutePage,
} from '@patrwm/journey';
import { todayInLondon } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { witnessesOf } from './witnesses.ts';

const context: Context = { today: todayInLondon(new Date()) };

/** The definition as something a test may spoil. */
type Loose = any;
const page = (spoilt: Loose, id: string): Loose => spoilt.pages.find((each: Page) => each.id === id);

const seeded: readonly (readonly [code: string, subject: string, spoil: (spoilt: Loose) => void])[] = [
  // Somebody swaps "all" for "any of these": the page is still there and nobody ever meets it.
  [
    'unreachable-page',
    'asylum-ref',
    (j) =>
      (page(j, 'asylum-ref').when = {
        all: [
          { q: 'identity-number', is: 'nino' },
          { q: 'identity-number', is: 'asylum-ref' },
        ],
      }),
  ],
  ['forward-reference', 'earnings-one', (j) => (page(j, 'earnings-one').when = { q: 'partner', is: 'yes' })],
  ['question-asked-twice', 'nino', (j) => page(j, 'asylum-ref').ask.push('nino')],
  ['question-never-asked', 'roll-number', (j) => page(j, 'account').ask.pop()],
  ['unconditional-exit', 'no-benefit', (j) => delete page(j, 'no-benefit').when],
  ['missing-error', 'earnings-one', (j) => delete j.questions['earnings-one'].errors.format],
  ['missing-welsh', 'questions.partner.label', (j) => (j.questions.partner.label.cy = '')],
  ['yes-no-wording', 'partner', (j) => (j.questions.partner.options[0].text.cy = 'Ie')],
  ['unknown-option', 'account', (j) => (page(j, 'account').when = { q: 'payment', is: 'cheque' })],
  [
    'unknown-source',
    'child_{n}_school',
    (j) => (j.deliver.find((each: Loose) => each.from === 'children.child-school').from = 'children.schol'),
  ],
];

test('the service is sound', () => {
  const report = lint(journey, context);
  assert.deepEqual(report.faults, []);
  assert.ok(report.routes >= 459, `${String(report.routes)} routes`);
  assert.equal(new Set(report.witnesses.map(({ route }) => route.join(' '))).size, report.routes);
});

test('ten faults are seeded', () => {
  assert.equal(seeded.length, 10);
  assert.equal(new Set(seeded.map(([code]) => code)).size, 10);
});

for (const [code, subject, spoil] of seeded) {
  test(`catches ${code} at ${subject}`, () => {
    const copy = structuredClone(journey) as Loose;
    spoil(copy);
    const { faults } = lint(copy as Journey, context);
    const found = faults.find((fault) => fault.code === code && fault.subject === subject);
    assert.ok(found, `found only: ${faults.map((fault) => `${fault.code} ${fault.subject}`).join(', ') || 'nothing'}`);
    assert.ok(found.message.startsWith(`\`${subject}\` `), found.message);
  });
}

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

/** Every answer that some witness gives, by question: between them they decide every condition both ways. */
function answersGiven(): ReadonlyMap<string, readonly Answer[]> {
  const given = new Map<string, Map<string, Answer>>();
  const add = (id: string, answer: Answer): void => {
    const known = given.get(id) ?? new Map<string, Answer>();
    given.set(id, known.set(JSON.stringify(answer), answer));
  };
  for (const { progress } of witnessesOf(journey)) {
    const { questions, lists } = progress.answers;
    for (const [id, answer] of Object.entries(questions)) add(id, answer);
    for (const [list, { items }] of Object.entries(lists)) {
      for (const item of items) for (const [id, answer] of Object.entries(item.answers)) add(`${list}/${id}`, answer);
    }
  }
  return new Map([...given].map(([id, answers]) => [id, [...answers.values()]]));
}

/** Any answers at all, most pages done: what is left in a store after much going back and changing. */
function anyProgress(next: () => number, given: ReadonlyMap<string, readonly Answer[]>): Progress {
  const answersTo = (ids: readonly string[], list = ''): Record<string, Answer> =>
    Object.fromEntries(
      ids.flatMap((id): [string, Answer][] => {
        const possible = given.get(list ? `${list}/${id}` : id) ?? [];
        const answer = possible[Math.floor(next() * possible.length)];
        return answer === undefined || next() < 0.05 ? [] : [[id, answer]];
      }),
    );
  const likely = next() < 0.5 ? 1 : 0.95;
  const lists: Record<string, Progress['answers']['lists'][string]> = {};
  const itemPages: string[] = [];
  for (const [id, list] of Object.entries(journey.lists ?? {})) {
    const items = Array.from({ length: Math.floor(next() * 4) }, (_, index) => ({
      id: String(index + 1),
      answers: answersTo(Object.keys(list.questions), id),
    }));
    lists[id] = { items, last: items.length };
    itemPages.push(...items.flatMap((item) => list.pages.map((each) => `${id}/${item.id}/${each.id}`)));
  }
  return {
    answers: { questions: answersTo(Object.keys(journey.questions)), lists },
    done: [...journey.pages.map(({ id }) => id), ...itemPages].filter(() => next() < likely),
  };
}

/** What the pages on the route ask, that were done: `benefits`, `children/2/child-year`. */
const askedOn = (route: readonly RoutePage[], done: readonly string[]): ReadonlySet<string> =>
  new Set(
    route.flatMap((routePage) => {
      const {
        key,
        page: { kind, ...rest },
        list,
        item,
      } = routePage;
      if (kind !== 'question' || !done.includes(key) || !('ask' in rest)) return [];
      const questions = questionsOf(journey, routePage);
      return rest.ask.filter((id) => questions[id]).map((id) => (item === undefined ? id : `${list ?? ''}/${item}/${id}`));
    }),
  );

test('20,000 random answer sets: no answer off the route is in a payload', (t) => {
  const next = random(20_261_121);
  const given = answersGiven();
  const meta = { submissionId: 's', reference: 'r', submittedAt: `${context.today}T12:00:00Z`, language: 'cy', contentHash: 'h' } as const;
  let complete = 0;
  let exits = 0;
  let left = 0;
  for (let count = 0; count < 20_000; count += 1) {
    const progress = anyProgress(next, given);
    const walked = walk(journey, progress, context);
    const asked = askedOn(walked.route, progress.done);
    const sent = project(journey, walked);
    const names = [
      ...Object.keys(sent.questions),
      ...Object.entries(sent.lists).flatMap(([list, { items }]) =>
        items.flatMap(({ id, answers }) => Object.keys(answers).map((each) => `${list}/${id}/${each}`)),
      ),
    ];
    for (const name of names) assert.ok(asked.has(name), `set ${String(count)}: ${name} was to be sent and not asked`);
    left += Object.keys(progress.answers.questions).length - Object.keys(sent.questions).length;
    if (walked.exit) exits += 1;
    if (!walked.complete) continue;
    complete += 1;
    const { answers, lists, data } = payload(journey, walked, meta);
    const delivered = [
      ...answers.map(({ question }) => question),
      ...lists.flatMap(({ list, items }) => items.flatMap((item) => item.answers.map(({ question }) => `${list}/${item.id}/${question}`))),
    ];
    for (const name of delivered) assert.ok(asked.has(name), `set ${String(count)}: ${name} is in the payload and not on the route`);
    for (const { name, from } of journey.deliver) {
      if (journey.questions[from] && !asked.has(from))
        assert.equal(data[name] ?? null, null, `set ${String(count)}: ${name} is delivered, and ${from} was not asked`);
    }
    // The receiver walks again with what was sent, and comes the same way.
    const again = walk(journey, { answers: sent, done: progress.done }, context);
    assert.deepEqual(
      again.route.map(({ key }) => key),
      walked.route.map(({ key }) => key),
    );
  }
  t.diagnostic(`${String(complete)} complete, ${String(exits)} early ends, ${String(left)} answers left behind`);
  assert.ok(complete > 1000, `only ${String(complete)} were complete`);
  assert.ok(exits > 1000 && left > 100_000, 'too little was abandoned to prove anything');
  assert.equal(walk(journey, emptyProgress, context).complete, false);
});
