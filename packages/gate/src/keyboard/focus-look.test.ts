import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PNG } from 'pngjs';
import { compare } from './focus-look.ts';

const filled = (grey: number): PNG => {
  const picture = new PNG({ width: 10, height: 10 });
  picture.data.fill(255);
  for (let at = 0; at < picture.data.length; at += 4) picture.data.fill(grey, at, at + 3);
  return picture;
};
const withLine = (picture: PNG, grey: number): PNG => {
  picture.data.fill(grey, 0, 40);
  for (let at = 3; at < 40; at += 4) picture.data[at] = 255;
  return picture;
};

void test('pictures alike, or a rounding apart, have not changed', () => {
  assert.equal(compare(filled(255), filled(255)).changed, 0);
  assert.equal(compare(filled(255), filled(254)).changed, 0);
});

void test('a dark line counts as strong, a pale one only as a change', () => {
  assert.deepEqual(compare(withLine(filled(255), 0), filled(255)), { changed: 10, strong: 10, contrast: 21 });
  const pale = compare(withLine(filled(255), 220), filled(255));
  assert.equal(pale.changed, 10);
  assert.equal(pale.strong, 0);
});
