import { formatMoney, formatNumber, months, type Bilingual, type Language } from '@patrwm/language';
import type { Context } from './context.ts';
import { resolveDate } from './date-ref.ts';
import type { Question } from './definition.ts';
import { maxAddressLine } from './judge-address.ts';
import { defaultMax } from './judge-text.ts';

/** Values for a sentence's placeholders, worded for each language. */
export type Values = Readonly<Record<string, ((language: Language) => string) | undefined>>;

/** As `formatDate`, without the days of the week that would come with it to every browser. */
function dateWords(iso: string, language: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${months[(month ?? 0) - 1]?.[language]} ${year}`;
}

const limited = new Set(['too-long', 'low', 'high', 'early', 'late', 'too-many', 'too-big']);

/** The limits that a question's sentences may name: see the table of `errorCodes`. */
export function limitsOf(question: Question, code: string, { today }: Pick<Context, 'today'>): Values {
  const worded = (limit: number | undefined, words = formatNumber) => (limit === undefined ? undefined : () => words(limit));
  if (!limited.has(code)) return {};
  switch (question.type) {
    case 'choice':
    case 'choices':
      return {};
    case 'date': {
      const day = (ref: string | undefined) => (ref ? (language: Language) => dateWords(resolveDate(ref, today), language) : undefined);
      return { min: day(question.range?.min), max: day(question.range?.max) };
    }
    case 'money':
    case 'number': {
      const words = question.type === 'money' ? formatMoney : formatNumber;
      return { min: worded(question.min, words), max: worded(question.max, words) };
    }
    case 'address':
      return { max: worded(maxAddressLine) };
    case 'file':
      return { max: worded(code === 'too-big' ? Math.max(1, Math.floor(question.maxBytes / 1_000_000)) : question.maxFiles) };
    default:
      return { max: worded(question.max ?? defaultMax[question.type]) };
  }
}

/** The sentence that a code stands for, with `values` in its placeholders. */
export function errorText(question: Pick<Question, 'errors' | 'label'>, code: string, values: Values = {}): Bilingual {
  // Lint proves that the sentence is there; a resident whose page escaped the lint gets the question's own words, not a failure.
  const sentence = question.errors[code] ?? question.errors.empty ?? question.label;
  const fill = (language: Language) => sentence[language].replace(/\{(\w+)\}/g, (all, name: string) => values[name]?.(language) ?? all);
  return { cy: fill('cy'), en: fill('en') };
}
