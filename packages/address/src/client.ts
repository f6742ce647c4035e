import type { AddressLookup, AddressResult } from './address.ts';
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
    const controller = new AbortController();
    const abort = (): void => controller.abort();
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    const timer = setTimeout(abort, timeout);
    try {
      const reply = await send(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(query),
        signal: controller.signal,
        credentials: 'same-origin',
      });
      const result = reply.ok ? await reply.json() : undefined;
      return isResult(result) ? result : { status: 'unavailable' };
    } catch {
      return { status: 'unavailable' };
    } finally {
      clearTimeout(timer);
    }
  };
}

function isResult(value: unknown): value is AddressResult {
  if (typeof value !== 'object' || value === null) return false;
  const { status } = value as { status?: unknown };
  if (typeof status !== 'string' || !statuses.has(status)) return false;
  const list = lists[status as keyof typeof lists] as string | undefined;
  return !list || Array.isArray((value as Record<string, unknown>)[list]);
}
