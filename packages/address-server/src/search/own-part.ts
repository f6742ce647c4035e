import type { AddressText } from '@patrwm/address';
import { words } from '../words.ts';

// A street's lines are the same for all its addresses, so they are stored with the street and an address keeps its own
// part only: `12` of `12 Heol y Frenhines`, `Fflat 3⏎12`, `Tŷ Gwyn⏎`. The two halves joined are the text given, always.

/** One language of an address in two parts. */
export interface SplitText {
  /** What is the address's own, lines by `\n`. Ends in `\n` unless it stands on the street's line, before a space. */
  readonly own: string;
  /** What the street's addresses share: lines and town, by `\n`. */
  readonly shared: string;
}

/** Remembers the folded form of names, which come again for every address of a street. */
export class FoldedNames {
  readonly #known = new Map<string, string>();
  of(name: string): string {
    let folded = this.#known.get(name);
    if (folded === undefined) {
      // Bounded, because a national gazetteer has millions of house names.
      if (this.#known.size > 200_000) this.#known.clear();
      folded = words(name).join(' ');
      this.#known.set(name, folded);
    }
    return folded;
  }
}

/** Splits a text before its street's line, or where there is none, before the first line that is a place of `streets`. */
export function splitText(text: AddressText, streets: readonly string[], folded: FoldedNames): SplitText {
  // Nearly every line is written as its street is, and folding a line costs more than all the rest.
  return (
    splitWhere(text, (name) => streets.includes(name)) ??
    splitWhere(text, (name) => isAmong(name, streets, folded)) ?? {
      own: text.lines.map((each) => `${each}\n`).join(''),
      shared: text.town,
    }
  );
}

function splitWhere({ lines, town }: AddressText, isPlace: (name: string) => boolean): SplitText | undefined {
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const named = isPlace(line);
    const space = named ? 0 : numberLength(line);
    if (named || (space > 0 && isPlace(line.slice(space + 1)))) {
      const rest = [line.slice(space && space + 1), ...lines.slice(index + 1), town];
      const before = lines.slice(0, index).map((each) => `${each}\n`);
      return { own: before.join('') + line.slice(0, space), shared: rest.join('\n') };
    }
  }
  return undefined;
}

/** What addresses of one street and postcode share, as they are printed with it: made once for all that a list has of them. */
export interface SharedText {
  readonly shared: string;
  readonly postcode: string;
  /** What follows a number that stands before the street's name, as nearly all addresses have it. */
  readonly numbered?: Omit<AddressText, 'lines'> & { readonly line: string; readonly rest: readonly string[] };
}

export function sharedText(shared: string, postcode: string): SharedText {
  const lines = shared.split('\n');
  const oneLine = ` ${lines.filter(Boolean).join(', ')}, ${postcode}`;
  const [first = '', ...rest] = lines;
  const town = rest.pop();
  if (first === '' || postcode === '' || town === undefined) return { shared, postcode };
  return { shared, postcode, numbered: { line: ` ${first}`, rest, town, postcode, oneLine } };
}

/** The two parts as the text they came from. */
export function joinText(own: string, { shared, postcode, numbered }: SharedText): AddressText {
  if (numbered && own && !own.includes('\n')) {
    const { line, rest, town, oneLine } = numbered;
    return { lines: [own + line, ...rest], town, postcode, oneLine: own + oneLine };
  }
  const lines = (own === '' || own.endsWith('\n') ? own + shared : `${own} ${shared}`).split('\n');
  const town = lines.pop() ?? '';
  return { lines, town, postcode, oneLine: [...lines, town, postcode].filter(Boolean).join(', ') };
}

function isAmong(line: string, streets: readonly string[], folded: FoldedNames): boolean {
  const name = folded.of(line);
  return name !== '' && streets.some((street) => folded.of(street) === name);
}

/** How long the number is that a line begins with, when a name follows: 3 of `12a Heol y Frenhines`. */
function numberLength(line: string): number {
  const code = line.charCodeAt(0);
  if (!(code >= 48 && code <= 57)) return 0;
  return Math.max(line.indexOf(' '), 0);
}
