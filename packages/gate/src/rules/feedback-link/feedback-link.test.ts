import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PageRecord } from '../../rule.ts';
import { recordWith, told } from '../../testing/page-record.ts';
import { feedbackLinkRule } from './feedback-link.ts';

const link = (text: string, href = 'https://www.example.wales/x'): PageRecord['outline']['links'][number] => ({
  text,
  href,
  where: 'footer',
  selector: 'a',
});
const pages = (...texts: string[]): PageRecord[] => texts.map((text) => recordWith({ outline: { links: [link(text)] } }));
const judge = (records: readonly PageRecord[]): string[] => told(feedbackLinkRule.judge(records));

test('tells once that none of the pages asks how it went', () => {
  assert.deepEqual(judge(pages('Home', 'Bins', 'Contact us')), ['missing']);
  assert.deepEqual(judge(pages('Hafan', 'Biniau', 'Cysylltu â ni', 'Hygyrchedd')), ['missing']);
  assert.deepEqual(judge([...pages('Home', 'Bins'), recordWith({ outline: { fields: [] } })]), ['missing']);
});
test('knows feedback by its words, in both languages, in a link, a heading or a field', () => {
  assert.deepEqual(judge(pages('Home', 'Bins', 'Give your feedback on this service')), []);
  assert.deepEqual(judge(pages('Hafan', 'Biniau', 'Rhowch eich adborth')), []);
  assert.deepEqual(
    judge([...pages('Home', 'Bins'), recordWith({ outline: { headings: [{ level: 2, text: 'Is this page useful?' }] } })]),
    [],
  );
  assert.deepEqual(
    judge([...pages('Hafan', 'Biniau'), recordWith({ outline: { links: [link('Yma', 'https://www.example.wales/adborth')] } })]),
    [],
  );
});
test('asks nothing of a page or two', () => {
  assert.deepEqual(judge(pages('Home', 'Bins')), []);
});
