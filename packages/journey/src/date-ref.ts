import { isoDate } from '@patrwm/language';
import type { DateRef } from './definition.ts';

const pattern = /^today(?:([+-]\d{1,5})([ymd]))?$/;

/** Whether a text is a date reference: an ISO date that exists, or `today` with an optional count of years, months or days. */
export function isDateRef(ref: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(ref);
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === ref : pattern.test(ref);
}

/**
 * The ISO date a reference stands for: itself, or a day counted from today (`today-18y`, `today+1m`, `today-7d`).
 * Calendar dates only, never instants, so that the clocks going forward cannot move a birthday: `Date` here only counts, in UTC.
 * A day that the month does not have (31 April, 29 February 2027) falls back to the month's last.
 *
 * @example
 * resolveDate('today-18y', '2026-11-21'); // '2008-11-21'
 */
export function resolveDate(ref: DateRef, today: string): string {
  const parts = pattern.exec(ref);
  if (!parts) return ref;
  const [year, month, day] = today.split('-').map(Number) as [number, number, number];
  const count = Number(parts[1] ?? 0);
  const months = month + (parts[2] === 'y' ? count * 12 : parts[2] === 'm' ? count : 0);
  const last = new Date(Date.UTC(year, months, 0)).getUTCDate();
  const days = Math.min(day, last) + (parts[2] === 'd' ? count : 0);
  return new Date(Date.UTC(year, months - 1, days)).toISOString().slice(0, 10);
}
