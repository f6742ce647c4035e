import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Progress } from './definition.ts';
import { addItem, applyPage, emptyProgress, markDone, removeItem } from './progress.ts';
import { project } from './project.ts';
import { sampleContext as context, sampleJourney as journey } from './sample.journey.ts';
import { validatePage } from './validate-page.ts';
import { walk } from './walk.ts';

/** Answers the pages named, each of which must be where the walk stands. */
function answer(progress: Progress, ...steps: (readonly [string, Record<string, Answer>])[]): Progress {
  return steps.reduce((before, [key, answers]) => {
    const page = walk(journey, before, context).route.find((each) => each.key === key);
    assert.ok(page, `${key} is not on the route`);
    return applyPage(before, page, answers, journey);
  }, progress);
}
const at = (progress: Progress) => walk(journey, progress, context).at;
const keys = (progress: Progress) => walk(journey, progress, context).route.map(({ key }) => key);

const toChildren = answer(
  emptyProgress,
  ['where', { live: 'yes' }],
  ['you', { fullName: 'Siân', born: '1985-03-01' }],
  ['benefits', { benefits: ['pension-credit'] }],
  ['can-apply', {}],
);
const oneChild = answer(toChildren, ['children/1/child-name', { firstName: 'Llŷr' }], ['children/1/child-year', { year: 'primary' }]);

test('begins at the first page, and the confirmation is never on the route', () => {
  assert.equal(at(emptyProgress), 'where');
  assert.ok(!keys(emptyProgress).includes('sent'));
});

test('an exit that applies ends the route', () => {
  const walked = walk(journey, answer(emptyProgress, ['where', { live: 'no' }]), context);
  assert.deepEqual(
    [walked.at, walked.exit?.key, walked.complete, walked.route.at(-1)?.key],
    ['elsewhere', 'elsewhere', false, 'elsewhere'],
  );
});

test('a notice is done when posted', () => {
  assert.equal(at({ ...toChildren, done: toChildren.done.filter((key) => key !== 'can-apply') }), 'can-apply');
  assert.equal(at(toChildren), 'children/1/child-name');
});

test('a list that needs an item goes straight to the first one', () => {
  assert.deepEqual(keys(toChildren).slice(4, 7), ['children/1/child-name', 'children/1/child-year', 'children']);
  assert.deepEqual(walk(journey, toChildren, context).answers.lists.children, { items: [], last: 0 });
  assert.equal(at(oneChild), 'children');
  assert.equal(walk(journey, oneChild, context).route.find(({ key }) => key === 'children')?.number, 1);
});

test('an item page walks by the item’s own answers', () => {
  assert.ok(!keys(oneChild).includes('children/1/child-school'));
  const older = answer(oneChild, ['children/1/child-year', { year: 'seven' }]);
  assert.equal(at(older), 'children/1/child-school');
});

test('"another: yes" adds an item and asks again afterwards; "no" goes on', () => {
  const another = answer(oneChild, ['children', { another: 'yes' }]);
  assert.equal(at(another), 'children/2/child-name');
  assert.equal(at(answer(oneChild, ['children', { another: 'no' }])), 'address');
  const withTwo = answer(answer(oneChild, ['children', { another: 'no' }]), ['children', { another: 'yes' }]);
  assert.equal(at(withTwo), 'children/2/child-name');
  assert.ok(!withTwo.done.includes('children'));
});

test('an item that was begun by mistake is dropped by "no"', () => {
  const mistaken = answer(oneChild, ['children', { another: 'yes' }], ['children', { another: 'no' }]);
  assert.equal(at(mistaken), 'address');
  assert.deepEqual(
    mistaken.answers.lists.children?.items.map(({ id }) => id),
    ['1'],
  );
});

