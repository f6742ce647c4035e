// A small invented gazetteer for tests of the search, written with the index writer as a loader would.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressResult, AddressText } from '@patrwm/address';
import { openIndex, type AddressIndex } from '../address-index.ts';
import { IndexWriter, type IndexedAddress } from '../index-writer.ts';

export interface House {
  readonly flat?: string;
  readonly flatCy?: string;
  readonly name?: string;
  readonly number?: string;
  readonly street: string;
  readonly streetCy?: string;
  readonly town: string;
  readonly townCy?: string;
  readonly locality?: string;
  readonly postcode: string;
}

const text = (above: readonly (string | undefined)[], house: House, street: string, town: string): AddressText => {
  const lines = [...above, house.number ? `${house.number} ${street}` : street, house.locality].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
  return { lines, town, postcode: house.postcode, oneLine: [...lines, town, house.postcode].join(', ') };
};

/** These houses as a loader gives them, their UPRNs counted from 100000000001. */
export function addressesOf(houses: readonly House[]): IndexedAddress[] {
  return houses.map((house, position) => {
    const { street, streetCy, town, townCy, locality, name } = house;
    return {
      uprn: String(100_000_000_001 + position),
      postcode: house.postcode,
      streets: [street, streetCy, locality, town, townCy].filter((each) => each !== undefined),
      names: [house.flat, house.flatCy, name].filter((each) => each !== undefined),
      number: house.number ? Number.parseInt(house.number, 10) : undefined,
      custodian: '9990',
      en: text([house.flat, name], house, street, town),
      ...(streetCy ? { cy: text([house.flatCy ?? house.flat, name], house, streetCy, townCy ?? town) } : {}),
    };
  });
}

/** Writes an index of these houses, their UPRNs counted from 100000000001, and opens it. */
export function indexOf(houses: readonly House[], retired: readonly string[] = []): { index: AddressIndex; close: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-search-'));
  const file = path.join(folder, 'index.sqlite');
  const writer = new IndexWriter(file);
  for (const address of addressesOf(houses)) writer.add(address);
  for (const postcode of retired) writer.retire(postcode);
  writer.commit('2026-11-01');
  const index = openIndex(file);
  return {
    index,
    close: () => {
      index.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** What was found, each on one line of English, or the status. */
export function lines(result: AddressResult): string[] | string {
  if (result.status === 'found') return result.addresses.map(({ en, cy }) => (en ?? cy)?.oneLine ?? '');
  if (result.status === 'streets') return result.streets.map(({ en, cy }) => `street: ${en ?? cy ?? ''}`);
  return result.status;
}
