import type { TokenName } from './token-names.ts';

/** The name of a colour role, without `color-`. */
export type ColorName = TokenName extends infer Name ? (Name extends `color-${infer Role}` ? Role : never) : never;

/** Least ratios. Text: WCAG 1.4.3. Large text, edges of controls, icons and focus: 1.4.3 and 1.4.11. */
export const TEXT = 4.5;
export const SHAPE = 3;

/** Two colours that components put one upon the other, and how far apart they must be. */
export interface Pair {
  /** Of several, one is enough: the focus is drawn in two colours, so that one shows on any ground. */
  readonly front: ColorName | readonly ColorName[];
  readonly on: ColorName;
  readonly needs: number;
}

function each(fronts: readonly (ColorName | readonly ColorName[])[], grounds: readonly ColorName[], needs: number): Pair[] {
  return grounds.flatMap((on) => fronts.map((front) => ({ front, on, needs })));
}

const grounds: readonly ColorName[] = ['surface', 'surface-muted'];
const buttons = ['button', 'button-hover', 'button-secondary', 'button-secondary-hover', 'button-warning', 'button-warning-hover'] as const;
const tags = ['grey', 'blue', 'green', 'yellow', 'red'] as const;

/**
 * Every pair that components use. A component that puts a colour on another adds the pair here:
 * the build then holds every council's theme to it. `border` is decoration and has no least ratio.
 */
export const pairs: readonly Pair[] = [
  ...each(['text', 'text-muted', 'link', 'link-hover', 'link-visited', 'link-active', 'error'], grounds, TEXT),
  ...each(['text', 'error', 'link', 'link-hover'], ['error-surface'], TEXT),
  ...each(['brand-text'], ['brand'], TEXT),
  ...each(['text-inverse'], ['notice', 'error', 'warning-icon', 'text'], TEXT),
  ...each(['success-text'], ['success'], TEXT),
  ...each(['focus-text'], ['focus'], TEXT),
  ...each(['button-text'], ['button', 'button-hover'], TEXT),
  ...each(['button-secondary-text'], ['button-secondary', 'button-secondary-hover'], TEXT),
  ...each(['button-warning-text'], ['button-warning', 'button-warning-hover'], TEXT),
  ...tags.map((tag): Pair => ({ front: `tag-${tag}-text`, on: `tag-${tag}-surface`, needs: TEXT })),
  ...each(['border-input', 'error', 'success', 'notice', 'warning-icon'], grounds, SHAPE),
  ...each(['button', 'button-hover', 'button-warning', 'button-warning-hover'], grounds, SHAPE),
  ...each(['border-input', 'error'], ['error-surface'], SHAPE),
  // A focused thing is yellow with a dark inner line: on any ground that it can stand on, one of the two must show.
  ...each([['focus', 'focus-text']], [...grounds, 'error-surface', 'brand', 'notice', 'success', ...buttons], SHAPE),
];
