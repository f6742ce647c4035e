import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { baselineText, emptyBaseline, readBaseline, today, type BaselineEntry } from '../baseline/baseline.ts';
import { updateBaseline } from '../baseline/update-baseline.ts';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { readResult } from '../report/read-result.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

export const baselineOptions: NonNullable<ParseArgsConfig['options']> = {
  from: text,
  reason: text,
  owner: text,
  until: text,
  accept: { type: 'string', multiple: true },
  warnings: flag,
  everywhere: flag,
  prune: flag,
  lang: text,
};

const told = {
  added: (count: number): Bilingual => ({ cy: `Derbyniwyd: ${String(count)}`, en: `Accepted: ${String(count)}` }),
  changed: (count: number): Bilingual => ({ cy: `Newidiwyd: ${String(count)}`, en: `Changed: ${String(count)}` }),
  removed: (count: number): Bilingual => ({
    cy: `Trwsiwyd, a thynnwyd allan: ${String(count)}`,
    en: `Mended, and taken out: ${String(count)}`,
  }),
  expired: (count: number): Bilingual => ({
    cy: `Wedi dod i ben, ac yn cyfrif eto: ${String(count)}. Mae \`--accept ID --until DAY\` yn eu hadnewyddu.`,
    en: `Expired, and counting again: ${String(count)}. \`--accept ID --until DAY\` renews them.`,
  }),
  left: (count: number): Bilingual => ({ cy: `Cofnodion yn y ffeil: ${String(count)}`, en: `Entries in the file: ${String(count)}` }),
} as const;

/** `patrwm-gate baseline FILE --from RESULT`: takes what was found into the baseline, and what is mended out of it. */
export function baselineCommand(typed: Typed, terminal: Terminal): number {
  const language = languageOf(typed.text('lang'), terminal.env);
  const [named, ...more] = typed.words;
  const from = typed.text('from');
  if (named === undefined || from === undefined || more.length)
    throw new GateError('bad-usage', {
      cy: 'Rhowch y llinell sylfaen a’r canlyniad: `patrwm-gate baseline FILE --from RESULT.json`.',
      en: 'Give the baseline and the result: `patrwm-gate baseline FILE --from RESULT.json`.',
    });
  const file = path.resolve(terminal.cwd, named);
  const updated = updateBaseline(readBaseline(file) ?? emptyBaseline, readResult(path.resolve(terminal.cwd, from)), {
    ...(typed.texts('accept').length ? { accept: typed.texts('accept') } : {}),
    warnings: typed.flag('warnings'),
    prune: typed.flag('prune'),
    everywhere: typed.flag('everywhere'),
    reason: typed.text('reason'),
    owner: typed.text('owner'),
    until: typed.text('until'),
    day: today(),
  });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, baselineText(updated.baseline));
  for (const part of ['added', 'changed', 'removed', 'expired'] as const) {
    const entries: readonly BaselineEntry[] = updated[part];
    if (!entries.length) continue;
    terminal.out(told[part](entries.length)[language]);
    for (const { fingerprint, rule, pages, until } of entries) terminal.out(`  ${fingerprint}  ${rule}  ${pages.join(', ')}  → ${until}`);
  }
  terminal.out(told.left(updated.baseline.accepted.length)[language]);
  return 0;
}
