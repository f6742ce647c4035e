/** A day in the calendar, in no time zone: `month` 1–12, `weekday` 0 for Sunday. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** A day as an instant. UTC is only used to count days with: it has no clock changes, so every day in it has 24 hours. */
export function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would read years 0–99 as 1900–1999
  return date;
}

/** Reads `2026-03-01`; undefined when it is not a day that exists in years 0001–9999. */
export function readIsoDate(iso: string): CalendarDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!found || found[1] === '0000') return undefined;
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number];
  const date = utc(year, month, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { year, month, day, weekday: date.getUTCDay() };
}

/** The ISO date of a day in the calendar, or undefined when there is no such day: `isoDate(2026, 2, 30)`. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  const iso = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return readIsoDate(iso) && iso;
}
