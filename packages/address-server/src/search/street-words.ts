import { nameWords } from './abbreviations.ts';
import { otherTownNames } from './town-names.ts';

/** A street's words as the text index holds them, one column each. */
export interface StreetNames {
  /** Words of the street's name in Welsh, in order; empty where it has none. */
  readonly cy: string;
  readonly en: string;
  /** Words of its localities and town in both languages, with other names the town is known by. */
  readonly place: string;
}

/** `shared` is what a street's addresses share, as `splitText` gives it: the street's line first, the town last. */
export function streetWords(streets: readonly string[], cy: string | undefined, en: string | undefined): StreetNames {
  const names = { cy: streetName(cy), en: streetName(en) };
  const places = [...streets, ...(cy?.split('\n') ?? []), ...(en?.split('\n') ?? [])];
  const place = new Set<string>();
  for (const each of new Set(places)) {
    const own = nameWords(each);
    const joined = own.join(' ');
    if (joined !== names.cy && joined !== names.en) for (const word of own) place.add(word);
    for (const other of otherTownNames(each)) for (const word of other.split(' ')) place.add(word);
  }
  return { ...names, place: [...place].join(' ') };
}

/** The name of the street itself; empty where only a town is shared. */
function streetName(shared: string | undefined): string {
  const lines = shared?.split('\n') ?? [];
  return lines.length > 1 ? nameWords(lines[0] ?? '').join(' ') : '';
}
