import type { Journey } from './definition.ts';
/** JSON Schema 2020-12 of this version's payload. */
export function payloadSchema(journey: Journey): Record<string, unknown> {
  throw new Error('pending ' + journey.id);
}
