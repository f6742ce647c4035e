const minute = 60_000;

export interface SessionClock {
  readonly phase: 'quiet' | 'warning' | 'ended';
  /** Whole minutes to the end, rounded up; 0 in the last minute. */
  readonly minutesLeft: number;
  /** Milliseconds until phase or minutes change. 0 when ended. */
  readonly nextIn: number;
}

/**
 * Where a session stands. Times are milliseconds since 1970; `minutes` and `warnBefore` whole minutes.
 * Worked out from the clock, never by counting ticks: a sleeping laptop does not tick.
 */
export function sessionClock(now: number, renewed: number, minutes: number, warnBefore: number): SessionClock {
  const left = renewed + minutes * minute - now;
  if (left <= 0) return { phase: 'ended', minutesLeft: 0, nextIn: 0 };
  const untilWarning = left - warnBefore * minute;
  if (untilWarning > 0) return { phase: 'quiet', minutesLeft: Math.ceil(left / minute), nextIn: untilWarning };
  const minutesLeft = left <= minute ? 0 : Math.ceil(left / minute);
  // The last minute is one stretch; before it, the number changes each time a whole minute has gone.
  return { phase: 'warning', minutesLeft, nextIn: minutesLeft === 0 ? left : left - (minutesLeft - 1) * minute };
}
