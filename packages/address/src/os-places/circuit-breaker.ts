import type { RequestFailed } from './fault.ts';

export interface BreakerOptions {
  /** Failures in a row before it opens. Defaults to 5. */
  readonly failures?: number;
  /** Milliseconds before one look-up may try again. Doubles with every try that fails, up to `longestPause`. Defaults to 15 s. */
  readonly pause?: number;
  /** Defaults to 5 minutes. A `Retry-After` is honoured up to this. */
  readonly longestPause?: number;
}

/** One look-up that was let through. It ends in exactly one of these ways. */
export interface Attempt {
  succeeded(): void;
  failed(failure: RequestFailed): void;
  /** It ended without telling anything of the service. */
  abandoned(): void;
}

export interface CircuitBreaker {
  readonly state: 'closed' | 'open' | 'half-open';
  /** Epoch milliseconds from when one look-up may try again, while it is open. */
  readonly triesAt: number | undefined;
  /** Lets a look-up through, or not. While half open, one is. */
  enter(): Attempt | undefined;
}

/**
 * Stops asking a service that fails, so that residents get manual entry at once and not after a timeout each.
 * OS documents no `Retry-After`: the pause is our own, and one that is sent can only lengthen it. It is written here because some
 * answers must open it at once and some not count at all; a library (cockatiel) would need its rule, pause and clock replaced.
 */
export function circuitBreaker(
  { failures: most = 5, pause: first = 15_000, longestPause: longest = 300_000 }: BreakerOptions,
  clock: () => number,
): CircuitBreaker {
  let failures = 0;
  let pause = first;
  let openUntil: number | undefined;
  let probe: Attempt | undefined;

  function attempt(): Attempt {
    const own: Attempt = {
      succeeded() {
        failures = 0;
        pause = first;
        openUntil = undefined;
        probe = undefined;
      },
      failed({ bearing, retryAfter = 0 }) {
        const probed = probe === own;
        own.abandoned();
        if (bearing === 'pass') return;
        failures += 1;
        // One that began before it opened must not lengthen the pause.
        if (openUntil !== undefined && !probed) return;
        if (!probed && bearing !== 'stop' && failures < most) return;
        if (probed) pause = Math.min(pause * 2, longest);
        openUntil = clock() + Math.max(pause, Math.min(retryAfter, longest));
      },
      abandoned() {
        if (probe === own) probe = undefined;
      },
    };
    return own;
  }

  return {
    get state() {
      if (openUntil === undefined) return 'closed';
      return probe || clock() >= openUntil ? 'half-open' : 'open';
    },
    get triesAt() {
      return openUntil;
    },
    enter() {
      if (openUntil === undefined) return attempt();
      if (probe || clock() < openUntil) return undefined;
      probe = attempt();
      return probe;
    },
  };
}
