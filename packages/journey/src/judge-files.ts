import type { FileQuestion } from './definition.ts';
import { cleanLine } from './plain-text.ts';
import { blank, given, wrong, type Judge, type Verdict } from './verdict.ts';

/** The files kept for a question: how many, how big and of which types. */
export const judgeFiles: Judge<FileQuestion> = (id, rules, _fields, _context, extra) => {
  const files = extra?.files?.[id] ?? [];
  const about = (code: string, file: string): Verdict => ({ ok: false, mistakes: [{ code, controls: [id], file: cleanLine(file) }] });
  if (!files.length) return blank(rules, id);
  if (files.length > rules.maxFiles) return wrong('too-many', id);
  const big = files.find(({ size }) => size > rules.maxBytes);
  if (big) return about('too-big', big.name);
  const other = files.find(({ type }) => !rules.accept.includes(type));
  if (other) return about('type', other.name);
  return given(files);
};
