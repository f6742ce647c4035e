import type { AddressLookup, AddressResult } from './address-lookup.types.ts';

const unavailable: AddressResult = { status: 'unavailable' };
const problems = new Set<unknown>(['none-found', 'too-many', 'outside-area', 'retired-postcode', 'not-a-postcode', 'unavailable']);
/** Results with a list: where it is, and what each entry must have. */
const lists = { found: ['addresses', 'uprn'], streets: ['streets', 'id'] } as const;

/**
 * Looks up by POST, so that no address is ever in a URL or a log. Whatever goes wrong on the way (refused, too many
 * requests, a server's error, no network, an answer that is not one) is `unavailable`.
 */
export function lookupAt(endpoint: string): AddressLookup {
  return async (query, options) => {
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify(query),
        signal: options?.signal,
      });
      return response.ok ? asResult(await response.json()) : unavailable;
    } catch {
      return unavailable;
    }
  };
}

/** Looks up, and gives up after `timeout` milliseconds. Never rejects. */
export async function lookUpInTime(
  lookup: AddressLookup,
  query: Parameters<AddressLookup>[0],
  { signal, timeout }: { signal: AbortSignal; timeout: number },
): Promise<AddressResult> {
  const limit = new AbortController();
  const stop = () => limit.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, timeout);
  // A lookup of a council's own may not heed the signal: the wait ends all the same.
  const ended = new Promise<AddressResult>((resolve) => limit.signal.addEventListener('abort', () => resolve(unavailable)));
  try {
    return asResult(await Promise.race([lookup(query, { signal: limit.signal }), ended]));
  } catch {
    return unavailable;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

/** Trusts no answer's shape: it came over a network, or from code of someone else's. */
function asResult(answer: unknown): AddressResult {
  if (typeof answer !== 'object' || answer === null || !('status' in answer)) return unavailable;
  const result = answer as AddressResult;
  const [list, key] = lists[result.status as keyof typeof lists] ?? [];
  if (!list) return problems.has(result.status) ? result : unavailable;
  const entries = (result as unknown as Record<string, unknown>)[list];
  if (!Array.isArray(entries) || !entries.every((each: Record<string, unknown> | null) => typeof each?.[key] === 'string'))
    return unavailable;
  return entries.length > 0 ? result : { status: 'none-found' };
}
