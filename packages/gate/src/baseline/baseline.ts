import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import { states, type State } from '../state.ts';

/** The version of the file's shape. */
export const baselineSchema = 'patrwm-gate-baseline/1';

/** One fault that somebody answers for until a day. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** Paths without a host; `*` stands for anything. On any other page the fault is new. */
  readonly pages: readonly string[];
  /** The states that had it: only a visit in all of them can tell that it is mended. */
  readonly states: readonly State[];
  readonly reason: string;
  readonly owner: string;
  /** The last day on which it is accepted, `2027-03-31`. */
  readonly until: string;
}

export interface Baseline {
  readonly schema: typeof baselineSchema;
  readonly accepted: readonly BaselineEntry[];
}

export const emptyBaseline: Baseline = { schema: baselineSchema, accepted: [] };

/** Today, as the baseline writes days. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** Whether a text is a day that the calendar has, `2027-03-31`. */
export const isDay = (text: string): boolean => {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/**
 * The baseline of a file, or nothing when it is not there. Throws `bad-baseline` for what two merged branches leave behind (conflict
 * marks, an entry twice) and for an entry that lacks a part.
 */
export function readBaseline(file: string): Baseline | undefined {
  return existsSync(file) ? parseBaseline(readFileSync(file, 'utf8'), path.basename(file)) : undefined;
}

/** As `readBaseline`, of a text. `name` is what messages call it. */
export function parseBaseline(text: string, name: string): Baseline {
  const bad = (cy: string, en: string): GateError => new GateError('bad-baseline', { cy: `${name}: ${cy}`, en: `${name}: ${en}` });
  const mark = text.split('\n').findIndex((line) => /^(<{7}|>{7}|\|{7}) |^={7}$/.test(line));
  if (mark >= 0)
    throw bad(
      `mae marciau gwrthdaro git ar linell ${String(mark + 1)}. Cadwch gofnodion y ddwy gangen, dilëwch y marciau, a rhedwch eto.`,
      `git’s conflict marks stand on line ${String(mark + 1)}. Keep the entries of both branches, delete the marks, and run it again.`,
    );
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw bad(`ni ellir ei darllen fel JSON: ${why}`, `it cannot be read as JSON: ${why}`);
  }
  const { schema, accepted } = (read ?? {}) as Partial<Record<keyof Baseline, unknown>>;
  if (schema !== baselineSchema || !Array.isArray(accepted))
    throw bad(
      `nid llinell sylfaen mohoni; disgwyliwyd \`"schema": "${baselineSchema}"\` a rhestr \`accepted\`.`,
      `it is no baseline; \`"schema": "${baselineSchema}"\` and a list \`accepted\` were expected.`,
    );
  const entries = accepted.map((entry: unknown, index) => {
    const missing = faultOf(entry);
    if (missing)
      throw bad(
        `nid yw cofnod ${String(index + 1)} yn dal: edrychwch ar \`${missing}\`.`,
        `entry ${String(index + 1)} does not hold: look at its \`${missing}\`.`,
      );
    return entry as BaselineEntry;
  });
  const seen = new Set<string>();
  for (const { fingerprint, rule } of entries) {
    if (seen.has(fingerprint))
      throw bad(
        `mae ${fingerprint} (${rule}) ynddi ddwywaith, fel pan gyfunir dwy gangen. Cadwch un o’r ddau.`,
        `${fingerprint} (${rule}) stands in it twice, as when two branches were merged. Keep one of the two.`,
      );
    seen.add(fingerprint);
  }
  return { schema: baselineSchema, accepted: entries };
}

/** The name of the part of an entry that does not hold, or nothing. */
function faultOf(entry: unknown): keyof BaselineEntry | undefined {
  if (typeof entry !== 'object' || entry === null) return 'fingerprint';
  const { fingerprint, rule, pages, states: had, reason, owner, until } = entry as Partial<Record<keyof BaselineEntry, unknown>>;
  const said = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';
  const list = (value: unknown, each: (one: unknown) => boolean): boolean => Array.isArray(value) && value.length > 0 && value.every(each);
  if (typeof fingerprint !== 'string' || !/^[0-9a-f]{12}$/.test(fingerprint)) return 'fingerprint';
  if (!said(rule)) return 'rule';
  if (!list(pages, said)) return 'pages';
  if (!list(had, (one) => (states as readonly unknown[]).includes(one))) return 'states';
  if (!said(reason)) return 'reason';
  if (!said(owner)) return 'owner';
  return typeof until === 'string' && isDay(until) ? undefined : 'until';
}

/** The file's text: entries by fingerprint and a line for each part, so that two branches seldom touch the same lines. */
export function baselineText({ accepted }: Baseline): string {
  const sorted = [...accepted]
    .sort((one, other) => (one.fingerprint < other.fingerprint ? -1 : 1))
    .map(({ fingerprint, rule, pages, states: had, reason, owner, until }) => ({
      fingerprint,
      rule,
      pages: [...pages].sort(),
      states: states.filter((state) => had.includes(state)),
      reason,
      owner,
      until,
    }));
  return `${JSON.stringify({ schema: baselineSchema, accepted: sorted }, null, 2)}\n`;
}
