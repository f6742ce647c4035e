import type { Address, AddressByUprn, AddressLookup, AddressResult } from './address.ts';
import { AddressError } from './address-error.ts';
import type { Fetch, Signal } from './platform.ts';

declare const fetch: Fetch;
declare class AbortController {
  readonly signal: Signal;
  abort(): void;
}
declare function setTimeout(then: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

const lists = { found: 'addresses', streets: 'streets' } as const;
const statuses = new Set([
  ...Object.keys(lists),
  'none-found',
  'too-many',
  'outside-area',
  'retired-postcode',
  'not-a-postcode',
  'unavailable',
]);

export interface AddressClientOptions {
  /** Where the address service answers, such as `/addresses`. */
  readonly endpoint: string;
  /** Milliseconds before a look-up counts as failed. */
  readonly timeout?: number;
  readonly fetch?: Fetch;
}

/**
 * Asks a Patrwm address server. Queries go by POST, so an address is never in a URL or a log.
 * A failure of any kind is the result `unavailable`: the page then offers to type the address.
 *
 * @example
 * const lookup = addressClient({ endpoint: '/addresses' });
 * await lookup({ postcode: 'LD9 1AA' });
 */
export function addressClient({ endpoint, timeout = 8000, fetch: send = fetch }: AddressClientOptions): AddressLookup {
  return async (query, { signal } = {}) => {
    const result = await post({ url: endpoint, timeout, send, signal }, query);
    return isResult(result) ? result : { status: 'unavailable' };
  };
}

export interface RemoteAddressesOptions {
  /** Where the other server answers, such as `https://addresses.council.example/addresses`. */
  readonly endpoint: string;
  /** The secret that both servers hold. At least 32 characters. It opens the re-reading of UPRNs, which no browser may do. */
  readonly secret: string;
  /** Milliseconds before it counts as failed. Defaults to 4,000. */
  readonly timeout?: number;
  readonly fetch?: Fetch;
}

/**
 * Another Patrwm address server, asked by a server: look-ups, and addresses re-read by UPRN.
 * For servers only. `byUprn` rejects with AddressError `supplier-unavailable` when it cannot be asked.
 *
 * @throws AddressError `address-option` when the secret cannot be sent in a header.
 * @example
 * const remote = remoteAddresses({ endpoint: 'https://addresses.council.example/addresses', secret });
 */
export function remoteAddresses(options: RemoteAddressesOptions): { readonly lookup: AddressLookup; readonly byUprn: AddressByUprn } {
  const { endpoint, timeout = 4000, fetch: send = fetch } = options;
  const secret = options.secret.trim();
  if (!/^[\x21-\x7e]{32,}$/.test(secret))
    throw new AddressError('address-option', '`secret` of remoteAddresses is shorter than 32 characters, or cannot be sent in a header.');
  const way = { timeout, send, headers: { authorization: `Bearer ${secret}` } };
  return {
    async lookup(query, { signal } = {}) {
      const result = await post({ ...way, url: endpoint, signal }, query);
      return isResult(result) ? result : { status: 'unavailable' };
    },
    async byUprn(uprn) {
      const read = await post({ ...way, url: `${endpoint.replace(/\/+$/, '')}/uprn` }, { uprn });
      if (typeof read === 'object' && read !== null && 'address' in read) {
        const { address } = read as { address: Address | null };
        if (address === null) return undefined;
        if (typeof address === 'object' && address.uprn === uprn) return address;
      }
      throw new AddressError('supplier-unavailable', 'The other address server cannot be asked at the moment.');
    },
  };
}

interface Way {
  readonly url: string;
  readonly timeout: number;
  readonly send: Fetch;
  readonly signal?: Signal;
  readonly headers?: Record<string, string>;
}

/** The reply's JSON; `undefined` for a failure that says nothing. */
async function post({ url, timeout, send, signal, headers }: Way, body: object): Promise<unknown> {
  const controller = new AbortController();
  const abort = (): void => controller.abort();
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort, { once: true });
  const timer = setTimeout(abort, timeout);
  try {
    const reply = await send(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: controller.signal,
      credentials: 'same-origin',
      // What is asked, and a secret, are for this server only.
      redirect: 'error',
    });
    const answer = await reply.json();
    // A server that refuses says why: too often, for one. Nothing else is believed of a reply that is an error.
    return reply.ok || isUnavailable(answer) ? answer : undefined;
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

const isUnavailable = (value: unknown): boolean => isResult(value) && value.status === 'unavailable';

function isResult(value: unknown): value is AddressResult {
  if (typeof value !== 'object' || value === null) return false;
  const { status } = value as { status?: unknown };
  if (typeof status !== 'string' || !statuses.has(status)) return false;
  const list = lists[status as keyof typeof lists] as string | undefined;
  return !list || Array.isArray((value as Record<string, unknown>)[list]);
}
