import type { DateRef } from './definition.ts';

/** Days in a month of the proleptic Gregorian calendar; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** An ISO date from its parts, which must be a real date. */
export const isoDate = (year: number, month: number, day: number): string =>
  `${`${year}`.padStart(4, '0')}-${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;

/**
 * The ISO date a reference stands for: itself, or a day counted from today (`today-18y`, `today+1m`, `today-7d`).
 * Calendar dates only, never instants, so that the clocks going forward cannot move a birthday. The 31st, and 29 February, fall
 * back to the last day of a shorter month.
 */
export function resolveDate(ref: DateRef, today: string): string {
  const match = /^today(?:([+-]\d+)([ymd]))?$/.exec(ref);
  if (!match) return ref;
  if (!match[1]) return today;
  const count = Number(match[1]);
  let [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  if (match[2] === 'd') return new Date(Date.UTC(year, month - 1, day + count)).toISOString().slice(0, 10);
  const months = year * 12 + month - 1 + count * (match[2] === 'y' ? 12 : 1);
  year = Math.floor(months / 12);
  month = (months % 12) + 1;
  return isoDate(year, month, Math.min(day, daysInMonth(year, month)));
}
