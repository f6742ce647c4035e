import { randomInt } from 'node:crypto';
import { dayOf, secondsLeftOf, type Refusal } from './allowance.ts';
import type { ClientKeys } from './client-address.ts';
import type { Limits } from './limits.ts';

interface Seen {
  readonly rows: Set<number>;
  readonly postcodes: Set<number>;
  reserveUsed: number;
}

/** Most rows and postcodes remembered in all, some 10 MB: past it, who asked longest ago is forgotten first. */
const mostRemembered = 500_000;

/** What an answer would show. */
export interface Shown {
  readonly uprns: readonly string[];
  /** Of the question and of its answer. */
  readonly postcodes: readonly string[];
}

/**
 * How many DISTINCT addresses each client, each network and everybody sees in a day. An answer is given whole or not at
 * all. What was seen is kept for the day as 32-bit hashes under a seed of that day, never as UPRNs.
 */
export function rowBudget(limits: Limits, clock: () => number) {
  const clients = new Map<string, Seen>();
  const subnets = new Map<string, Seen>();
  const pool = new Set<number>();
  let day = Number.NaN;
  let seed = 0;
  let remembered = 0;

  // FNV-1a. A collision makes a row count as seen once in some four thousand million.
  const hash = (text: string): number => {
    let value = seed;
    for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
    return value | 0;
  };

  function seenBy(all: Map<string, Seen>, key: string): Seen {
    const seen = all.get(key) ?? { rows: new Set(), postcodes: new Set(), reserveUsed: 0 };
    all.delete(key);
    all.set(key, seen);
    return seen;
  }

  function forget(): void {
    for (const all of [clients, subnets]) {
      while (all.size > 1 && (remembered > mostRemembered || all.size > 20_000)) {
        const [oldest, seen] = all.entries().next().value ?? [];
        if (oldest === undefined || !seen) break;
        all.delete(oldest);
        remembered -= seen.rows.size + seen.postcodes.size;
      }
    }
  }

  function admit(keys: Partial<ClientKeys>, shown: Shown): Refusal | undefined {
    const now = clock();
    if (dayOf(now) !== day) {
      day = dayOf(now);
      seed = randomInt(2 ** 32) | 0;
      remembered = 0;
      for (const all of [clients, subnets, pool]) all.clear();
    }
    if (keys.client === undefined) return undefined;
    const rows = [...new Set(shown.uprns.map(hash))];
    const postcodes = [...new Set(shown.postcodes.map(hash))];
    const client = seenBy(clients, keys.client);
    const subnet = keys.subnet === undefined ? undefined : seenBy(subnets, keys.subnet);
    const fresh = rows.filter((row) => !client.rows.has(row));
    const freshPostcodes = postcodes.filter((postcode) => !client.postcodes.has(postcode));
    const freshToSubnet = rows.filter((row) => !subnet?.rows.has(row));
    const freshToPool = fresh.filter((row) => !pool.has(row));
    const reserve = Math.min(freshToPool.length, Math.max(0, limits.client.reservedRows - client.reserveUsed));
    const drawn = freshToPool.slice(reserve);

    const refuse = (limit: Refusal['limit']): Refusal => ({ reason: 'daily-limit', limit, retryAfter: secondsLeftOf(now) });
    if (fresh.length && client.rows.size + fresh.length > limits.client.rowsPerDay) return refuse('client');
    if (freshPostcodes.length && client.postcodes.size + freshPostcodes.length > limits.client.postcodesPerDay) return refuse('client');
    if (subnet && freshToSubnet.length && subnet.rows.size + freshToSubnet.length > limits.subnet.rowsPerDay) return refuse('subnet');
    if (drawn.length && pool.size + drawn.length > limits.global.rowsPerDay) return refuse('global');

    for (const row of fresh) client.rows.add(row);
    for (const postcode of freshPostcodes) client.postcodes.add(postcode);
    if (subnet) for (const row of freshToSubnet) subnet.rows.add(row);
    for (const row of drawn) pool.add(row);
    client.reserveUsed += reserve;
    remembered += fresh.length + freshPostcodes.length + (subnet ? freshToSubnet.length : 0);
    forget();
    return undefined;
  }

  /** How much is kept, to show that it is bounded. */
  return { admit, kept: () => ({ clients: clients.size, subnets: subnets.size, pool: pool.size, seen: remembered }) };
}
