import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord } from '../../rule.ts';
import { redundantEntryRule } from './redundant-entry.ts';

type Field = PageRecord['outline']['fields'][number];

function step(number: number, ...fields: (Partial<Field> & { label: string })[]): PageRecord {
  return {
    page: `apply: ${String(number)}`,
    url: `http://localhost/apply/${String(number)}?lang=en`,
    status: 200,
    language: 'en',
    journey: { name: 'apply', step: number },
    headers: {},
    cookies: [],
    requests: [],
    outline: {
      title: '',
      lang: 'en',
      headings: [],
      landmarks: [],
      links: [],
      texts: [],
      tables: [],
      fields: fields.map((field) => ({
        name: '',
        type: 'text',
        required: false,
        autocomplete: '',
        options: [],
        filled: false,
        selector: '',
        ...field,
      })),
    },
  };
}
const pages = (...records: PageRecord[]): string[] => redundantEntryRule.judge(records).map(({ page }) => page);

test('tells the step that asks again for what was given', () => {
  assert.deepEqual(pages(step(1, { label: 'Email address' }), step(3, { label: 'Email address (optional)' })), ['apply: 3']);
});
test('knows the same purpose under another label', () => {
  assert.deepEqual(
    pages(step(2, { label: 'Your email', autocomplete: 'email' }), step(1, { label: 'Email address', autocomplete: 'email' })),
    ['apply: 2'],
  );
});
test('lets be what is filled in, what confirms, and the same page again', () => {
  const first = step(1, { label: 'Email address' });
  assert.deepEqual(pages(first, step(2, { label: 'Email address', filled: true })), []);
  assert.deepEqual(pages(first, step(2, { label: 'Confirm email address' })), []);
  assert.deepEqual(pages(first, { ...step(2, { label: 'Email address' }), url: first.url }), []);
});
test('judges no pages that are in no journey', () => {
  const { journey: _, ...loose } = step(2, { label: 'Email address' });
  assert.deepEqual(pages(step(1, { label: 'Email address' }), loose), []);
});
