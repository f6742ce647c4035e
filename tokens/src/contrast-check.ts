import { contrastRatio } from './contrast.ts';
import { type ColorName, pairs } from './pairs.ts';

/** A pair that a theme brings too close together. */
export interface ContrastFault {
  readonly front: string;
  readonly on: string;
  readonly ratio: number;
  readonly needs: number;
  /** `aberwennol: link on surface is 3.91:1, needs 4.5:1` */
  readonly message: string;
}

/**
 * The pairs whose contrast in `theme` is less than they need.
 *
 * @param colors Each colour role as `#rrggbb`. A missing role is a RangeError.
 */
export function contrastFaults(theme: string, colors: Readonly<Record<ColorName, string>>): ContrastFault[] {
  return pairs.flatMap(({ front, on, needs }) => {
    const fronts = typeof front === 'string' ? [front] : front;
    const ratio = Math.max(...fronts.map((name) => contrastRatio(colors[name], colors[on])));
    if (ratio >= needs) return [];
    const name = fronts.join(' or ');
    // Cut, not rounded: 4.499 shown as 4.50 would read as enough.
    const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
    return [{ front: name, on, ratio, needs, message: `${theme}: ${name} on ${on} is ${shown}:1, needs ${needs}:1` }];
  });
}
