import type { ClientKeys } from './client-address.ts';
import type { Limits, Rate } from './limits.ts';

/** Why a request is refused, and after how many seconds it is worth another try. */
export interface Refusal {
  readonly reason: 'too-often' | 'daily-limit' | 'busy';
  /** Whose limit was met. */
  readonly limit: 'client' | 'subnet' | 'global';
  readonly retryAfter: number;
}

interface Spent {
  tokens: number;
  at: number;
  today: number;
}

const dayLength = 86_400_000;
export const dayOf = (now: number): number => Math.floor(now / dayLength);
export const secondsLeftOf = (now: number): number => Math.max(1, Math.ceil(((dayOf(now) + 1) * dayLength - now) / 1000));

/** Most clients, and most networks, remembered at once: who asked longest ago is forgotten first. */
const mostRemembered = 20_000;

/**
 * How often each client, each network and everybody may ask: a token bucket and a cap a day each. A request that one of
 * them refuses spends nothing of the others. Nothing is remembered from one day to the next.
 */
export function allowance(limits: Limits, clock: () => number) {
  const spent = { client: new Map<string, Spent>(), subnet: new Map<string, Spent>(), global: new Map<string, Spent>() };
  let day = dayOf(clock());

  function purse(who: keyof Limits, key: string, rate: Rate, now: number): Spent {
    const purses = spent[who];
    const known = purses.get(key) ?? { tokens: rate.burst, at: now, today: 0 };
    known.tokens = Math.min(rate.burst, known.tokens + (Math.max(0, now - known.at) / 60_000) * rate.perMinute);
    known.at = now;
    purses.delete(key);
    purses.set(key, known);
    if (purses.size > mostRemembered) purses.delete(purses.keys().next().value ?? '');
    return known;
  }

  /** @param keys absent for a server that is trusted to ask for many people: then only everybody's limit counts. */
  return (keys: Partial<ClientKeys>): Refusal | undefined => {
    const now = clock();
    if (dayOf(now) !== day) {
      day = dayOf(now);
      for (const purses of Object.values(spent)) purses.clear();
    }
    const asked: [keyof Limits, Rate, Spent][] = [];
    for (const who of ['client', 'subnet', 'global'] as const) {
      const key = who === 'global' ? 'all' : keys[who];
      if (key !== undefined) asked.push([who, limits[who], purse(who, key, limits[who], now)]);
    }
    for (const [who, rate, { tokens, today }] of asked) {
      if (today >= rate.perDay) return { reason: 'daily-limit', limit: who, retryAfter: secondsLeftOf(now) };
      if (tokens < 1) {
        const wait = rate.perMinute > 0 ? Math.ceil(((1 - tokens) / rate.perMinute) * 60) : secondsLeftOf(now);
        return { reason: who === 'global' ? 'busy' : 'too-often', limit: who, retryAfter: Math.max(1, wait) };
      }
    }
    for (const [, , each] of asked) {
      each.tokens -= 1;
      each.today += 1;
    }
    return undefined;
  };
}
