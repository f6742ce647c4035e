import type { Result } from '../result.ts';
import { applyBaseline } from './apply-baseline.ts';
import { today, type Baseline } from './baseline.ts';
import { applyIgnores, type Ignore } from './ignore.ts';

export interface Judging {
  readonly ignore?: readonly Ignore[];
  readonly baseline?: Baseline | undefined;
  /** Whether what the baseline accepts but is mended fails the build; on where it is absent. */
  readonly ratchet?: boolean;
  /** Warnings past this number fail the build. */
  readonly maxWarnings?: number | undefined;
  /** The day to judge by; today where it is absent. */
  readonly day?: string;
}

/**
 * What a project has decided, laid over what was found. What was decided on the result before is forgotten. A part of a run is only
 * marked: what is mended or too much is known when all parts are merged.
 */
export function judgeResult(result: Result, { ignore = [], baseline, ratchet = true, maxWarnings, day = today() }: Judging): Result {
  const plain = result.findings.map(({ accepted: _, newOn: _n, expired: _e, ...finding }) => finding);
  const { findings, notices } = applyIgnores(plain, ignore);
  let judged: Result = { ...result, findings, breaches: [], notices: [...result.notices, ...notices] };
  if (baseline) judged = { ...judged, ...applyBaseline(judged, baseline, { day, ratchet }) };
  if (result.shard) return { ...judged, breaches: [], notices: result.notices };
  const warnings = judged.findings.filter(({ certainty, accepted }) => certainty === 'warning' && !accepted).length;
  if (maxWarnings === undefined || warnings <= maxWarnings) return judged;
  return {
    ...judged,
    breaches: [
      ...(judged.breaches ?? []),
      {
        code: 'too-many-warnings',
        message: {
          cy: `Nifer y rhybuddion yw ${String(warnings)}; ni chaniateir mwy na ${String(maxWarnings)}.`,
          en: `The number of warnings is ${String(warnings)}; no more than ${String(maxWarnings)} are allowed.`,
        },
      },
    ],
  };
}
