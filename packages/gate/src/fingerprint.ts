import { createHash } from 'node:crypto';
import type { Observation } from './finding.ts';

/**
 * Twelve hex characters of the rule, the element's path and, where a rule tells several faults of one element apart, its
 * `evidence.key`. Neither the page nor the language nor a position is in it: the same component is the same finding everywhere.
 */
export function fingerprint({ rule, element, evidence }: Observation): string {
  const path = (element?.path ?? '').replace(/:nth-[\w-]+\([^)]*\)/g, '');
  return createHash('sha256')
    .update(JSON.stringify([rule, path, evidence?.key ?? '']))
    .digest('hex')
    .slice(0, 12);
}
