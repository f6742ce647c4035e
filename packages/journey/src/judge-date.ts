import { isoDate } from '@patrwm/language';
import { resolveDate } from './date-ref.ts';
import type { DateQuestion } from './definition.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { blank, given, typed, wrong, type Judge } from './verdict.ts';

/**
 * What judges a date in three fields; only the wrong ones are named. A browser need not fetch every month's names: where
 * `readMonth` gives null it cannot say, and the date passes, without an answer, for the server to judge.
 */
export const dateJudge =
  (readMonth: (typed: string) => number | undefined | null): Judge<Pick<DateQuestion, 'range' | 'optional'>> =>
  (id, rules, fields, context) => {
    const parts = ['day', 'month', 'year'].map((part) => {
      const name = `${id}-${part}`;
      return { part, name, text: cleanLine(typed(fields, name)) };
    });
    const all = parts.map(({ name }) => name);
    const missing = parts.filter(({ text }) => isBlank(text));
    if (missing.length === 3) return blank(rules, ...all);
    if (missing.length) return wrong(missing.map(({ part }) => part).join('-'), ...missing.map(({ name }) => name));

    const [day, month, year] = parts.map(({ text }) => text) as [string, string, string];
    const [dayName, monthName, yearName] = all as [string, string, string];
    const dayNumber = /^\d{1,2}$/.test(day) ? Number(day) : 0;
    const monthNumber = readMonth(month);
    if (monthNumber === null) return { ok: true };
    const unreal = [
      ...(dayNumber < 1 || dayNumber > 31 ? [dayName] : []),
      ...(monthNumber ? [] : [monthName]),
      ...(/^\d+$/.test(year) ? [] : [yearName]),
    ];
    if (unreal.length) return wrong('real', ...unreal);
    if (!/^(?!0)\d{4}$/.test(year)) return wrong('year-digits', yearName);
    const date = isoDate(Number(year), monthNumber ?? 0, dayNumber);
    if (!date) return wrong('real', dayName);

    const { min, max } = rules.range ?? {};
    if (min && date < resolveDate(min, context.today)) return wrong('early', ...all);
    if (max && date > resolveDate(max, context.today)) return wrong('late', ...all);
    return given(date);
  };
