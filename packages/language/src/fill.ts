import type { Bilingual } from './bilingual.ts';
import { LanguageError } from './language-error.ts';
import { formatNumber } from './number.ts';

/** What may stand in a placeholder: a name, postcode, date or number. Never a noun: Welsh would mutate it. */
export type FillValue = string | number;

const placeholder = /\{([a-z][\w-]*)\}/gi;

function written(value: FillValue): string {
  return typeof value === 'number' ? formatNumber(value) : value;
}

function fillString(text: string, values: Readonly<Record<string, FillValue>>): string {
  const used = new Set<string>();
  const filled = text.replace(placeholder, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) {
      throw new LanguageError('missing-placeholder', `\`${text}\` has {${name}}, but no value was given for it.`);
    }
    used.add(name);
    return written(value);
  });
  for (const name of Object.keys(values)) {
    if (!used.has(name)) {
      throw new LanguageError('unknown-placeholder', `A value was given for {${name}}, but \`${text}\` has no such placeholder.`);
    }
  }
  return filled;
}

/**
 * Puts values where the text has `{name}`. A pair is filled in both halves at once, and takes a pair
 * where the value itself is worded by language, such as a date. Numbers are written by `formatNumber`;
 * strings go in as they are, so escape for HTML when rendering, not here.
 *
 * @throws LanguageError `missing-placeholder` or `unknown-placeholder`: text and values must agree,
 *   in each language, or a sentence would go out with a hole in it.
 * @example
 * fill('Rhowch y cod post ar gyfer {name}', { name: 'Siân' });
 * fill({ cy: 'Hyd at {date}', en: 'Until {date}' }, { date: both((language) => formatDate(language, '2026-03-01')) });
 */
export function fill(text: string, values: Readonly<Record<string, FillValue>>): string;
export function fill(text: Bilingual, values: Readonly<Record<string, FillValue | Bilingual>>): Bilingual;
export function fill(text: string | Bilingual, values: Readonly<Record<string, FillValue | Bilingual>>): string | Bilingual {
  if (typeof text === 'string') return fillString(text, values as Readonly<Record<string, FillValue>>);
  const half = (language: 'cy' | 'en') =>
    fillString(
      text[language],
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value])),
    );
  return { ...text, cy: half('cy'), en: half('en') };
}
