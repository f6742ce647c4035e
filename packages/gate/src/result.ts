import type { Bilingual, Language } from './bilingual.ts';
import type { Finding, NotTested } from './finding.ts';
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
}

/** 0 nothing a machine can detect, 1 failures, 3 something could not be tested: an incomplete run is told before what it found. */
export function exitCodeOf(result: Pick<Result, 'findings' | 'notTested'>): 0 | 1 | 3 {
  if (result.notTested.length) return 3;
  return result.findings.some(({ certainty }) => certainty === 'failure') ? 1 : 0;
}
