/** Whether one more request fits into this minute. */
export function minuteAllowance(perMinute: number, clock: () => number): () => boolean {
  let minute = 0;
  let taken = 0;
  return () => {
    if (perMinute <= 0) return true;
    const now = Math.floor(clock() / 60_000);
    if (now !== minute) {
      minute = now;
      taken = 0;
    }
    taken += 1;
    return taken <= perMinute;
  };
}
