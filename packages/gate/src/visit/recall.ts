import type { Rule } from '../rule.ts';
import type { State } from '../state.ts';
import type { Checked } from './check-target.ts';
import type { Remembered } from './page-memory.ts';

/** Rules that look past the page itself, at its other language: that one may have changed. */
const beyond = ['language-switch', 'welsh-counterpart', 'welsh-overflow'];
/** What a form answers is not in the page that holds it. */
export const answered: readonly State[] = ['empty-submit', 'wrong-field'];

/** The rules that are asked again of a page that is as it was: by its headers and cookies, by other pages, by its other language. */
export const asksAgain = (rule: Rule): boolean => rule.kind === 'response' || rule.kind === 'run' || beyond.includes(rule.id);

/** The states in which those rules look. */
export const statesAsked = (rules: readonly Rule[], states: readonly State[]): State[] =>
  states
    .filter((state) => state === 'default' || rules.some((rule) => beyond.includes(rule.id) && rule.states.includes(state)))
    .filter((state) => !answered.includes(state));

/** What was found before, with what is always looked at anew in its place. */
export function recalled(known: Remembered, rules: readonly Rule[], anew: readonly Checked[]): Checked | undefined {
  const [first] = anew;
  if (!first || anew.some(({ notTested }) => notTested.length)) return undefined;
  const again = new Set(rules.filter(asksAgain).map(({ id }) => id));
  const { withoutScripts } = known;
  return {
    ...first,
    observations: [
      ...known.observations.filter(({ state, observation }) => !again.has(observation.rule) && !answered.includes(state)),
      ...anew.flatMap(({ observations }) => observations),
    ],
    states: [...known.states],
    notAllowed: [...known.notAllowed],
    ...(first.record && withoutScripts ? { record: { ...first.record, withoutScripts } } : {}),
    clean: false,
  };
}
