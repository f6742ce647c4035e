import type { Bilingual, Plural } from '@patrwm/language';
import type { Journey } from './definition.ts';

/** A text of the definition and where it is: ids joined by dots, `pages.your-name.intro.0.p`. */
export interface FoundText {
  readonly path: string;
  readonly text: Bilingual | Plural;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Anything with a Welsh or an English half, so that a lint can say which half is missing. */
const isText = (value: Record<string, unknown>): boolean => 'cy' in value || 'en' in value;

export const isPlural = (text: Bilingual | Plural): text is Plural => typeof text.en !== 'string' && isRecord(text.en);

/** A copy of the definition with each text as `change` gives it. What has an `id` is named by it; the rest by its place. */
export function mapTexts<T>(value: T, change: (found: FoundText) => Bilingual | Plural, path = ''): T {
  const at = (step: string): string => (path ? `${path}.${step}` : step);
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      mapTexts(each, change, at(isRecord(each) && typeof each.id === 'string' ? each.id : `${index}`)),
    ) as T;
  }
  if (!isRecord(value)) return value;
  if (isText(value)) return change({ path, text: value as unknown as Bilingual | Plural }) as T;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, mapTexts(each, change, at(key))])) as T;
}

/** Every text of a journey, in the order of the definition. */
export function textsOf(journey: Journey): readonly FoundText[] {
  const found: FoundText[] = [];
  mapTexts(journey, (each) => {
    found.push(each);
    return each.text;
  });
  return found;
}

/** The names in a text's `{…}`, sorted. */
export const placeholders = (text: string): readonly string[] => [...new Set(text.match(/\{[^{}]*\}/g) ?? [])].sort();