test('an item’s id is never used again', () => {
  const removed = removeItem(addItem(oneChild, journey, 'children'), journey, 'children', '2');
  assert.equal(addItem(removed, journey, 'children').answers.lists.children?.items.at(-1)?.id, '3');
  const none = removeItem(oneChild, journey, 'children', '1');
  assert.equal(at(none), 'children/2/child-name');
  assert.ok(!none.done.some((key) => key.startsWith('children/1/')));
});

test('a full list takes no more', () => {
  let full = oneChild;
  for (let count = 0; count < 5; count += 1) full = addItem(full, journey, 'children');
  assert.equal(full.answers.lists.children?.items.length, 3);
});

test('a list page is validated: yes, no, nothing, too many, too few', () => {
  const page = walk(journey, oneChild, context).route.find(({ key }) => key === 'children');
  assert.ok(page);
  const code = (number: number, another?: string) => {
    const result = validatePage(journey, { ...page, number }, another ? { another: [another] } : {}, context);
    return result.ok ? result.answers.another : `${result.errors[0]?.code}@${result.errors[0]?.field} ${result.errors[0]?.text.en}`;
  };
  assert.equal(code(1, 'yes'), 'yes');
  assert.equal(code(1, 'no'), 'no');
  assert.equal(code(1), 'empty@another Choose an answer');
  assert.equal(code(1, 'zz'), 'empty@another Choose an answer');
  assert.equal(code(3, 'yes'), 'full@another You can add up to 3');
  assert.equal(code(3), 'no');
  assert.equal(code(0, 'no'), 'few@another You must add at least 1');
});

const complete = answer(
  oneChild,
  ['children', { another: 'no' }],
  ['address', { address: { source: 'manual', lines: ['Tŷ Gwyn'], town: 'Caerdydd', postcode: 'CF10 3NQ' } }],
  ['proof', {}],
  ['contact', { reply: 'cy' }],
);

test('complete, it stands at the check page', () => {
  const walked = walk(journey, complete, context);
  assert.deepEqual([walked.at, walked.complete], ['check', true]);
  assert.deepEqual(walked.facts, { outsideCounty: false, lowIncome: true, notLowIncome: false, startsSeven: false });
});

test('a stale answer neither decides nor is sent, and comes back with its branch', () => {
  const rich = answer(
    emptyProgress,
    ['where', { live: 'yes' }],
    ['you', { fullName: 'Siân', born: '1985-03-01' }],
    ['benefits', { benefits: ['universal-credit'] }],
    ['earnings', { earnings: 100_000 }],
  );
  assert.equal(at(rich), 'too-much');
  const changed = answer(rich, ['benefits', { benefits: ['pension-credit'] }]);
  const walked = walk(journey, changed, context);
  assert.equal(walked.at, 'can-apply');
  assert.equal(project(journey, walked).questions.earnings, undefined);
  assert.equal(changed.answers.questions.earnings, 100_000, 'nothing is deleted');
  assert.equal(at(answer(changed, ['benefits', { benefits: ['universal-credit'] }])), 'too-much');
});

test('an answer of a page that was not posted under this version does not count', () => {
  const carried = { ...complete, done: complete.done.filter((key) => key !== 'benefits') };
  const walked = walk(journey, carried, context);
  assert.equal(walked.at, 'benefits');
  assert.equal(walked.answers.questions.benefits, undefined);
  assert.equal(at(markDone(carried, 'benefits')), 'check');
});

test('an optional answer that is blanked is gone', () => {
  const noted = answer(complete, ['contact', { reply: 'cy', note: 'Helo' }]);
  assert.equal(walk(journey, noted, context).answers.questions.note, 'Helo');
  assert.equal(walk(journey, answer(noted, ['contact', { reply: 'cy' }]), context).answers.questions.note, undefined);
});

test('a list left with items short of its minimum is not done', () => {
  const shorter = { ...complete, answers: { ...complete.answers, lists: { children: { items: [], last: 1 } } } };
  assert.equal(at(shorter), 'children/2/child-name');
});
