import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { GateError } from '../gate-error.ts';
import { resultSchema, type Result } from '../result.ts';

/** A result that `--json` wrote. Throws `bad-result` when the file is not there, is no result, or is of another version. */
export function readResult(file: string): Result {
  const name = path.basename(file);
  const bad = (cy: string, en: string): GateError => new GateError('bad-result', { cy: `${name}: ${cy}`, en: `${name}: ${en}` });
  if (!existsSync(file))
    throw bad(
      'nid yw’r ffeil yno. Mae `patrwm-gate check … --json FILE` yn ei hysgrifennu.',
      'the file is not there. `patrwm-gate check … --json FILE` writes it.',
    );
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw bad('nid JSON mohoni, neu mae wedi’i thorri.', 'it is not JSON, or was cut short.');
  }
  const { schema, findings, pages, notTested, notices, flaky, states } = (read ?? {}) as Partial<Record<keyof Result, unknown>>;
  if (schema !== resultSchema)
    throw bad(
      `disgwyliwyd canlyniad \`${resultSchema}\`; cafwyd \`${String(schema)}\`.`,
      `a result \`${resultSchema}\` was expected; found \`${String(schema)}\`.`,
    );
  if (![findings, pages, notTested, notices, flaky, states].every(Array.isArray))
    throw bad('nid yw’r canlyniad yn gyfan.', 'the result is not whole.');
  return read as Result;
}
