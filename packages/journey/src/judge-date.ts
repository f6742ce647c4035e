import { isoDate, parseMonth } from '@patrwm/language';
import { resolveDate } from './date-ref.ts';
import type { DateQuestion } from './definition.ts';
import { cleanLine, isBlank } from './plain-text.ts';
import { blank, given, typed, wrong, type Judge } from './verdict.ts';

/** A date in three fields. Only the wrong ones are named. */
export const judgeDate: Judge<Pick<DateQuestion, 'range' | 'optional'>> = (id, rules, fields, context) => {
  const parts = ['day', 'month', 'year'].map((part) => ({ part, name: `${id}-${part}`, text: cleanLine(typed(fields, `${id}-${part}`)) }));
  const all = parts.map(({ name }) => name);
  const missing = parts.filter(({ text }) => isBlank(text));
  if (missing.length === 3) return blank(rules, ...all);
  if (missing.length) return wrong(missing.map(({ part }) => part).join('-'), ...missing.map(({ name }) => name));

  const [day, month, year] = parts.map(({ text }) => text) as [string, string, string];
  const [dayName, monthName, yearName] = all as [string, string, string];
  const dayNumber = /^\d{1,2}$/.test(day) ? Number(day) : 0;
  const monthNumber = parseMonth(month) ?? 0;
  const unreal = [
    ...(dayNumber < 1 || dayNumber > 31 ? [dayName] : []),
    ...(monthNumber ? [] : [monthName]),
    ...(/^\d+$/.test(year) ? [] : [yearName]),
  ];
  if (unreal.length) return wrong('real', ...unreal);
  if (!/^(?!0)\d{4}$/.test(year)) return wrong('year-digits', yearName);
  const date = isoDate(Number(year), monthNumber, dayNumber);
  if (!date) return wrong('real', dayName);

  const { min, max } = rules.range ?? {};
  if (min && date < resolveDate(min, context.today)) return wrong('early', ...all);
  if (max && date > resolveDate(max, context.today)) return wrong('late', ...all);
  return given(date);
};
