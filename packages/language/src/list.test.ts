import assert from 'node:assert/strict';
import test from 'node:test';
import { formatList, takesAc } from './list.ts';

test('none, one, two, three', () => {
  assert.deepEqual(
    [[], ['Siân'], ['Siân', 'Llŷr'], ['Siân', 'Llŷr', 'Owain']].map((items) => formatList('cy', items)),
    ['', 'Siân', 'Siân a Llŷr', 'Siân, Llŷr ac Owain'],
  );
  assert.equal(formatList('en', ['Siân', 'Llŷr', 'Owain']), 'Siân, Llŷr and Owain');
});

test('ac before a vowel sound', () => {
  for (const item of [
    'Abertawe',
    'Elin',
    'Iwan',
    'Owain',
    'Un',
    'Ynys Môn',
    'Ŷd',
    'âr',
    '“Elin”',
    'wythnos',
    'wrth',
    'ŵyr',
    '1',
    '8',
    '18',
    '80',
    '11 Mai',
  ]) {
    assert.ok(takesAc(item), item);
  }
  for (const item of ['Conwy', 'Hefin', 'Rhys', 'William', 'Wrecsam', 'Wyn', 'wal', '2', '10', '100', '', '–']) {
    assert.ok(!takesAc(item), item);
  }
});

test('decomposed letters are the same letters', () => assert.ok(takesAc('Ŷd'.normalize('NFD'))));

test('another joiner', () => {
  const joiner = { cy: 'neu', en: 'or' };
  assert.equal(formatList('cy', ['a', 'b', 'c'], { joiner }), 'a, b neu c');
  assert.equal(formatList('en', ['a', 'b'], { joiner }), 'a or b');
});
