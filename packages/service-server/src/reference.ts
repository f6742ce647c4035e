import { randomInt } from 'node:crypto';

// No vowels of either language (w and y are Welsh vowels), so that no reference spells a word,
// and no letter that looks like one of its digits, so that it can be read out by phone.
const symbols = '23456789CDFGHJKMNPQRTVX';

/**
 * A reference that a person can write down and read out: `FSM-7K3P-9QXD`. 23⁸ ≈ 78 thousand million of them;
 * the submissions table refuses a second use, and the caller draws again.
 */
export function drawReference(prefix: string): string {
  const draw = (): string => Array.from({ length: 4 }, () => symbols[randomInt(symbols.length)]).join('');
  return `${prefix}-${draw()}-${draw()}`;
}
