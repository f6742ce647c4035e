import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { languages, type Language } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { readResult } from '../report/read-result.ts';
import { checklistFile, readChecklist } from '../standard/checklist.ts';
import { evidenceOf } from '../standard/evidence.ts';
import { documentInHtml, documentInMarkdown } from '../statement/document.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;

export const evidenceOptions: NonNullable<ParseArgsConfig['options']> = {
  from: text,
  out: text,
  name: text,
  checklist: text,
  lang: text,
};

const files: Readonly<Record<Language, string>> = { cy: 'tystiolaeth', en: 'evidence' };

/** `patrwm-gate evidence --from RESULT --out DIR`: what is known of each point of the Standard, in both languages. */
export function evidenceCommand(typed: Typed, terminal: Terminal): number {
  const [from, out] = [typed.text('from'), typed.text('out')];
  if (from === undefined || out === undefined)
    throw new GateError('bad-usage', {
      cy: 'Rhowch `--from RESULT.json` a `--out DIR`.',
      en: 'Give `--from RESULT.json` and `--out DIR`.',
    });
  const language = languageOf(typed.text('lang'), terminal.env);
  const found = readResult(path.resolve(terminal.cwd, from));
  // Answers are kept beside the code and are newer than any result.
  const checklist = readChecklist(path.resolve(terminal.cwd, typed.text('checklist') ?? checklistFile)) ?? found.checklist;
  const result = checklist ? { ...found, checklist } : found;
  const folder = path.resolve(terminal.cwd, out);
  mkdirSync(folder, { recursive: true });
  for (const each of [language, ...languages.filter((one) => one !== language)]) {
    const other = languages.find((one) => one !== each) ?? 'en';
    const { title, blocks, values } = evidenceOf(result, typed.text('name') ?? path.basename(terminal.cwd), each);
    const about = { language: each, title, values, other: { language: other, href: `${files[other]}.html` } };
    writeFileSync(path.join(folder, `${files[each]}.html`), documentInHtml(blocks, about));
    writeFileSync(path.join(folder, `${files[each]}.md`), documentInMarkdown(blocks, about));
    terminal.out(path.join(out, `${files[each]}.html`));
    terminal.out(path.join(out, `${files[each]}.md`));
  }
  return 0;
}
