import type { AddressResult } from '@patrwm/address';
import { random, type Random } from '../random.ts';
import { fold, words } from '../words.ts';
import { pick } from './synthetic-names.ts';
import type { SyntheticAddress, SyntheticStreet } from './synthetic-addresses.ts';

/** One text as someone might type it, and what must then be among the first five. */
export interface TypedQuery {
  readonly kind: string;
  readonly text: string;
  readonly uprn: string;
  /** The street alone was typed: `Street.en` of the one meant. */
  readonly street?: string;
}

/** Whether the address is among the first five; for a street, whether it is, or addresses on it. */
export function isAnswered({ uprn, street }: TypedQuery, result: AddressResult): boolean {
  if (result.status === 'streets') return street !== undefined && result.streets.slice(0, 5).some(({ en }) => en === street);
  if (result.status !== 'found') return false;
  const first = result.addresses.slice(0, 5);
  return first.some(
    (each) => each.uprn === uprn || (street !== undefined && [...(each.en?.lines ?? []), each.en?.town].join(', ').endsWith(street)),
  );
}

/** Counts how many streets have a name that begins so: a person types on until few are left. */
export class StreetNameCount {
  readonly #names: string[] = [];
  #sorted = false;

  add({ cy, en }: SyntheticStreet): void {
    for (const name of new Set([en[0], cy?.[0] ?? en[0]])) this.#names.push(words(name).join(' '));
    this.#sorted = false;
  }

