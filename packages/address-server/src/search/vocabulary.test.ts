import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Effort } from './effort.ts';
import { mutatedForms } from './mutations.ts';
import { slips } from './spelling.ts';
import { Vocabulary } from './vocabulary.ts';

test('every mutation of a word is undone and done', () => {
  const pairs = [
    ['caerdydd', 'gaerdydd', 'nghaerdydd', 'chaerdydd'],
    ['brenhines', 'frenhines', 'mrenhines'],
    ['pentre', 'bentre', 'mhentre', 'phentre'],
    ['tywyn', 'dywyn', 'nhywyn', 'thywyn'],
    ['dinbych', 'ddinbych', 'ninbych'],
    ['gwaun', 'waun', 'ngwaun'],
    ['melin', 'felin'],
    ['llanelli', 'lanelli'],
    ['rhuthun', 'ruthun'],
    ['afon', 'hafon'],
  ];
  for (const [radical = '', ...forms] of pairs)
    for (const form of forms) {
      assert.ok(mutatedForms(form).includes(radical), `${form} → ${radical}`);
      assert.ok(mutatedForms(radical).includes(form), `${radical} → ${form}`);
    }
  // Ll and ch are letters of their own.
  assert.ok(!mutatedForms('llan').includes('flan'));
  assert.ok(!mutatedForms('chwarel').includes('ghwarel'));
});

test('slips are counted: wrong, missing, added and changed letters', () => {
  for (const [typed, word, expected] of [
    ['frenhines', 'frenhines', 0],
    ['frenhins', 'frenhines', 1],
    ['frenhinees', 'frenhines', 1],
    ['frenhinse', 'frenhines', 1],
    ['frynhines', 'frenhines', 1],
    ['frhinse', 'frenhines', 3],
    ['llandafff', 'llandaf', 2],
  ] as const)
    assert.equal(slips(typed, word, 3), expected, typed);
  assert.equal(slips('abc', 'xyzabc', 2), 3);
  assert.equal(slips('frenh', 'frenhines', 1, true), 0);
  assert.equal(slips('frehn', 'frenhines', 1, true), 1);
});

test('near words come nearest first, and words run together come apart', () => {
  const all = new Vocabulary(['bont', 'frenhines', 'frenhinol', 'glas', 'pen', 'queen', 'quest', 'y'].sort());
  assert.deepEqual(
    all.near('frenhinse', false, 6, new Effort(1000)).map(({ text }) => text),
    ['frenhines', 'frenhinol'],
  );
  assert.deepEqual(all.near('pan', false, 6, new Effort(1000)), []);
  assert.ok(all.near('quene', false, 6, new Effort(1000)).some(({ text }) => text === 'queen'));
  assert.deepEqual(
    all.apart('penybont').map(({ text }) => text),
    ['pen y bont'],
  );
  assert.ok(all.has('fren', true) && !all.has('fren') && !all.has('frex', true));
});
