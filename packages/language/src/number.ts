import { LanguageError } from './language-error.ts';

/**
 * A number as both languages write it: thousands commas, a decimal point, a hyphen when negative.
 * Not `Intl.NumberFormat`: Welsh data is missing in some browsers, and the bytes must not depend on it.
 *
 * @throws LanguageError `bad-number` for NaN, infinities, and numbers too large or small to write out.
 * @example
 * formatNumber(7400.5); // '7,400.5'
 */
export function formatNumber(n: number): string {
  const text = String(Math.abs(n));
  if (!/^\d+(\.\d+)?$/.test(text)) {
    throw new LanguageError('bad-number', `\`formatNumber\` got ${n}; it writes finite numbers from 0.000001 to 1e21.`);
  }
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return (n < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}
