import type { Journey } from './definition.ts';
/** Types an author's journey strictly and returns it as it is. */
export function defineJourney<const J extends Journey>(journey: J): J {
  return journey;
}
