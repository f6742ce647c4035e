import type { Certainty, Observation } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { State } from '../state.ts';
import type { Checked } from './check-target.ts';

/** Whether something that was seen could fail a build. */
export const couldFail = (observation: Observation, certaintyOf: (rule: string) => Certainty | undefined): boolean =>
  (observation.certainty ?? certaintyOf(observation.rule) ?? 'failure') === 'failure' && certaintyOf(observation.rule) !== 'advice';

/** The states in which something was seen that could fail a build. */
export const statesToConfirm = (first: Checked, certaintyOf: (rule: string) => Certainty | undefined): State[] => [
  ...new Set(first.observations.filter(({ observation }) => couldFail(observation, certaintyOf)).map(({ state }) => state)),
];

/**
 * Two visits to one page as one: what both saw stands, and what only one of them saw, though both looked in that state, is marked as
 * seen once. What is told of states that only one of them reached stays as it is.
 */
export function together(first: Checked, second: Checked): Checked['observations'] {
  const key = ({ state, observation }: Checked['observations'][number]): string => `${state} ${fingerprint(observation)}`;
  const [inFirst, inSecond] = [new Set(first.observations.map(key)), new Set(second.observations.map(key))];
  const both = (state: State): boolean => first.states.includes(state) && second.states.includes(state);
  const mark = (one: Checked['observations'][number], other: ReadonlySet<string>): Checked['observations'][number] =>
    both(one.state) && !other.has(key(one)) ? { ...one, once: true } : one;
  return [
    ...first.observations.map((one) => mark(one, inSecond)),
    ...second.observations.filter((one) => !inFirst.has(key(one))).map((one) => mark(one, inFirst)),
  ];
}
