import { addDays, isoDate } from '@patrwm/language';
import type { DateRef } from './definition.ts';

const pattern = /^today(?:([+-]\d{1,5})([ymd]))?$/;

/** Whether a text is a date reference: an ISO date that exists, or `today` with an optional count of years, months or days. */
export function isDateRef(ref: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(ref);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === ref : pattern.test(ref);
}

/**
 * The ISO date a reference stands for: itself, or a day counted from today (`today-18y`, `today+1m`, `today-7d`).
 * Calendar dates only, never instants, so that the clocks going forward cannot move a birthday. A day that the month does not
 * have (31 April, 29 February 2027) falls back to the month's last.
 *
 * @example
 * resolveDate('today-18y', '2026-11-21'); // '2008-11-21'
 */
export function resolveDate(ref: DateRef, today: string): string {
  const [, count, unit] = pattern.exec(ref) ?? [];
  if (!ref.startsWith('today')) return ref;
  if (!count) return today;
  if (unit === 'd') return addDays(today, Number(count));
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const months = year * 12 + month - 1 + Number(count) * (unit === 'y' ? 12 : 1);
  for (let last = day; last > 27; last -= 1) {
    const date = isoDate(Math.floor(months / 12), (months % 12) + 1, last);
    if (date) return date;
  }
  return isoDate(Math.floor(months / 12), (months % 12) + 1, Math.min(day, 28)) ?? today;
}
