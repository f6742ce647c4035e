import type { Certainty, Finding, Observation, Place } from './finding.ts';
import { fingerprint } from './fingerprint.ts';

/** An observation and where it was made. */
export interface Placed {
  readonly place: Place;
  readonly observation: Observation;
  /** Seen at one of two visits only. */
  readonly once?: true;
}

const certainties: readonly Certainty[] = ['failure', 'warning', 'advice'];
const rank = (certainty: Certainty): number => certainties.indexOf(certainty);

/** Puts the same fault of the same component together: told once, with all its places. */
export function findingsOf(placed: readonly Placed[], certaintyOf: (rule: string) => Certainty | undefined): Finding[] {
  const found = new Map<string, Finding & { places: Place[] }>();
  for (const { place, observation, once } of placed) {
    const id = fingerprint(observation);
    // A rule may be less sure here than it is in general, never surer.
    const general = certaintyOf(observation.rule);
    const said = observation.certainty ?? general ?? 'failure';
    // What was not there at the other visit is for a person to look at.
    const here = once && said === 'failure' ? 'warning' : said;
    const certainty = general && rank(general) > rank(here) ? general : here;
    const known = found.get(id);
    if (!known) {
      const { rule, message, element, evidence } = observation;
      found.set(id, {
        fingerprint: id,
        rule,
        certainty,
        message,
        ...(element ? { element } : {}),
        ...(evidence ? { evidence } : {}),
        places: [place],
        ...(once ? { unsteady: once } : {}),
      });
      continue;
    }
    if (!known.places.some((each) => each.page === place.page && each.state === place.state && each.language === place.language))
      known.places.push(place);
    const { unsteady, ...steady } = known;
    if (rank(certainty) < rank(known.certainty) || (unsteady && !once))
      found.set(id, {
        ...steady,
        certainty: rank(certainty) < rank(known.certainty) ? certainty : known.certainty,
        ...(unsteady && once ? { unsteady } : {}),
      });
  }
  return [...found.values()].sort(inOrder);
}

/** Failures first, then by how many places have them. */
export const inOrder = (one: Finding, other: Finding): number =>
  rank(one.certainty) - rank(other.certainty) || other.places.length - one.places.length || one.rule.localeCompare(other.rule);
