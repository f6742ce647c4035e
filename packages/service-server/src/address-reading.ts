import type { Address, AddressQuery, AddressResult } from '@patrwm/components/address-lookup/template';
import type { Addresses } from './options.ts';

/** Milliseconds before a look-up counts as failed, as in the browser: an address can be typed in less time than a page is waited for. */
const patience = 8_000;

/** Looks up. Never rejects: whatever goes wrong is `unavailable`. */
export async function askAddresses(addresses: Addresses, query: AddressQuery): Promise<AddressResult> {
  try {
    return await inTime(addresses.lookup(query));
  } catch {
    return { status: 'unavailable' };
  }
}

/** Re-reads one address. `unavailable` when the gazetteer cannot be asked. */
export async function readAddress(addresses: Addresses, uprn: string): Promise<Address | undefined | 'unavailable'> {
  if (!/^\d{1,12}$/.test(uprn)) return undefined;
  try {
    return await inTime(addresses.byUprn(uprn));
  } catch {
    return 'unavailable';
  }
}

/** Rejects when nothing came in time. Whoever hangs would else hold the resident's page, and with it her session. */
async function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time.')), patience);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
