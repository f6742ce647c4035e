import type { Journey } from './definition.ts';
import type { Payload } from './payload.ts';
/** The header line, without its line end. */
export function csvHeader(journey: Journey): string {
  throw new Error('pending ' + journey.id);
}
/** One submission's line, without its line end. */
export function csvRow(journey: Journey, sent: Payload): string {
  throw new Error('pending ' + [journey, sent].length);
}
