import { words } from '../words.ts';
import type { StoredAddress } from './address-rows.ts';

/** A number on a street: `12`, `12a`, `10-14`. */
interface HouseNumber {
  readonly start: number;
  readonly suffix: string;
  readonly end?: number;
}

function parseNumber(text: string): HouseNumber | undefined {
  const match = /^(\d+)([a-z]{0,2})(?:-(\d+)[a-z]{0,2})?$/.exec(text);
  return match ? { start: Number(match[1]), suffix: match[2] ?? '', end: match[3] ? Number(match[3]) : undefined } : undefined;
}

/** The two parts of what is an address's own, in its first language: number on the street's line, and what stands above. */
export function ownParts({ own, number }: StoredAddress): { readonly number: string; readonly above: string } {
  const first = own.split('\u0001', 1)[0] ?? '';
  const cut = first.lastIndexOf('\n') + 1;
  return { number: cut === first.length && number > 0 ? String(number) : first.slice(cut).toLowerCase(), above: first.slice(0, cut) };
}

/**
 * How well an address's house number answers a typed one: 0 the same, more for less, `undefined` not at all. Numbers are
 * never guessed: 12 answers for 12a and for 12-14 after 12 itself, and 12a for nothing else.
 */
export function numberMatch(typed: string, stored: string): number | undefined {
  if (typed === stored) return 0;
  const asked = parseNumber(typed);
  const has = parseNumber(stored);
  if (!asked || !has || asked.suffix || asked.start !== has.start) return undefined;
  if (asked.end !== undefined) return has.end === undefined && !has.suffix ? 1 : undefined;
  return has.end === undefined ? 2 : 1;
}

/** Whether a number lies within a range, on its side of the street: 12 is in 10-14, 11 is not, either is in 10-13. */
export function isWithin(typed: string, stored: string): boolean {
  const asked = parseNumber(typed);
  const has = parseNumber(stored);
  if (!asked || asked.suffix || has?.end === undefined || asked.start < has.start || asked.start > has.end) return false;
  return (has.end - has.start) % 2 === 1 || (asked.start - has.start) % 2 === 0;
}

/** Whether every flat number, letter or other number stands above the address's house number, in either language. */
export function hasOthers({ own }: StoredAddress, others: readonly string[]): boolean {
  if (others.length === 0) return true;
  const above = own.split('\u0001').map((each) => each.slice(0, each.lastIndexOf('\n') + 1).toLowerCase());
  return others.every((other) => above.some((text) => (other.includes('-') ? text.includes(other) : words(text).includes(other))));
}

/** Orders as people look for their address: by street, then number, then flat, each as a number where it is one. */
export function inNaturalOrder<T extends StoredAddress>(rows: readonly T[], streetLabel: (street: number) => string): T[] {
  const keys = rows.map((row) => ({ row, label: streetLabel(row.street) }));
  keys.sort((a, b) =>
    a.label < b.label ? -1 : a.label > b.label ? 1 : a.row.number - b.row.number || compareParts(partsOf(a.row), partsOf(b.row)),
  );
  return keys.map(({ row }) => row);
}

function partsOf(row: StoredAddress): string[] {
  const { number, above } = ownParts(row);
  return [...number.split(/(\d+)/), '\n', ...above.split(/(\d+)/)];
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
    const x = a[index] ?? '';
    const y = b[index] ?? '';
    if (x === y) continue;
    // Every second part is a number, in both; a shorter text ends in a part that is not.
    const difference = Number(x) - Number(y);
    return difference || (x < y ? -1 : 1);
  }
  return 0;
}
