import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Certainty } from '../finding.ts';
import { GateError } from '../gate-error.ts';
import type { Result } from '../result.ts';
import { pointOf } from '../standard/points.ts';

/** One run, as a line of the history file keeps it: counts of findings that nobody accepted. No page, no text. */
export interface HistoryEntry {
  /** ISO date and time. */
  readonly date: string;
  /** The commit that was checked out, where there was one. */
  readonly commit?: string;
  readonly version: string;
  readonly pages: number;
  readonly states: number;
  /** Pages, or states of pages, that told nothing: the counts are then of less than the whole. */
  readonly notTested: number;
  /** Findings that the baseline or the configuration accepts. */
  readonly accepted: number;
  readonly classes: Readonly<Record<Certainty, number>>;
  readonly rules: Readonly<Record<string, number>>;
  /** By point of the Standard, `"5"`: failures and warnings. */
  readonly points: Readonly<Record<string, number>>;
}

/** What a run adds to its history. */
export function historyEntry(result: Result, commit?: string): HistoryEntry {
  const open = result.findings.filter(({ accepted }) => !accepted);
  const serious = open.filter(({ certainty }) => certainty !== 'advice');
  const of = (certainty: Certainty): number => open.filter((each) => each.certainty === certainty).length;
  return {
    date: result.started,
    ...(commit ? { commit } : {}),
    version: result.tool.version,
    pages: result.pages.length,
    states: result.states.length,
    notTested: result.notTested.length,
    accepted: result.findings.length - open.length,
    classes: { failure: of('failure'), warning: of('warning'), advice: of('advice') },
    rules: counted(open.map(({ rule }) => rule)),
    points: counted(serious.map(({ rule }) => String(pointOf(rule)))),
  };
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

/** The runs of a history file, oldest first; none when it is not there. Throws `bad-history` with the line that does not hold. */
export function readHistory(file: string): HistoryEntry[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [entryOf(line, index + 1, path.basename(file))] : []))
    .sort((one, other) => (one.date < other.date ? -1 : 1));
}

function entryOf(line: string, number: number, name: string): HistoryEntry {
  try {
    const read = JSON.parse(line) as Partial<HistoryEntry>;
    if (typeof read.date === 'string' && typeof read.classes?.failure === 'number' && typeof read.classes.warning === 'number')
      return { version: '', pages: 0, states: 0, notTested: 0, accepted: 0, rules: {}, points: {}, ...read } as HistoryEntry;
  } catch {
    // Told below, with its number.
  }
  throw new GateError('bad-history', {
    cy: `${name}: nid rhediad yw llinell ${String(number)}. Os dwy gangen a gyfunwyd, dilëwch farciau git yn unig: \`merge=union\` yn \`.gitattributes\` sy’n eu harbed.`,
    en: `${name}: line ${String(number)} is no run. If two branches were merged, delete only git’s marks: \`merge=union\` in \`.gitattributes\` avoids them.`,
  });
}

/** Adds a run to a history file, and gives all its runs with this one. */
export function addToHistory(file: string, result: Result, commit?: string): HistoryEntry[] {
  const before = readHistory(file);
  const entry = historyEntry(result, commit);
  mkdirSync(path.dirname(file), { recursive: true });
  const ended = !existsSync(file) || /(^|\n)$/.test(readFileSync(file, 'utf8'));
  appendFileSync(file, `${ended ? '' : '\n'}${JSON.stringify(entry)}\n`);
  return [...before, entry];
}

/** The commit of a folder, in short; nothing where there is no git. */
export function commitOf(folder: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], timeout: 5000 })
      .toString()
      .trim();
  } catch {
    return undefined;
  }
}
