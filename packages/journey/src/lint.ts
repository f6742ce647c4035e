import type { Context } from './context.ts';
import type { Journey, Progress } from './definition.ts';
/** One complete route and answers that get there; they pass the validators, so that tests can type them. */
export interface Witness {
  readonly progress: Progress;
  /** Page keys in order; the last is the check page or an exit. */
  readonly route: readonly string[];
}
export interface Fault {
  /** Stable: `unreachable-page`, `forward-reference`, … */
  readonly code: string;
  /** Id or path of what is at fault. */
  readonly subject: string;
  readonly message: string;
}
export interface LintReport {
  readonly journey: string;
  readonly routes: number;
  readonly witnesses: readonly Witness[];
  readonly faults: readonly Fault[];
  readonly warnings: readonly Fault[];
}
export function lint(journey: Journey, context?: Context): LintReport {
  throw new Error('pending ' + [journey, context].length);
}
