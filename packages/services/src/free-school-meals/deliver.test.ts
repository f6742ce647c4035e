import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freeSchoolMealsService as journey } from './index.ts';

const asked = new Map([
  ...Object.entries(journey.questions),
  ...Object.entries(journey.lists ?? {}).flatMap(([list, { questions }]) =>
    Object.entries(questions).map(([id, question]) => [`${list}.${id}`, question] as const),
  ),
]);

test('names are flat, in snake case, and unique', () => {
  const names = journey.deliver.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const name of names) assert.match(name, /^[a-z][a-z0-9]*(_([a-z0-9]+|\{n\}))*$/);
});

test('every answer is delivered once, and nothing that is not there', () => {
  const from = journey.deliver.map((entry) => entry.from);
  assert.equal(new Set(from).size, from.length);
  assert.deepEqual(
    [...asked.keys()].filter((id) => !from.includes(id)),
    [],
  );
  assert.deepEqual(
    from.filter((id) => !asked.has(id) && !Object.hasOwn(journey.facts ?? {}, id)),
    [],
  );
});

test('personal data is marked in both places, and everything says how long it is kept', () => {
  for (const { name, from, pii, keepDays } of journey.deliver) {
    assert.ok((keepDays ?? 0) > 0, name);
    const question = asked.get(from);
    if (question) assert.equal(pii, question.pii, name);
  }
});

test('a child’s entries are numbered', () => {
  for (const { name, from } of journey.deliver) assert.equal(name.includes('{n}'), from.startsWith('children.'), name);
});
