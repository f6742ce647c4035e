import type { Bilingual, Language } from './bilingual.ts';
import type { Finding, NotTested } from './finding.ts';
import type { KeptPage } from './report/kept-page.ts';
import type { Checklist } from './standard/checklist.ts';
import type { State } from './state.ts';

/** The version of this shape. A change that breaks a reader of it raises the number. */
export const resultSchema = 'patrwm-gate/1';

export interface PageChecked {
  readonly page: string;
  readonly url: string;
  readonly language: Language | undefined;
  /** The states it was really looked at in. */
  readonly states: readonly State[];
  readonly journey?: { readonly name: string; readonly step: number };
}

/** What one run found, as plain data: what `--json` writes and every reporter reads. */
export interface Result {
  readonly schema: typeof resultSchema;
  readonly tool: { readonly name: string; readonly version: string; readonly axe: string };
  /** ISO date and time. */
  readonly started: string;
  readonly seconds: number;
  readonly states: readonly State[];
  readonly pages: readonly PageChecked[];
  /** Failures first, then by how many places have them. */
  readonly findings: readonly Finding[];
  readonly notTested: readonly NotTested[];
  /** Pages that told nothing at first and something at the second try. */
  readonly flaky: readonly { readonly page: string; readonly code: string }[];
  /** What a reader should know that is neither a finding nor a page that was not tested. */
  readonly notices: readonly Bilingual[];
  /** Pictures by fingerprint, as `data:` addresses, where they were asked for. */
  readonly pictures: Readonly<Record<string, string>>;
  /** What people answered of the Standard, where the service keeps a checklist. */
  readonly checklist?: Checklist;
  /** What fails the build though it is no finding: what the baseline still accepts but is mended, more warnings than are allowed. */
  readonly breaches?: readonly Breach[];
  /** Which part of the whole this run looked at: the second of three is `{ part: 2, of: 3 }`. */
  readonly shard?: { readonly part: number; readonly of: number };
  /** Of a part of a run: what its pages are compared by with those of the other parts. */
  readonly kept?: readonly KeptPage[];
  /** Pages that are as they were when they were last checked, with the day of it: what was found then is told again. */
  readonly carriedOver?: readonly { readonly page: string; readonly since: string }[];
}

export interface Breach {
  /** Stable: `mended` or `too-many-warnings`. */
  readonly code: string;
  readonly message: Bilingual;
}

/** Whether a finding fails the build. */
export const fails = ({ certainty, accepted }: Finding): boolean => certainty === 'failure' && !accepted;

/** 0 nothing a machine can detect, 1 failures that nobody accepted, 3 something could not be tested: an incomplete run is told before what it found. */
export function exitCodeOf(result: Pick<Result, 'findings' | 'notTested' | 'breaches'>): 0 | 1 | 3 {
  if (result.notTested.length) return 3;
  return result.findings.some(fails) || result.breaches?.length ? 1 : 0;
}
