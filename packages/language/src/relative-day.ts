import type { Bilingual, Language, Plural } from './bilingual.ts';
import { daysBetween } from './calendar.ts';
import { plural } from './plural.ts';

const near: Readonly<Record<string, Bilingual>> = {
  '-1': { cy: 'ddoe', en: 'yesterday' },
  '0': { cy: 'heddiw', en: 'today' },
  '1': { cy: 'yfory', en: 'tomorrow' },
};

const ahead: Plural = {
  cy: {
    one: 'ymhen {n} diwrnod',
    two: 'ymhen {n} ddiwrnod',
    few: 'ymhen {n} diwrnod',
    many: 'ymhen {n} diwrnod',
    other: 'ymhen {n} diwrnod',
  },
  en: { one: 'in {n} day', other: 'in {n} days' },
};

const ago: Plural = {
  cy: {
    one: '{n} diwrnod yn ôl',
    two: '{n} ddiwrnod yn ôl',
    few: '{n} diwrnod yn ôl',
    many: '{n} diwrnod yn ôl',
    other: '{n} diwrnod yn ôl',
  },
  en: { one: '{n} day ago', other: '{n} days ago' },
};

/**
 * A day as seen from another: `heddiw`, `yfory`, `ymhen 3 diwrnod`; `today`, `tomorrow`, `in 3 days`.
 * Both are ISO dates; `today` is most often `todayInLondon(new Date())`.
 *
 * @throws LanguageError `bad-date`
 */
export function formatRelativeDay(language: Language, iso: string, today: string): string {
  const days = daysBetween(today, iso);
  return near[String(days)]?.[language] ?? plural(language, days > 0 ? ahead : ago, Math.abs(days));
}
