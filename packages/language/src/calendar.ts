import type { Bilingual } from './bilingual.ts';
import { LanguageError } from './language-error.ts';

/** The months, January first. */
export const months: readonly Bilingual[] = [
  { cy: 'Ionawr', en: 'January' },
  { cy: 'Chwefror', en: 'February' },
  { cy: 'Mawrth', en: 'March' },
  { cy: 'Ebrill', en: 'April' },
  { cy: 'Mai', en: 'May' },
  { cy: 'Mehefin', en: 'June' },
  { cy: 'Gorffennaf', en: 'July' },
  { cy: 'Awst', en: 'August' },
  { cy: 'Medi', en: 'September' },
  { cy: 'Hydref', en: 'October' },
  { cy: 'Tachwedd', en: 'November' },
  { cy: 'Rhagfyr', en: 'December' },
];

/** The days of the week, Sunday first, as `Date.getUTCDay` counts them. */
export const weekdays: readonly Bilingual[] = [
  { cy: 'Dydd Sul', en: 'Sunday' },
  { cy: 'Dydd Llun', en: 'Monday' },
  { cy: 'Dydd Mawrth', en: 'Tuesday' },
  { cy: 'Dydd Mercher', en: 'Wednesday' },
  { cy: 'Dydd Iau', en: 'Thursday' },
  { cy: 'Dydd Gwener', en: 'Friday' },
  { cy: 'Dydd Sadwrn', en: 'Saturday' },
];

/** A day in the calendar, in no time zone: `month` 1–12, `weekday` 0 for Sunday. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** UTC is only used to count days with: it has no clock changes, so every day in it has 24 hours. */
function utc(year: number, month: number, day: number): Date {
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

/** Reads `2026-03-01`, or throws LanguageError `bad-date`. */
export function calendarDate(iso: string): CalendarDate {
  const date = readIsoDate(iso);
  if (!date) throw new LanguageError('bad-date', `\`${iso}\` is not a calendar date; one looks like \`2026-03-01\`, without a time.`);
  return date;
}

/** The ISO date of a day in the calendar, or undefined when there is no such day: `isoDate(2026, 2, 30)`. */
export function isoDate(year: number, month: number, day: number): string | undefined {
  if (![year, month, day].every(Number.isInteger)) return undefined;
  const iso = [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
  return readIsoDate(iso) && iso;
}

/** The ISO date `days` after (or, negative, before) another. Throws LanguageError `bad-date`. */
export function addDays(iso: string, days: number): string {
  const { year, month, day } = calendarDate(iso);
  return utc(year, month, day + days)
    .toISOString()
    .slice(0, 10);
}

/** Whole days from one ISO date to another, negative when `to` is earlier. Throws LanguageError `bad-date`. */
export function daysBetween(from: string, to: string): number {
  const [start, end] = [calendarDate(from), calendarDate(to)];
  return (utc(end.year, end.month, end.day).getTime() - utc(start.year, start.month, start.day).getTime()) / 86_400_000;
}
