import { createHmac } from 'node:crypto';
import {
  compareAddresses,
  type Address,
  type AddressByUprn,
  type AddressLookup,
  type AddressQuery,
  type AddressResult,
  type AddressText,
} from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { seedNames } from './seed-names.ts';
import { words } from './words.ts';

/**
 * Seeds are invented houses among real ones, as Royal Mail keeps them: a copied list that holds them was copied from
 * here. They follow from the secret and the postcode, so each deployment has its own, the index holds none, and nobody
 * without the secret can tell them or list them.
 */
export interface SeedOptions {
  /** At least 32 characters. Who has it can list every seed. */
  readonly secret: string;
  /** One postcode in so many has a seed that everybody sees. */
  readonly oneIn?: number;
  /** One postcode in so many has a seed that only one group of networks sees: it says who took a list. 0 for none. */
  readonly tracedOneIn?: number;
  readonly groups?: number;
}

export interface Seed {
  readonly address: Address;
  readonly postcode: string;
  /** The group of networks that sees it; everybody, when absent. */
  readonly group?: number;
}

interface Suppliers {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
}

/** Fewest real rows of its postcode that a seed may stand among, and most rows of a list that still takes one. */
export const seedCompany = { fewest: 3, most: 99 } as const;
const shortestSecret = 32;

function settings({ secret, oneIn = 10, tracedOneIn = 20, groups = 8 }: SeedOptions): Required<SeedOptions> {
  if (secret.length < shortestSecret)
    throw new AddressServerError(
      'bad-option',
      `\`seeds.secret\` has ${String(secret.length)} characters; it needs ${String(shortestSecret)}.`,
    );
  for (const [name, value] of Object.entries({ oneIn, tracedOneIn, groups }))
    if (!Number.isInteger(value) || value < (name === 'tracedOneIn' ? 0 : 1))
      throw new AddressServerError('bad-option', `\`seeds.${name}\` is ${String(value)}; it must be a whole number of 1 or more.`);
  return { secret, oneIn, tracedOneIn, groups };
}

const draw = (secret: string, ...about: readonly string[]): Buffer => createHmac('sha256', secret).update(about.join('|')).digest();

/** The group that a network (`203.0.113.0`) is in, to compare a suspect with the seeds found in a copy. */
export function seedGroup(options: SeedOptions, network: string): number {
  const { secret, groups } = settings(options);
  return draw(secret, 'network', network).readUInt32BE(0) % groups;
}

/** Whether a postcode has seeds, and for whom; decided by the secret alone. */
function seededFor({ secret, oneIn, tracedOneIn, groups }: Required<SeedOptions>, postcode: string): (number | undefined)[] {
  const everybody = draw(secret, 'everybody', postcode).readUInt32BE(0) % oneIn === 0;
  if (everybody) return [undefined];
  const traced = draw(secret, 'traced', postcode);
  return tracedOneIn > 0 && traced.readUInt32BE(0) % tracedOneIn === 0 ? [traced.readUInt32BE(4) % groups] : [];
}

/**
 * A seed for a postcode whose whole list is `real`. `undefined` where none would pass for real: too few neighbours, no
 * numbered house to stand beside, or every name taken.
 */
