import type { Bilingual } from './bilingual.ts';
import { readIsoDate, utc, type CalendarDate } from './iso-date.ts';
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

/** Reads `2026-03-01`, or throws LanguageError `bad-date`. */
export function calendarDate(iso: string): CalendarDate {
  const date = readIsoDate(iso);
  if (!date) throw new LanguageError('bad-date', `\`${iso}\` is not a calendar date; one looks like \`2026-03-01\`, without a time.`);
  return date;
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
