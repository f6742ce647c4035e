import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import { readBaseline, type Baseline } from '../baseline/baseline.ts';
import { judgeResult } from '../baseline/judge-result.ts';
import type { Language } from '../bilingual.ts';
import type { GateConfig } from '../config/config.ts';
import { addToHistory, commitOf, readHistory, type HistoryEntry } from '../history/history.ts';
import { annotatedBy, annotationsOf } from '../report/annotations.ts';
import { reporters } from '../report/index.ts';
import { exitCodeOf, type Result } from '../result.ts';
import type { Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** The options that say what becomes of a result; each reporter has one of its own name, for the file to write. */
export const deliverOptions: NonNullable<ParseArgsConfig['options']> = {
  baseline: text,
  'no-ratchet': flag,
  'max-warnings': text,
  history: text,
  'report-lang': text,
  ...Object.fromEntries(Object.keys(reporters).flatMap((name) => (name === 'terminal' ? [] : [[name, text] as const]))),
};

/** What was typed of `deliverOptions`, as the configuration has it. */
export function deliverTyped(typed: Typed, cwd: string, config: GateConfig): Partial<GateConfig> {
  const file = (name: string): string | undefined => {
    const value = typed.text(name);
    return value === undefined ? undefined : path.resolve(cwd, value);
  };
  return {
    baseline: file('baseline'),
    ratchet: typed.flag('no-ratchet') ? false : undefined,
    maxWarnings: typed.whole('max-warnings', 0),
    history: file('history'),
    reports: {
      ...config.reports,
      ...Object.fromEntries(
        Object.keys(reporters).flatMap((name) => (name !== 'terminal' && file(name) ? [[name, file(name) ?? '']] : [])),
      ),
    },
  };
}

export interface Delivery {
  readonly config: GateConfig;
  readonly typed: Typed;
  readonly terminal: Terminal;
  readonly language: Language;
}

/** What a run needs to know before it begins, so that a file that does not hold is told at once and not after ten minutes. */
export interface Prepared {
  readonly baseline: Baseline | undefined;
  readonly history: readonly HistoryEntry[];
}

/** Reads the baseline and the history. Throws `bad-baseline` or `bad-history`. */
export function prepare({ baseline, history }: GateConfig): Prepared {
  return {
    baseline: baseline === undefined ? undefined : readBaseline(baseline),
    history: history === undefined ? [] : readHistory(history),
  };
}

/** Judges a result by what the project decided, writes what was asked for, and gives the exit code. */
export function deliver(found: Result, { baseline }: Prepared, { config, typed, terminal, language }: Delivery): number {
  const named = config.baseline;
  const absent = {
    cy: `Nid yw’r llinell sylfaen ${path.basename(named ?? '')} yno, felly ni dderbynnir dim. Mae \`patrwm-gate baseline ${path.basename(named ?? '')} --from RESULT.json\` yn ei hysgrifennu.`,
    en: `The baseline ${path.basename(named ?? '')} is not there, so nothing is accepted. \`patrwm-gate baseline ${path.basename(named ?? '')} --from RESULT.json\` writes it.`,
  };
  const result = judgeResult(named !== undefined && !baseline ? { ...found, notices: [...found.notices, absent] } : found, {
    ignore: config.ignore ?? [],
    baseline,
    ratchet: config.ratchet ?? true,
    maxWarnings: config.maxWarnings,
  });
  // A part of a run says nothing of the trend; the merged whole does.
  const history =
    config.history && !result.shard && !terminal.signal.aborted ? addToHistory(config.history, result, commitOf(terminal.cwd)) : [];
  const wanted = typed.text('report-lang');
  const reportLanguage: Language = wanted === 'cy' || wanted === 'en' ? wanted : language;
  for (const [name, file] of Object.entries(config.reports ?? {})) {
    const reporter = reporters[name];
    if (!reporter) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, reporter(result, { language: reportLanguage, both: wanted === 'both', history }));
  }
  const { columns, colours } = terminal;
  const written = { ...config.reports, ...(named === undefined ? {} : { baseline: named }) };
  const looks = { ...(columns ? { columns } : {}), ...(colours ? { colours } : {}) };
  if (!typed.flag('quiet')) terminal.out(reporters.terminal?.(result, { language, history, written, ...looks }) ?? '');
  const system = annotatedBy(terminal.env);
  if (system) for (const line of annotationsOf(result, system, language)) terminal.out(line);
  return terminal.signal.aborted ? 130 : exitCodeOf(result);
}