async function seedAmong(
  { secret }: Required<SeedOptions>,
  byUprn: AddressByUprn,
  postcode: string,
  real: readonly Address[],
): Promise<Address | undefined> {
  if (real.length < seedCompany.fewest || real.length > seedCompany.most) return undefined;
  // The neighbour is chosen by its own draw, so that a change elsewhere in the list does not move the seed.
  const [neighbour] = real
    .filter(isNumberedHouse)
    .map((address) => ({ address, order: draw(secret, 'neighbour', address.uprn).toString('hex') }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  if (!neighbour) return undefined;
  const taken = real.map(({ cy, en }) => words(`${cy?.oneLine ?? ''} ${en?.oneLine ?? ''}`).join(' '));
  const { uprn } = neighbour.address;
  for (let attempt = 0; attempt < 16; attempt += 1) {
    const drawn = draw(secret, 'seed', postcode, String(attempt));
    const name = seedNames[drawn.readUInt32BE(0) % seedNames.length] ?? '';
    const own = uprn.slice(0, -5) + String(drawn.readUInt32BE(4) % 100_000).padStart(Math.min(5, uprn.length), '0');
    const free = own.length === uprn.length && !own.startsWith('0') && !taken.some((text) => text.includes(words(name).join(' ')));
    if (free && (await byUprn(own)) === undefined) return houseNamed(name, own, neighbour.address);
  }
  return undefined;
}

const numbered = /^\d+[a-z]{0,2} (\p{L}.*)$/u;
const isNumberedHouse = ({ cy, en }: Address): boolean =>
  (cy !== undefined || en !== undefined) && [cy, en].every((text) => text === undefined || numbered.test(text.lines[0] ?? ''));

function houseNamed(name: string, uprn: string, neighbour: Address): Address {
  const renamed = ({ lines: [first = '', ...rest], town, postcode }: AddressText): AddressText => {
    const lines = [name, numbered.exec(first)?.[1] ?? '', ...rest];
    return { lines, town, postcode, oneLine: [...lines, town, postcode].filter(Boolean).join(', ') };
  };
  const { cy, en } = neighbour;
  return { ...neighbour, uprn, ...(cy ? { cy: renamed(cy) } : {}), ...(en ? { en: renamed(en) } : {}) };
}

/** Most postcodes whose seed is remembered: to find one asks whether its UPRN is free, which a supplier may charge for. */
const mostRemembered = 5000;

/** Seeds by postcode, for as long as its list and the data are the same. */
function rememberedSeeds(chosen: Required<SeedOptions>, byUprn: AddressByUprn) {
  const known = new Map<string, { readonly of: string; readonly seed: Address | undefined }>();
  return async (postcode: string, real: readonly Address[], epoch = ''): Promise<Address | undefined> => {
    const of = [epoch, ...real.map(({ uprn }) => uprn)].join();
    const before = known.get(postcode);
    if (before?.of === of) return before.seed;
    const seed = await seedAmong(chosen, byUprn, postcode, real);
    known.delete(postcode);
    known.set(postcode, { of, seed });
    if (known.size > mostRemembered) known.delete(known.keys().next().value ?? '');
    return seed;
  };
}

/**
 * A look-up with seeds among its answers. A seed never answers alone, nor where a resident gave a number or a name: it
 * stands in whole lists, where she knows her own. Its UPRN does not exist when it is re-read.
 */
export function withSeeds({ lookup, byUprn }: Suppliers, options: SeedOptions) {
  const chosen = settings(options);
  const seedFor = rememberedSeeds(chosen, byUprn);
  return async (
    query: AddressQuery,
    { signal, network = '' }: { signal?: AbortSignal | undefined; network?: string } = {},
  ): Promise<AddressResult> => {
    const passed = signal ? { signal } : {};
    const result = await lookup(query, passed);
    if (result.status !== 'found' || isNarrowed(query) || result.addresses.length > seedCompany.most) return result;
    const group = seedGroup(chosen, network);
    let addresses = result.addresses;
    for (const [postcode, shown] of byPostcode(result.addresses)) {
      const sees = seededFor(chosen, postcode).some((whom) => whom === undefined || whom === group);
      if (!sees || shown.length < seedCompany.fewest) continue;
      try {
        const whole = 'postcode' in query ? shown : await wholeList(postcode);
        const seed = await seedFor(postcode, whole, result.epoch);
        if (seed) addresses = inserted(addresses, seed);
      } catch {
        // Nobody could say whether the UPRN is free: this answer goes without its seed.
      }
    }
    return { ...result, addresses };

    async function wholeList(postcode: string): Promise<readonly Address[]> {
      const list = await lookup({ postcode }, passed);
      return list.status === 'found' ? list.addresses : [];
    }
  };
}

const isNarrowed = (query: AddressQuery): boolean => ('text' in query ? /\d/.test(query.text) : Boolean(query.property?.trim()));

function byPostcode(addresses: readonly Address[]): Map<string, Address[]> {
  const groups = new Map<string, Address[]>();
  for (const address of addresses) {
    const postcode = (address.en ?? address.cy)?.postcode ?? '';
    groups.set(postcode, [...(groups.get(postcode) ?? []), address]);
  }
  return groups;
}

function inserted(addresses: readonly Address[], seed: Address): Address[] {
  const text = ({ cy, en }: Address): AddressText => en ?? cy ?? { lines: [], town: '', postcode: '', oneLine: '' };
  const at = addresses.findIndex((each) => compareAddresses(text(each), text(seed)) > 0);
  return addresses.toSpliced(at === -1 ? addresses.length : at, 0, seed);
}

/** Every seed of a gazetteer: what only the council keeps, to hold a suspected copy against. */
export async function* listSeeds(
  { lookup, byUprn, postcodes }: Suppliers & { readonly postcodes: Iterable<string> },
  options: SeedOptions,
): AsyncGenerator<Seed> {
  const chosen = settings(options);
  for (const postcode of postcodes) {
    for (const group of seededFor(chosen, postcode)) {
      const list = await lookup({ postcode });
      const address = list.status === 'found' ? await seedAmong(chosen, byUprn, postcode, list.addresses) : undefined;
      if (address) yield { address, postcode, ...(group === undefined ? {} : { group }) };
    }
  }
}

/** The seeds that a copied text holds, by UPRN or by their words in either language, whatever its format. */
export function seedsIn(copied: string, seeds: Iterable<Seed>): Seed[] {
  const uprns = new Set(copied.match(/(?<!\d)\d{1,12}(?!\d)/g));
  const text = ` ${words(copied).join(' ')} `;
  return [...seeds].filter(
    ({ address }) =>
      uprns.has(address.uprn) || [address.cy, address.en].some((each) => each && text.includes(` ${words(each.oneLine).join(' ')} `)),
  );
}
