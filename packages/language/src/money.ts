import { LanguageError } from './language-error.ts';
import { formatNumber } from './number.ts';

/**
 * Whole pence as pounds, the same in both languages; pence are left out when there are none.
 *
 * @throws LanguageError `bad-pence` when `pence` is not a whole number: keep money in whole pence.
 * @example
 * formatMoney(740050); // '£7,400.50'
 * formatMoney(12500); // '£125'
 */
export function formatMoney(pence: number): string {
  if (!Number.isSafeInteger(pence)) {
    throw new LanguageError('bad-pence', `\`formatMoney\` got ${pence}; it takes whole pence, such as 740050 for £7,400.50.`);
  }
  const all = Math.abs(pence);
  const rest = all % 100;
  const tail = rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`;
  return `${pence < 0 ? '-' : ''}£${formatNumber((all - rest) / 100)}${tail}`;
}
