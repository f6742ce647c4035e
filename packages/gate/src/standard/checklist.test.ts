import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { GateError } from '../gate-error.ts';
import { runCommand } from '../cli/run-command.ts';
import type { Terminal } from '../cli/terminal.ts';
import { openItems, readChecklist, writeChecklist, type ChecklistItem } from './checklist.ts';
import { questions } from './questions.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-checklist-'));
after(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'list.json');
const own: ChecklistItem = {
  id: '3-own',
  point: 3,
  question: { cy: 'Ein cwestiwn?', en: 'Our question?' },
  answer: 'partly',
  note: 'wiki',
  who: 'A. Person',
  date: '2025-01-31',
};
const put = (...items: unknown[]): void => writeFileSync(file, JSON.stringify({ schema: 'patrwm-gate-checklist/1', items }));

test('every point has at least two questions, in both languages and under an id of its own', () => {
  for (let point = 1; point <= 12; point += 1) assert.ok(questions.filter((each) => each.point === point).length >= 2, String(point));
  assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
  for (const { question } of questions) assert.ok(question.cy !== question.en && /\?$/.test(question.cy) && /\?$/.test(question.en));
});

test('a new list asks everything; writing it again keeps answers and the service’s own questions', () => {
  writeFileSync(file, writeChecklist());
  const first = readChecklist(file) ?? assert.fail();
  assert.equal(openItems(first, new Date('2026-11-22'), 12).unanswered.length, questions.length);
  const answered = first.items.map((item, at) => (at ? item : { ...item, answer: 'yes' as const, who: 'B', date: '2026-11-01' }));
  writeFileSync(file, writeChecklist({ items: [...answered, own] }));
  const again = readChecklist(file) ?? assert.fail();
  assert.equal(again.items.length, questions.length + 1);
  assert.deepEqual(again.items[0], answered[0]);
  assert.deepEqual(
    again.items.find(({ id }) => id === own.id),
    own,
  );
  assert.deepEqual(
    again.items.map(({ point }) => point),
    again.items.map(({ point }) => point).sort((a, b) => a - b),
  );
});

test('an answer grows old by the month', () => {
  const old = (date: string): number => openItems({ items: [{ ...own, date }] }, new Date('2026-11-22T10:00:00Z'), 12).old.length;
  assert.deepEqual(['2025-11-21', '2025-11-22', '2026-11-22'].map(old), [1, 0, 0]);
});

test('there is none where there is no file, and a list that does not hold is refused with its field', () => {
  assert.equal(readChecklist(path.join(folder, 'none.json')), undefined);
  for (const [change, field] of [
    [{ answer: 'maybe' }, 'answer'],
    [{ who: ' ' }, 'who'],
    [{ date: '22/11/2026' }, 'date'],
    [{ date: '2026-13-40' }, 'date'],
    [{ point: 13 }, 'point'],
    [{ question: 'What?' }, 'question'],
  ] as const) {
    put({ ...own, ...change });
    assert.throws(
      () => readChecklist(file),
      (error) => error instanceof GateError && error.code === 'bad-checklist' && error.message.includes(`\`${field}\``),
      field,
    );
  }
  put(own, own);
  assert.throws(() => readChecklist(file), /`id`/);
  writeFileSync(file, '{');
  assert.throws(() => readChecklist(file), GateError);
});

test('the command writes the questions, then says which are open', async () => {
  const said: string[] = [];
  const terminal = {
    cwd: folder,
    env: {},
    out: (line: string) => void said.push(line),
    err: (line: string) => void said.push(line),
    signal: new AbortController().signal,
  } as unknown as Terminal;
  assert.equal(await runCommand(['checklist', 'show'], terminal), 2);
  assert.match(said.join('\n'), /no-checklist/);
  assert.equal(await runCommand(['checklist', 'init', '--lang', 'cy'], terminal), 0);
  said.length = 0;
  assert.equal(await runCommand(['checklist', 'show', '--lang', 'cy'], terminal), 0);
  assert.match(said.join('\n'), new RegExp(`Heb eu hateb \\(${String(questions.length)}\\)[^]*2\\. Dylunio gwasanaethau`));
});
