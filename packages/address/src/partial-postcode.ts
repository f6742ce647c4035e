import { isOutcode, plainCapitals, withoutPunctuation } from './postcode.ts';

/** The beginning of a postcode: a district, or one of its sectors. */
export interface PartialPostcode {
  /** `CF10`. */
  readonly outcode: string;
  /** The digit after the space: `1` of `CF10 1`. Absent where only the district was given. */
  readonly sector?: string;
}

/**
 * The beginning of a postcode, enough to list streets and never addresses: `CF10 1`, `cf101`, `CF10 1B`, or `CF10` alone.
 * Its readings, likeliest first; none for a whole postcode and for anything else.
 *
 * Without a space `CF10` is the district CF10 or the sector 0 of CF1: the district comes first, as people say postcodes by halves,
 * and only the gazetteer knows which exists. With one, the space decides: `CF1 0` is sector 0 of CF1. `CF1 01` has no such reading,
 * as a sector is one digit, so it is `CF10 1`. Slips are not put right here: so few characters are too like a house number.
 */
export function partialPostcode(typed: string): readonly PartialPostcode[] {
  const capitals = plainCapitals(typed.slice(0, 40)).replace(/^[^A-Z0-9]+|[^A-Z0-9]+$/g, '');
  const halves = /^([A-Z0-9]{2,4})[\s\p{Pd}]+(\d)[A-Z]?$/u.exec(capitals);
  if (halves?.[1] && halves[2] && isOutcode(halves[1])) return [{ outcode: halves[1], sector: halves[2] }];
  const code = withoutPunctuation(capitals);
  const readings: PartialPostcode[] = isOutcode(code) ? [{ outcode: code }] : [];
  const run = /^([A-Z0-9]{2,4})(\d)[A-Z]?$/.exec(code);
  if (run?.[1] && run[2] && isOutcode(run[1])) readings.push({ outcode: run[1], sector: run[2] });
  return readings;
}
