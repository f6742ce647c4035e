import type { Answers, Journey } from './definition.ts';
import type { Walk } from './walk.ts';

/** The only answers that may leave: those on the route. */
export function project(journey: Journey, walked: Walk): Answers {
  throw new Error('pending ' + [journey, walked].length);
}
/** Canonical JSON of what the check page shows. Hashed, it is the digest that the check page carries. */
export function reviewed(journey: Journey, walked: Walk): string {
  throw new Error('pending ' + [journey, walked].length);
}
/** Canonical JSON of the definition without its review marks. Hashed, it is the content hash kept with each session and submission. */
export function canonicalDefinition(journey: Journey): string {
  throw new Error('pending ' + journey.id);
}
