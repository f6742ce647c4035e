import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord } from '../rule.ts';
import { sentencesOf, syllablesOf, wordsOf } from './prose.ts';

type Text = Partial<PageRecord['outline']['texts'][number]> & { text: string };

const page = (...texts: readonly Text[]): Pick<PageRecord, 'outline' | 'language'> => ({
  language: 'en',
  outline: {
    title: '',
    lang: 'en',
    headings: [],
    landmarks: [],
    links: [],
    fields: [],
    tables: [],
    texts: texts.map((each) => ({ lang: 'en', from: 'text', selector: 'p', path: 'main > p', ...each })),
  },
});
const said = (...texts: readonly Text[]): string[] => sentencesOf(page(...texts)).map(({ text }) => text);

test('splits running text into sentences, and knows what a full stop does not end', () => {
  assert.deepEqual(said({ text: 'You can apply, e.g. online. We reply in 5 days.' }), [
    'You can apply, e.g. online.',
    'We reply in 5 days.',
  ]);
  assert.deepEqual(said({ text: 'Gallwch wneud cais, e.e. ar-lein. Atebwn mewn 5 diwrnod.', lang: 'cy' }), [
    'Gallwch wneud cais, e.e. ar-lein.',
    'Atebwn mewn 5 diwrnod.',
  ]);
});
test('leaves out labels, navigation, other languages and text of attributes', () => {
  assert.deepEqual(
    said(
      { text: 'Home' },
      { text: 'We are closed today.', path: 'footer > p' },
      { text: 'Nous sommes fermés.', lang: 'fr' },
      { text: 'A picture of a bin.', from: 'alt' },
    ),
    [],
  );
});
test('counts Welsh words with their apostrophes and hyphens, and English syllables', () => {
  assert.deepEqual(wordsOf('Mae’r e-bost i’w weld yn 2026.'), ['Mae’r', 'e-bost', 'i’w', 'weld', 'yn']);
  const counted = Object.fromEntries(
    ['tax', 'council', 'apply', 'payment', 'information', 'the', 'made', 'boxes', 'wanted'].map((w) => [w, syllablesOf(w)]),
  );
  assert.deepEqual(counted, { tax: 1, council: 2, apply: 2, payment: 2, information: 4, the: 1, made: 1, boxes: 2, wanted: 2 });
});
