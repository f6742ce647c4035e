import type { Address, AddressByUprn, AddressLookup, AddressResult } from './address.ts';
import { AddressError } from './address-error.ts';

/** Somebody who can be asked: an index, OS Places, another address server. */
export interface Supplier {
  /** Written as `source` on what it finds, unless it says so itself. */
  readonly name: string;
  readonly lookup: AddressLookup;
  readonly byUprn?: AddressByUprn;
}

export interface ChainOptions {
  /**
   * Results besides `unavailable` after which the next supplier is asked. None by default: what the council's own gazetteer does
   * not know, nobody else is asked for. `outside-area` serves residents of other councils, `none-found` new houses.
   */
  readonly goOn?: readonly ('none-found' | 'outside-area')[];
}

/**
 * Asks suppliers in order until one answers, and gives the best answer there was. When nobody can be asked the result is
 * `unavailable`, and the page offers to type the address: manual entry is the end of every chain.
 *
 * A `Street.id` is of the supplier that listed it, which should stand first.
 *
 * @example
 * const addresses = firstAnswering([{ name: 'index', ...index }, { name: 'os-places', ...places }], { goOn: ['outside-area'] });
 */
export function firstAnswering(
  suppliers: readonly Supplier[],
  { goOn = [] }: ChainOptions = {},
): { readonly lookup: AddressLookup; readonly byUprn: AddressByUprn } {
  const goesOn = new Set<string>(goOn);
  return {
    async lookup(query, options) {
      let best: AddressResult = { status: 'unavailable' };
      for (const { name, lookup } of suppliers) {
        if (options?.signal?.aborted) break;
        let result: AddressResult;
        try {
          result = await lookup(query, options);
        } catch {
          result = { status: 'unavailable' };
        }
        if (result.status === 'unavailable') continue;
        if (result.status === 'found') return { source: name, ...result };
        best = result;
        if (!goesOn.has(result.status)) break;
      }
      return best;
    },
    async byUprn(uprn) {
      let asked = true;
      for (const { byUprn } of suppliers) {
        if (!byUprn) continue;
        let address: Address | undefined;
        try {
          address = await byUprn(uprn);
        } catch {
          asked = false;
        }
        if (address) return address;
      }
      // One that could not be asked may be the one that knows it.
      if (!asked)
        throw new AddressError('supplier-unavailable', 'Not every supplier of addresses could be asked, and the others do not know it.');
      return undefined;
    },
  };
}
