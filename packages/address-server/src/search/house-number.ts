import { addressOrder } from '@patrwm/address';
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
  const parted = own.indexOf('\u0001');
  const first = parted < 0 ? own : own.slice(0, parted);
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

/**
 * Orders as `compareAddresses` does: by street, in it by number, then flat; houses with a name alone come after the numbers.
 * Streets and numbers decide nearly always, and only then is a whole key made.
 */
export function inNaturalOrder<T extends StoredAddress>(rows: readonly T[], streetLabel: (street: number) => string): T[] {
  if (isInOrder(rows)) return [...rows];
  const streets = new Map<number, string>();
  const alone = rows.every(({ street }) => street === rows[0]?.street);
  const keys = rows.map((row) => {
    let street = streets.get(row.street);
    if (street === undefined) streets.set(row.street, (street = streetOrder(streetLabel(row.street), alone)));
    // Where a place has no streets, a house's name stands where a street's would.
    if (street === noStreet) street = orderOf(ownParts(row).above.split('\n').slice(0, -1), row.own);
    return { row, street, number: row.number || Infinity, own: undefined as string | undefined };
  });
  const ownOf = (each: (typeof keys)[number]): string => (each.own ??= ownOrder(each.row));
  return keys
    .sort((a, b) => {
      if (a.street !== b.street) return a.street < b.street ? -1 : 1;
      if (a.number !== b.number) return a.number - b.number;
      return ownOf(a) < ownOf(b) ? -1 : 1;
    })
    .map(({ row }) => row);
}

/** One street, each number once: as nearly all postcodes come from the index. */
const isInOrder = (rows: readonly StoredAddress[]): boolean =>
  rows.every(({ street, number }, index) => street === rows[0]?.street && number > (rows[index - 1]?.number ?? 0));

const orderOf = (lines: readonly string[], oneLine: string): string => addressOrder({ lines, town: '', postcode: '', oneLine });

const noStreet = '';
/** Of a street alone in its list the order is any. */
const streetOrder = (label: string, alone: boolean): string =>
  label.includes('\n') ? (alone ? 'alone' : orderOf(label.split('\n').slice(0, -1), label)) : noStreet;

/** Where a street stands in a list of streets: by its own name, then by its place. */
export const listedOrder = (label: string): string => orderOf(label.split('\n').toReversed(), label);

/** The order of two addresses of one street and number: what is their own, on a street of no name. */
function ownOrder(row: StoredAddress): string {
  const { number, above } = ownParts(row);
  return orderOf([...above.split('\n').slice(0, -1), number ? `${number} -` : '-'], row.own);
}
