import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { questions } from './questions.ts';

/** The file that holds the answers, beside the service's code, so that each answer has its history. */
export const checklistFile = 'patrwm-gate.checklist.json';
const schema = 'patrwm-gate-checklist/1';
export const checklistAnswers = ['yes', 'partly', 'no', 'does-not-apply'] as const;

/** A question to people, and what they answered. Empty texts are what nobody has filled in yet. */
export interface ChecklistItem {
  /** Stable, such as `3-research-welsh`. A question of the service's own has an id that the gate does not know. */
  readonly id: string;
  /** Point of the Standard, 1 to 12. */
  readonly point: number;
  readonly question: Bilingual;
  readonly answer: (typeof checklistAnswers)[number] | '';
  /** Evidence: where the answer can be seen. */
  readonly note: string;
  /** A name or a role. */
  readonly who: string;
  /** ISO date, `2026-11-22`. */
  readonly date: string;
}

/** What people have answered, as it stands in the result of a run. */
export interface Checklist {
  readonly items: readonly ChecklistItem[];
}

/** Reads the checklist; `undefined` where there is none. Throws `bad-checklist` with the item that does not hold. */
export function readChecklist(file: string): Checklist | undefined {
  if (!existsSync(file)) return undefined;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw bad(file, `ni ellir ei darllen: ${why}`, `it cannot be read: ${why}`);
  }
  const items = isRecord(read) && read.schema === schema ? read.items : undefined;
  if (!Array.isArray(items)) throw bad(file, `nid rhestr \`${schema}\` ydyw`, `it is no list of \`${schema}\``);
  const seen = new Set<string>();
  for (const [at, item] of (items as unknown[]).entries()) {
    const wrong = faultOf(item) ?? (seen.has((item as ChecklistItem).id) ? 'id' : undefined);
    if (wrong)
      throw bad(file, `nid yw \`${wrong}\` yn dal yn eitem ${String(at + 1)}`, `\`${wrong}\` does not hold in item ${String(at + 1)}`);
    seen.add((item as ChecklistItem).id);
  }
  return { items: items as ChecklistItem[] };
}

/** The text of the file: every question of the gate's, with the answers that were there, and the service's own questions. */
export function writeChecklist(before?: Checklist): string {
  const known = new Map(before?.items.map((item) => [item.id, item]));
  const asked = questions.map(({ id, point, question }): ChecklistItem => {
    const { answer = '', note = '', who = '', date = '' } = known.get(id) ?? {};
    return { id, point, question, answer, note, who, date };
  });
  const own = (before?.items ?? []).filter(({ id }) => !questions.some((each) => each.id === id));
  const items = [...asked, ...own].sort((one, other) => one.point - other.point);
  return `${JSON.stringify({ schema, items }, null, 2)}\n`;
}

/** What is still for somebody to do: questions without an answer, and answers older than so many months. */
export function openItems(
  { items }: Checklist,
  now: Date,
  months: number,
): { readonly unanswered: readonly ChecklistItem[]; readonly old: readonly ChecklistItem[] } {
  const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, now.getUTCDate())).toISOString().slice(0, 10);
  return {
    unanswered: items.filter(({ answer }) => answer === ''),
    old: items.filter(({ answer, date }) => answer !== '' && date < oldest),
  };
}

/** The field of an item that does not hold. An answer without a person and a date is no answer. */
function faultOf(item: unknown): string | undefined {
  if (!isRecord(item)) return 'item';
  const text = (key: string): boolean => typeof item[key] === 'string';
  if (!text('id') || item.id === '') return 'id';
  if (!Number.isInteger(item.point) || Number(item.point) < 1 || Number(item.point) > 12) return 'point';
  if (!isRecord(item.question) || typeof item.question.cy !== 'string' || typeof item.question.en !== 'string') return 'question';
  if (item.answer !== '' && !(checklistAnswers as readonly unknown[]).includes(item.answer)) return 'answer';
  for (const key of ['note', 'who', 'date']) if (!text(key)) return key;
  if (item.answer === '') return undefined;
  if (String(item.who).trim() === '') return 'who';
  const date = String(item.date);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date)) ? undefined : 'date';
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const bad = (file: string, cy: string, en: string): GateError =>
  new GateError('bad-checklist', { cy: `${path.basename(file)}: ${cy}.`, en: `${path.basename(file)}: ${en}.` });
