import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { titleCase } from './index.ts';

const vectors: Record<string, string> = JSON.parse(readFileSync(new URL('title-case.vectors.json', import.meta.url), 'utf8'));

test('capitals become the case names are known by, in either language', () => {
  const wrong = Object.entries(vectors).filter(([capitals, name]) => titleCase(capitals) !== name);
  assert.deepEqual(Object.fromEntries(wrong.map(([capitals]) => [capitals, titleCase(capitals)])), Object.fromEntries(wrong));
  assert.ok(Object.keys(vectors).length >= 150);
});

test('a second time changes nothing, and no letter is lost', () => {
  for (const [capitals, name] of Object.entries(vectors)) {
    assert.equal(titleCase(name), name);
    assert.equal(name.toUpperCase(), capitals.normalize('NFC').replace(/\s+/g, ' ').trim().toUpperCase());
  }
});
