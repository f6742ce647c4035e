import { createHash } from 'node:crypto';
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

/**
 * Puts the same fault of the same component together: told once, with all its places. Where it is less sure on some pages than on
 * others, these are told apart: a page that has only an advice is no place of a failure.
 */
export function findingsOf(placed: readonly Placed[], certaintyOf: (rule: string) => Certainty | undefined): Finding[] {
  const found = new Map<string, Finding>();
  for (const { place, observation, once } of placed) {
    const id = fingerprint(observation);
    // A rule may be less sure here than it is in general, never surer.
    const general = certaintyOf(observation.rule);
    const said = observation.certainty ?? general ?? 'failure';
    // What was not there at the other visit is for a person to look at.
    const here = once && said === 'failure' ? 'warning' : said;
    const certainty = general && rank(general) > rank(here) ? general : here;
    const { rule, message, element, evidence } = observation;
    const finding: Finding = {
      fingerprint: id,
      rule,
      certainty,
      message,
      ...(element ? { element } : {}),
      ...(evidence ? { evidence } : {}),
      places: [place],
      ...(once ? { unsteady: once } : {}),
    };
    const known = found.get(`${id} ${certainty}`);
    found.set(`${id} ${certainty}`, known ? joined(known, finding) : finding);
  }
  return apartBySureness([...found.values()]);
}

/** Two findings of one fault, as sure as each other, as one: all their places, and steady when either is. */
export function joined(one: Finding, other: Finding): Finding {
  const { unsteady, ...steady } = one;
  const places = [...one.places, ...other.places.filter((place) => !isAmong(place, one.places))];
  return { ...steady, places, ...(unsteady && other.unsteady ? { unsteady } : {}) };
}

/**
 * Findings of which no two are of one fault and as sure as each other, in the order in which they are told. The surest of a fault keeps
 * its fingerprint; the less sure have the places that are left, and a fingerprint of their own.
 */
export function apartBySureness(findings: readonly Finding[]): Finding[] {
  const told = new Map<string, Finding>();
  for (const finding of [...findings].sort(inOrder)) {
    const { fingerprint: id, certainty, unsteady } = finding;
    const surest = told.get(id);
    // A failure that one of two visits saw is one after all, since others have it at every visit.
    if (!surest || (unsteady && !surest.unsteady)) {
      told.set(id, surest ? joined(surest, finding) : finding);
      continue;
    }
    const surer = [surest, told.get(lessSure(id, 'warning'))];
    const places = finding.places.filter((place) => !surer.some((each) => each && isAmong(place, each.places)));
    const own = lessSure(id, certainty);
    const less = { ...finding, fingerprint: own, places };
    const known = told.get(own);
    if (places.length) told.set(own, known ? joined(known, less) : less);
  }
  return [...told.values()].sort(inOrder);
}

const lessSure = (id: string, certainty: Certainty): string => createHash('sha256').update(`${id} ${certainty}`).digest('hex').slice(0, 12);

const isAmong = (place: Place, places: readonly Place[]): boolean =>
  places.some(({ page, state, language }) => page === place.page && state === place.state && language === place.language);

/** Failures first, then by how many places have them. */
const inOrder = (one: Finding, other: Finding): number =>
  rank(one.certainty) - rank(other.certainty) || other.places.length - one.places.length || one.rule.localeCompare(other.rule);
