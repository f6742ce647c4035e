// English formatting of the Gregorian calendar is there in every engine; only the figures are used.
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The wall clock of Wales at an instant, as `2026-03-01T15:05`. */
export function nowInLondon(now: Date): string {
  const found = new Map(parts.formatToParts(now).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes, length = 2) => (found.get(type) ?? '').padStart(length, '0');
  return `${part('year', 4)}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}

/** The calendar date in Wales at an instant, as `2026-03-01`. Pass the clock in, so that tests can set it. */
export function todayInLondon(now: Date): string {
  return nowInLondon(now).slice(0, 10);
}
