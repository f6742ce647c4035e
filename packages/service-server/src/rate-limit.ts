/** How often one client may ask: `burst` at once, then `perMinute`. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** A token bucket for each client, in memory. */
export interface RateLimit {
  /** Takes one token; seconds to wait when there is none, otherwise 0. */
  take(client: string): number;
}

/** Many residents can share one address (a library, a mobile network), so give generous rates. */
export function createRateLimit({ burst, perMinute }: Rate, now: () => number): RateLimit {
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, Bucket>();
  let swept = now();
  return {
    take(client) {
      const at = now();
      if (at - swept > 60_000) {
        swept = at;
        // A bucket that is full again says the same as none.
        for (const [key, { tokens, at: last }] of buckets) if (tokens + (at - last) * perMs >= burst) buckets.delete(key);
      }
      const bucket = buckets.get(client) ?? { tokens: burst, at };
      bucket.tokens = Math.min(burst, bucket.tokens + Math.max(0, at - bucket.at) * perMs);
      bucket.at = at;
      buckets.set(client, bucket);
      if (bucket.tokens >= 1) {
        bucket.tokens -= 1;
        return 0;
      }
      return Math.ceil((1 - bucket.tokens) / perMs / 1000);
    },
  };
}
