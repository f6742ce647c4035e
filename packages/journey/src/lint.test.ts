import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Journey, Page } from './definition.ts';
import { lint } from './lint.ts';
import { sampleContext as context, sampleJourney } from './sample.journey.ts';
import { revalidate } from './validate-page.ts';
import { walk } from './walk.ts';

const sound = lint(sampleJourney, context);

test('the sample is sound', () => {
  assert.deepEqual(sound.faults, []);
  assert.equal(sound.routes, 33);
  assert.deepEqual(sound.warnings, []);
});

test('every witness walks to its own route, with answers that the validators take', () => {
  const routes = new Set<string>();
  for (const { progress, route } of sound.witnesses) {
    const walked = walk(sampleJourney, progress, context);
    assert.deepEqual(
      walked.route.map(({ key }) => key),
      route,
    );
    assert.ok(walked.complete || walked.exit?.key === walked.at);
    assert.deepEqual(revalidate(sampleJourney, walked, context), []);
    routes.add(route.join(' '));
  }
  assert.equal(routes.size, sound.routes);
});

test('no witness ticks what cannot be ticked together', () => {
  for (const { progress } of sound.witnesses) {
    const ticked = progress.answers.questions.benefits as readonly string[] | undefined;
    assert.ok(!ticked?.includes('none') || ticked.length === 1);
  }
});

/** The definition as something a test may spoil. */
// A fault is what the types forbid.
type Loose = any;
const spoilt = (spoil: (journey: Loose) => void): Journey => {
  const copy = structuredClone(sampleJourney);
  spoil(copy);
  return copy;
};
const page = (journey: Loose, id: string): Loose => journey.pages.find((each: Page) => each.id === id);

const seeded: readonly (readonly [code: string, subject: string, spoil: (journey: Loose) => void])[] = [
  [
    'unreachable-page',
    'asylum',
    (j) =>
      (page(j, 'asylum').when = {
        all: [
          { q: 'benefits', has: 'none' },
          { q: 'benefits', has: 'asylum-support' },
        ],
      }),
  ],
  [
    'unreachable-page',
    'children/child-school',
    (j) =>
      (j.lists.children.pages[2].when = {
        all: [
          { q: 'year', is: 'seven' },
          { q: 'year', is: 'later' },
        ],
      }),
  ],
  ['forward-reference', 'earnings', (j) => (page(j, 'earnings').when = { q: 'reply', is: 'cy' })],
  ['forward-reference', 'children/child-name', (j) => (j.lists.children.pages[0].when = { q: 'year', is: 'seven' })],
  ['question-asked-twice', 'live', (j) => page(j, 'contact').ask.push('live')],
  ['question-never-asked', 'note', (j) => page(j, 'contact').ask.pop()],
  ['question-never-asked', 'children.school', (j) => j.lists.children.pages.pop()],
  ['unconditional-exit', 'too-much', (j) => delete page(j, 'too-much').when],
  ['condition-always-true', 'earnings', (j) => (page(j, 'earnings').when = { q: 'live', is: 'yes' })],
  ['condition-never-true', 'earnings', (j) => (page(j, 'earnings').when = { q: 'born', before: '1900-01-01' })],
  [
    'fact-always-true',
    'lowIncome',
    (j) => (j.facts.lowIncome.when = { q: 'benefits', hasAny: ['universal-credit', 'pension-credit', 'asylum-support', 'none'] }),
  ],
  [
    'fact-never-true',
    'startsSeven',
    (j) =>
      (j.facts.startsSeven.when = {
        list: 'children',
        every: {
          all: [
            { q: 'year', is: 'seven' },
            { q: 'year', is: 'later' },
          ],
        },
      }),
  ],
  ['missing-error', 'asylumRef', (j) => delete j.questions.asylumRef.errors.incomplete],
  ['missing-error', 'children.year', (j) => (j.lists.children.questions.year.errors = {})],
  ['missing-error', 'address', (j) => (j.questions.address.international = true)],
  ['same-as', 'address', (j) => (j.questions.address.sameAs = 'live')],
  ['forward-reference', 'address', (j) => (j.questions.address.sameAs = 'address')],
  ['missing-welsh', 'questions.live.label', (j) => (j.questions.live.label.cy = '')],
  ['missing-english', 'title', (j) => delete j.title.en],
  ['placeholder-mismatch', 'questions.fullName.errors.too-long', (j) => (j.questions.fullName.errors['too-long'].cy = 'Rhy hir')],
  ['unknown-placeholder', 'fullName.errors.empty', (j) => (j.questions.fullName.errors.empty = { cy: '{x}', en: '{x}' })],
  ['missing-plural', 'lists.children.count', (j) => delete j.lists.children.count.cy.many],
  ['yes-no-wording', 'live', (j) => (j.questions.live.options[0].text.cy = 'Oes')],
  ['yes-no-wording', 'children.another', (j) => (j.lists.children.another.no.cy = 'Na')],
  ['dead-end', 'you', (j) => (j.questions.born.range = { min: 'today', max: 'today-1y' })],
  ['unknown-question', 'proof', (j) => page(j, 'proof').ask.push('nothing')],
  ['unknown-option', 'outsideCounty', (j) => (j.facts.outsideCounty.when.is = 'perhaps')],
  ['unknown-fact', 'too-much', (j) => (page(j, 'too-much').because = 'noSuch')],
  ['unknown-function', 'pension', (j) => (page(j, 'pension').when.all[1].fn = 'noSuch')],
  ['unknown-output', 'pension', (j) => (page(j, 'pension').when.all[1].is = 'baby')],
  ['wrong-operator', 'outsideCounty', (j) => (j.facts.outsideCounty.when = { q: 'live', has: 'no' })],
  ['unknown-source', 'note', (j) => (j.deliver.find((each: Loose) => each.name === 'note').from = 'noSuch')],
  ['deliver-number', 'child_year', (j) => (j.deliver.find((each: Loose) => each.from === 'children.year').name = 'child_year')],
  ['no-check', 'school-coat', (j) => (j.pages = j.pages.filter((each: Page) => each.kind !== 'check'))],
  ['page-after-check', 'address', (j) => j.pages.push(j.pages.splice(j.pages.indexOf(page(j, 'address')), 1)[0])],
  ['repeated-id', 'you', (j) => (page(j, 'contact').id = 'you')],
  [
    'option-never-chosen',
    'asylumKind:a',
    (j) => {
      j.questions.asylumKind = { ...j.questions.reply, options: ['a', 'b'].map((id) => ({ id, text: { cy: id, en: id } })) };
      j.pages.splice(9, 0, {
        kind: 'question',
        id: 'kind',
        ask: ['asylumKind'],
        when: {
          all: [
            { q: 'benefits', has: 'none' },
            { q: 'benefits', has: 'asylum-support' },
          ],
        },
      });
    },
  ],
];