  beginning(text: string): number {
    if (!this.#sorted) this.#names.sort();
    this.#sorted = true;
    const start = words(text).join(' ');
    return this.#position(`${start}\uffff`) - this.#position(start);
  }

  #position(text: string): number {
    let low = 0;
    let high = this.#names.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#names[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** How many streets may still answer when a person stops typing. */
const few = 5;

const kinds: readonly (readonly [kind: string, share: number])[] = [
  ['number and beginning of street', 24],
  ['everything, with town', 12],
  ['house name and street', 10],
  ['number, street and postcode', 8],
  ['without diacritics', 8],
  ['other language', 10],
  ['typing slip', 10],
  ['mutated', 4],
  ['abbreviated', 5],
  ['whole address pasted', 6],
  ['street alone', 3],
];

/** Texts cut from real rows, the same for the same rows and seed. */
export function typedQueries(rows: readonly SyntheticAddress[], names: StreetNameCount, count: number, seed: number): TypedQuery[] {
  const next = random(seed);
  const queries: TypedQuery[] = [];
  const shares = kinds.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  while (queries.length < count) {
    const row = pick(next, rows);
    const kind = pick(next, shares);
    const text = typed(kind, row, names, next);
    if (text === undefined) continue;
    queries.push({ kind, text, uprn: row.address.uprn, ...(kind === 'street alone' ? { street: row.street.en.join(', ') } : {}) });
  }
  return queries;
}

function typed(kind: string, row: SyntheticAddress, names: StreetNameCount, next: Random): string | undefined {
  const { street, name, address } = row;
  const own = street.cy && next() < 0.5 ? street.cy : street.en;
  const town = own.at(-1) ?? '';
  const head = headOf(row, own === street.cy, next);
  const full = (places: readonly string[], at = own): string => {
    const line = head ? `${head} ${places[0] ?? ''}` : (places[0] ?? '');
    return names.beginning(places[0] ?? '') > few || places.length > 1 ? `${line} ${at.at(-1) ?? ''}` : line;
  };
  switch (kind) {
    case 'number and beginning of street':
      return row.number ? `${head} ${typedOn(own[0], town, names, next)}` : undefined;
    case 'everything, with town':
      return `${head} ${own.join(' ')}`;
    case 'house name and street':
      return name
        ? `${row.flat ? `${flatOf(row, own === street.cy, next)} ` : ''}${name.toLowerCase()} ${full([own[0]]).slice(head.length).trim()}`
        : undefined;
    case 'number, street and postcode':
      return `${head} ${own[0]} ${next() < 0.5 ? address.postcode : address.postcode.replace(' ', '').toLowerCase()}`;
    case 'without diacritics': {
      const text = full([own[0]]);
      return /[^ -~]/.test(text) ? fold(text) : undefined;
    }
    case 'other language': {
      // The street in one language and the town in the other, or all in Welsh with `Flat`, or in English with `Fflat`.
      if (!street.cy) return undefined;
      const [one, two] = next() < 0.5 ? [street.cy, street.en] : [street.en, street.cy];
      return `${headOf(row, one === street.en, next)} ${one[0]} ${two.at(-1) ?? ''}`;
    }
    case 'typing slip':
      return slipped(full([own[0]]), next);
    case 'mutated':
      return mutated(full([own[0], town]), next);
    case 'abbreviated': {
      const text = full([own[0]]);
      const short = text.replace(
        /\b(Road|Street|Avenue|Lane|Crescent|Close|Drive|Terrace|Place|Grove|Gardens)\b/,
        (word) => abbreviations[word] ?? word,
      );
      return short === text ? undefined : short.toLowerCase();
    }
    case 'whole address pasted':
      return (own === street.cy ? address.cy : address.en)?.oneLine;
    default:
      return `${own[0]} ${names.beginning(own[0]) > few ? town : ''}`.trim().toLowerCase();
  }
}

const abbreviations: Readonly<Record<string, string>> = {
  Road: 'Rd',
  Street: 'St',
  Avenue: 'Ave',
  Lane: 'Ln',
  Crescent: 'Cres',
  Close: 'Cl',
  Drive: 'Dr',
  Terrace: 'Terr',
  Place: 'Pl',
  Grove: 'Gr',
  Gardens: 'Gdns',
};

const flatOf = ({ flat = '' }: SyntheticAddress, welsh: boolean, next: Random): string =>
  `${welsh ? 'fflat' : pick(next, ['flat', 'Flat', 'flt', 'apt'])} ${flat}`;

/** What comes before the street: flat, name where there is no number, number. */
function headOf(row: SyntheticAddress, welsh: boolean, next: Random): string {
  const { flat, name, number } = row;
  if (flat && number && next() < 0.2) return `${flat}/${number}`;
  return [flat ? flatOf(row, welsh, next) : '', number ? '' : (name ?? ''), number ?? ''].filter(Boolean).join(' ');
}

/** A street's name cut where few streets are left, or with its town. */
function typedOn(street: string, town: string, names: StreetNameCount, next: Random): string {
  const lower = street.toLowerCase();
  let cut = Math.min(3 + Math.floor(next() * lower.length), lower.length);
  while (cut < lower.length && names.beginning(lower.slice(0, cut)) > few) cut += 1;
  const text = lower.slice(0, cut);
  return names.beginning(text) > few ? `${text} ${town.toLowerCase()}` : text;
}

/** One slip of the hand in a word of five letters or more. */
function slipped(text: string, next: Random): string | undefined {
  const all = text.toLowerCase().split(' ');
  const long = all.map((word, index) => (/^\p{L}{5,}$/u.test(word) ? index : -1)).filter((index) => index >= 0);
  if (long.length === 0) return undefined;
  const at = pick(next, long);
  const word = all[at] ?? '';
  const place = 1 + Math.floor(next() * (word.length - 2));
  const letter = pick(next, [...'abcdefghilmnoprstuwy']);
  const slip = Math.floor(next() * 4);
  all[at] =
    slip === 0
      ? word.slice(0, place) + word.slice(place + 1)
      : slip === 1
        ? word.slice(0, place) + letter + word.slice(place)
        : slip === 2
          ? word.slice(0, place) + letter + word.slice(place + 1)
          : word.slice(0, place) + (word[place + 1] ?? '') + (word[place] ?? '') + word.slice(place + 2);
  return all.join(' ');
}

const soft: readonly (readonly [RegExp, string])[] = [
  [/^ll/, 'l'],
  [/^rh/, 'r'],
  [/^p(?!h)/, 'b'],
  [/^t(?!h)/, 'd'],
  [/^c(?!h)/, 'g'],
  [/^b/, 'f'],
  [/^m/, 'f'],
  [/^d(?!d)/, 'dd'],
];
const nasal: readonly (readonly [RegExp, string])[] = [
  [/^p(?!h)/, 'mh'],
  [/^t(?!h)/, 'nh'],
  [/^c(?!h)/, 'ngh'],
  [/^b/, 'm'],
];

/** The last word as it stands after `i` or `yn`: Gaerdydd, Nghaerdydd. */
function mutated(text: string, next: Random): string | undefined {
  const all = text.toLowerCase().split(' ');
  const last = all.at(-1) ?? '';
  for (const [from, to] of next() < 0.6 ? soft : nasal) if (from.test(last)) return [...all.slice(0, -1), last.replace(from, to)].join(' ');
  return undefined;
}
