import { type ThemeName, themeNames, type TokenName } from './token-names.ts';

export * from './contrast.ts';
export * from './contrast-check.ts';
export * from './pairs.ts';
export * from './token-names.ts';

/**
 * A token as CSS reads it.
 *
 * @example
 * tokenVar('color-link'); // 'var(--patrwm-color-link)'
 */
export function tokenVar<Name extends TokenName>(name: Name): `var(--patrwm-${Name})` {
  return `var(--patrwm-${name})`;
}

/** Whether a theme of that name is among those that come with this package. */
export function isThemeName(name: string): name is ThemeName {
  return (themeNames as readonly string[]).includes(name);
}
