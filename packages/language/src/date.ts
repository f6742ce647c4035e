import type { Bilingual, Language } from './bilingual.ts';
import { calendarDate, months, weekdays } from './calendar.ts';
import { LanguageError } from './language-error.ts';

export interface DateOptions {
  /** Also say the day of the week. */
  readonly weekday?: boolean;
  /** The date stands inside a sentence, where Welsh writes `dydd` small. */
  readonly inSentence?: boolean;
}

function monthName(language: Language, month: number): string {
  return (months[month - 1] as Bilingual)[language];
}

/**
 * An ISO calendar date in words: `1 Mawrth 2026`, `1 March 2026`; with `weekday`
 * `Dydd Sul, 1 Mawrth 2026`, `Sunday 1 March 2026`. The month is never mutated: the figure before it prevents that.
 * Not `Intl.DateTimeFormat('cy')`: Chromium has no Welsh and answers in another language.
 *
 * @throws LanguageError `bad-date` when `iso` is not a day like `2026-03-01`; an instant must first become a day, see `todayInLondon`.
 */
export function formatDate(language: Language, iso: string, { weekday = false, inSentence = false }: DateOptions = {}): string {
  const date = calendarDate(iso);
  const day = `${date.day} ${monthName(language, date.month)} ${date.year}`;
  if (!weekday) return day;
  const name = (weekdays[date.weekday] as Bilingual)[language];
  if (language === 'en') return `${name} ${day}`;
  return `${inSentence ? name.replace('Dydd', 'dydd') : name}, ${day}`;
}

/**
 * A month: `Mawrth 2026`, `March 2026`. For labels and tables: after a preposition Welsh mutates it (`ym mis Mawrth`, `o Fawrth`).
 *
 * @param iso `2026-03`, or any day in the month.
 * @throws LanguageError `bad-month`
 */
export function formatMonth(language: Language, iso: string): string {
  const found = /^(\d{4})-(0[1-9]|1[0-2])(-\d{2})?$/.exec(iso);
  if (!found) throw new LanguageError('bad-month', `\`${iso}\` is not a month; one looks like \`2026-03\`.`);
  return `${monthName(language, Number(found[2]))} ${Number(found[1])}`;
}

/**
 * A time of day by the 24-hour clock, the same in both languages: `15:05`, `09:00`.
 *
 * @param time `15:05`, `9:00` or `15:05:30`; seconds are dropped.
 * @throws LanguageError `bad-time`
 */
export function formatTime(time: string): string {
  const found = /^([01]?\d|2[0-3]):([0-5]\d)(:[0-5]\d(\.\d+)?)?$/.exec(time);
  if (!found) throw new LanguageError('bad-time', `\`${time}\` is not a time of day; one looks like \`15:05\`.`);
  return `${(found[1] as string).padStart(2, '0')}:${found[2]}`;
}

/**
 * A day and a time on it: `1 Mawrth 2026 am 15:05`, `1 March 2026 at 15:05`.
 *
 * @param iso Local date and time without a zone, `2026-03-01T15:05`; `nowInLondon` makes one of an instant.
 * @throws LanguageError `bad-date` or `bad-time`
 */
export function formatDateTime(language: Language, iso: string, options: DateOptions = {}): string {
  const [date = '', time = ''] = iso.split('T');
  return `${formatDate(language, date, options)} ${language === 'cy' ? 'am' : 'at'} ${formatTime(time)}`;
}