for (const [code, subject, spoil] of seeded) {
  test(`finds ${code} at ${subject}`, () => {
    const { faults } = lint(spoilt(spoil), context);
    const found = faults.find((fault) => fault.code === code && fault.subject === subject);
    assert.ok(found, `found only ${faults.map((fault) => `${fault.code} ${fault.subject}`).join(', ') || 'nothing'}`);
    assert.ok(found.message.startsWith(`\`${subject}\` `));
  });
}

/** A journey of independent yes/no forks: 2^forks routes. */
function forked(forks: number): Journey {
  const { fullName, live } = sampleJourney.questions as Record<string, Loose>;
  const ids = Array.from({ length: forks }, (_, index) => `fork${index}`);
  return {
    ...sampleJourney,
    questions: Object.fromEntries(
      ids.flatMap((id) => [
        [id, live],
        [`${id}Name`, fullName],
      ]),
    ),
    lists: {},
    facts: {},
    pages: [
      ...ids.flatMap((id): Page[] => [
        { kind: 'question', id, ask: [id] },
        { kind: 'question', id: `${id}-name`, ask: [`${id}Name`], when: { q: id, is: 'yes' } },
      ]),
      ...sampleJourney.pages
        .filter(({ kind }) => kind === 'check' || kind === 'confirm')
        .map((each) => ({ ...each, decisions: [] }) as Page),
    ],
    deliver: [],
  };
}

test('counts routes, warns past 2,000 and does not go on for ever', () => {
  assert.equal(lint(forked(4), context).routes, 16);
  const many = lint(forked(11), context);
  assert.deepEqual([many.routes, many.faults.length, many.warnings[0]?.code], [2048, 0, 'many-routes']);
  const endless = lint(forked(40), context);
  assert.ok(endless.faults.some(({ code }) => code === 'too-many-routes'));
});
