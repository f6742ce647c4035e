import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { Bilingual, Language } from '../bilingual.ts';
import { readConfig } from '../config/read-config.ts';
import { GateError } from '../gate-error.ts';
import { checklistAnswers, checklistFile, openItems, readChecklist, writeChecklist, type ChecklistItem } from '../standard/checklist.ts';
import { standardPoints } from '../standard/points.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;
export const checklistOptions: NonNullable<ParseArgsConfig['options']> = { config: text, file: text, 'older-than': text, lang: text };

const words = {
  unanswered: { cy: 'Heb eu hateb', en: 'Not answered' },
  old: { cy: 'Hen atebion: edrychwch arnynt eto', en: 'Old answers: look at them again' },
  none: { cy: 'Mae pob cwestiwn wedi’i ateb, ac nid oes ateb hen.', en: 'Every question is answered, and no answer is old.' },
} as const;
const written = (file: string, count: number): Bilingual => ({
  cy: `Ysgrifennwyd ${file}, a ${String(count)} o gwestiynau ynddi. Atebwch â ${checklistAnswers.join(', ')}, a rhowch pwy a phryd.`,
  en: `${file} was written, with ${String(count)} questions in it. Answer with ${checklistAnswers.join(', ')}, and give who and when.`,
});

/**
 * `patrwm-gate checklist init` writes the questions that only people can answer, and keeps the answers that are there already;
 * `checklist show` says which are not answered, or older than `--older-than` months (12). It judges no answer.
 */
export async function checklistCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const config = await readConfig(terminal.cwd, typed.text('config'));
  const language = languageOf(typed.text('lang') ?? config.lang, terminal.env);
  const file = path.resolve(terminal.cwd, typed.text('file') ?? config.checklist ?? checklistFile);
  const [what = 'show'] = typed.words;
  if (what !== 'init' && what !== 'show')
    throw new GateError('bad-usage', {
      cy: `Rhowch \`checklist init\` neu \`checklist show\`; cafwyd “${what}”.`,
      en: `Give \`checklist init\` or \`checklist show\`; found “${what}”.`,
    });
  const months = typed.whole('older-than') ?? 12;
  if (what === 'init') {
    const now = writeChecklist(readChecklist(file));
    writeFileSync(file, now);
    terminal.out(written(path.relative(terminal.cwd, file), readChecklist(file)?.items.length ?? 0)[language]);
    return 0;
  }
  const checklist = existsSync(file) ? readChecklist(file) : undefined;
  if (!checklist)
    throw new GateError('no-checklist', {
      cy: `Nid yw ${path.relative(terminal.cwd, file)} yno. Mae \`patrwm-gate checklist init\` yn ei hysgrifennu.`,
      en: `${path.relative(terminal.cwd, file)} is not there. \`patrwm-gate checklist init\` writes it.`,
    });
  const { unanswered, old } = openItems(checklist, new Date(), months);
  if (unanswered.length) terminal.out(listed(words.unanswered[language], unanswered, language));
  if (old.length) terminal.out(listed(words.old[language], old, language));
  if (!unanswered.length && !old.length) terminal.out(words.none[language]);
  return 0;
}

function listed(heading: string, items: readonly ChecklistItem[], language: Language): string {
  const lines = [`${heading} (${String(items.length)})`];
  for (const { number, name } of standardPoints) {
    const of = items.filter(({ point }) => point === number);
    if (!of.length) continue;
    lines.push('', `  ${String(number)}. ${name[language]}`);
    for (const { question, date, who, id } of of)
      lines.push(`    - ${question[language]} (${[id, ...(date ? [date, who] : [])].join(', ')})`);
  }
  return `${lines.join('\n')}\n`;
}
