/**
 * The states that a page is visited in. Each is a way in which somebody meets it: most real failures are not in the first.
 * `empty-submit` and `wrong-field` press a form's button, so they are used only on hosts that allow it.
 */
export const states = [
  'default',
  'no-script',
  'narrow',
  'text-200',
  'zoom-400',
  'text-spacing',
  'forced-colors',
  'dark',
  'reduced-motion',
  'keyboard',
  'empty-submit',
  'wrong-field',
  'opened',
] as const;
export type State = (typeof states)[number];
