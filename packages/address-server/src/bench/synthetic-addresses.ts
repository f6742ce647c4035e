import type { AddressText } from '@patrwm/address';
import type { IndexedAddress } from '../index-writer.ts';
import { random, type Random } from '../random.ts';
import { pick, SyntheticNames, type NamePair } from './synthetic-names.ts';

/** Where a street is. `cy` is absent where the gazetteer has no Welsh for it. */
export interface SyntheticStreet {
  readonly cy?: readonly [street: string, ...places: string[]];
  readonly en: readonly [street: string, ...places: string[]];
  readonly usrn: string;
}

/** One invented address with the parts that it is made of. */
export interface SyntheticAddress {
  readonly address: IndexedAddress;
  readonly street: SyntheticStreet;
  readonly flat?: string;
  readonly name?: string;
  /** As printed: `12`, `12a`, `10-14`. */
  readonly number?: string;
}

const inward = 'ABDEFGHJLNPQRSTUWXYZ';
// Districts that do not exist, of areas that do.
const outcodes = [
  ...Array.from({ length: 91 }, (_each, index) => `LD${String(index + 9)}`),
  ...Array.from({ length: 21 }, (_each, index) => `LL${String(index + 79)}`),
  ...['SY', 'NP', 'HR', 'CH', 'SA', 'WR', 'TF', 'SK', 'ST', 'DY'].flatMap((area) =>
    Array.from({ length: 23 }, (_each, index) => `${area}${String(index + 76)}`),
  ),
];

/**
 * Invented Welsh addresses, the same for the same seed: about 40 to a street and 14 to a postcode, a third of streets
 * with two names, some 200 towns for a million and a half; flats, houses with names, ranges and suffixes.
 */
export function* syntheticAddresses(rows: number, seed: number): Generator<SyntheticAddress> {
  const next = random(seed);
  const names = new SyntheticNames(next, seed);
  const townCount = Math.max(4, Math.round(rows / 7500));
  const postcodes = postcodeSequence();
  let uprn = 100_100_000_000;
  let usrn = 20_000_000;
  let written = 0;
  const places = new Set<string>();
  const place = (): NamePair => {
    for (;;) {
      const each = names.place();
      if (places.has(each.cy) || places.has(each.en)) continue;
      places.add(each.cy).add(each.en);
      return each;
    }
  };
  for (let town = 0; town < townCount; town += 1) {
    const townName = place();
    const localities = Array.from({ length: 6 }, place);
    const streets = new Set<string>();
    const last = town === townCount - 1 ? rows : Math.round(((town + 1) * rows) / townCount);
    while (written < last) {
      const { name, bilingual } = names.street();
      if (streets.has(name.en) || streets.has(name.cy)) continue;
      streets.add(name.en).add(name.cy);
      const at = next() < 0.4 ? [pick(next, localities), townName] : [townName];
      const street: SyntheticStreet = {
        en: [name.en, ...at.map(({ en }) => en)],
        ...(bilingual ? { cy: [name.cy, ...at.map(({ cy }) => cy)] as const } : {}),
        usrn: String((usrn += 1)),
      };
      const printed = [...new Set([...street.en, ...(street.cy ?? [])])];
      let left = 0;
      let postcode = '';
      for (const building of buildingsOf(next, names)) {
        if (written === last) break;
        if (left === 0) {
          postcode = postcodes.next().value;
          left = 6 + Math.floor(next() * 17);
        }
        left -= 1;
        written += 1;
        uprn += 1 + Math.floor(next() * 4);
        yield synthetic(building, street, printed, String(uprn), postcode);
      }
    }
  }
}

interface Building {
  readonly flat?: string;
  readonly name?: string;
  readonly number?: string;
}

function* buildingsOf(next: Random, names: SyntheticNames): Generator<Building> {
  // Many short streets and a few long ones.
  const length = Math.min(4 + Math.floor(-Math.log(1 - next()) * 33), 300);
  const rural = next() < 0.08;
  const taken = new Set<string>();
  // Nobody could tell two houses of one name on one street.
  const house = (): string => {
    for (;;) {
      const name = names.house();
      if (!taken.has(name)) {
        taken.add(name);
        return name;
      }
    }
  };
  for (let number = 1; number <= length; number += 1) {
    const chance = rural ? 0.97 : next();
    const text = String(number);
    if (chance < 0.88) yield { number: text };
    else if (chance < 0.91) {
      const flats = 2 + Math.floor(next() * 7);
      for (let flat = 1; flat <= flats; flat += 1) yield { number: text, flat: String(flat) };
      number += flats - 2;
    } else if (chance < 0.93) {
      yield { number: text };
      yield { number: `${text}a` };
    } else if (chance < 0.945) {
      yield { number: `${text}-${String(number + 2)}` };
      number += 2;
    } else if (chance < 0.96) yield { number: text, name: house() };
    else if (chance < 0.965) {
      const name = house();
      const flats = 4 + Math.floor(next() * 12);
      for (let flat = 1; flat <= flats; flat += 1) yield { name, flat: String(flat) };
      number += flats - 1;
    } else yield { name: house() };
  }
}

function synthetic(
  building: Building,
  street: SyntheticStreet,
  streets: readonly string[],
  uprn: string,
  postcode: string,
): SyntheticAddress {
  const { flat, name, number } = building;
  return {
    ...building,
    street,
    address: {
      uprn,
      postcode,
      streets,
      names: name === undefined ? [] : [name],
      number: number === undefined ? undefined : Number.parseInt(number, 10),
      custodian: '9990',
      usrn: street.usrn,
      en: printed(street.en, building, flat && `Flat ${flat}`, postcode),
      ...(street.cy ? { cy: printed(street.cy, building, flat && `Fflat ${flat}`, postcode) } : {}),
    },
  };
}

function printed(
  street: readonly [string, ...string[]],
  { name, number }: Building,
  flat: string | undefined,
  postcode: string,
): AddressText {
  const [first, ...places] = street;
  const lines: string[] = [];
  if (flat) lines.push(flat);
  if (name) lines.push(name);
  lines.push(number ? `${number} ${first}` : first, ...places);
  const town = lines.pop() ?? '';
  return { lines, town, postcode, oneLine: [...lines, town, postcode].join(', ') };
}

function* postcodeSequence(): Generator<string, never> {
  for (;;)
    for (const outcode of outcodes)
      for (let sector = 0; sector < 10; sector += 1)
        for (const first of inward) for (const second of inward) yield `${outcode} ${String(sector)}${first}${second}`;
}
