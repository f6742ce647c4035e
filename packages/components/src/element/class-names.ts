/** Joins the classes that hold: `classNames('patrwm-input', error && 'patrwm-input--error')`. */
export function classNames(...names: readonly (string | false | undefined | null)[]): string {
  return names.filter(Boolean).join(' ');
}
