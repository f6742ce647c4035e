import type { Bilingual, Language, Plural } from './bilingual.ts';
import { both } from './both.ts';
import { formatNumber } from './number.ts';

// PluralRules is the one part of Intl with Welsh data in every engine: `tests/engines` holds it to that.
const rules = { cy: new Intl.PluralRules('cy'), en: new Intl.PluralRules('en') };

/**
 * The form of `text` that `n` calls for, with `{n}` written as a number. Welsh has six forms:
 * 0 zero, 1 one, 2 two, 3 few, 6 many, all others other; a missing zero falls back to other.
 * Other placeholders stay, for `fill`.
 *
 * @throws LanguageError `bad-number` when `n` is not finite.
 * @example
 * plural('cy', filesUploaded, 2); // 'Mae 2 ffeil wedi’u huwchlwytho'
 */
export function plural(language: Language, text: Plural, n: number): string {
  const number = formatNumber(n);
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = text[language];
  const form = forms[rules[language].select(n)] ?? text[language].other;
  return form.replaceAll('{n}', () => number);
}

/** `plural` in both languages. */
export function pluralPair(text: Plural, n: number): Bilingual {
  return both((language) => plural(language, text, n));
}
