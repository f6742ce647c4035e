import type { Bilingual, Language } from '../bilingual.ts';
import type { Certainty } from '../finding.ts';

/** A date or time that is not written as the text’s language writes it. */
export interface DateFault {
  readonly found: string;
  readonly message: Bilingual;
  readonly certainty: Certainty;
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const welshDays = 'dydd Llun|dydd Mawrth|dydd Mercher|dydd Iau|dydd Gwener|dydd Sadwrn|dydd Sul';
const welshMonths = 'Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr';
const shortWelshMonths = 'Ion|Chwef|Chwe|Maw|Ebr|Meh|Gorff|Gor|Tach|Rhag|Rhagf|Hyd';

interface Pattern {
  readonly of: Language;
  readonly pattern: RegExp;
  readonly certainty: Certainty;
  readonly says: (found: string) => Bilingual;
}

/** What was found, as Welsh writes it: `28 Ebrill 2026`, `dydd Llun 25`. */
function inWelsh(found: string): string {
  const at = (names: string): number => names.split('|').findIndex((name) => new RegExp(`\\b${name.slice(0, 3)}`, 'iu').test(found));
  const [month, day] = [Math.max(at(months), at(welshMonths)), at(days)];
  const [date] = /\b\d{1,2}(?!\d)/u.exec(found) ?? [];
  const [year] = /\b\d{4}\b/u.exec(found) ?? [];
  const words = [day < 0 ? '' : welshDays.split('|')[day], date, month < 0 ? '' : welshMonths.split('|')[month], year];
  return words.filter(Boolean).join(' ');
}

const englishDate = (found: string): Bilingual => ({
  cy: `Dyddiad Saesneg mewn testun Cymraeg: “${found}”. Ysgrifennwch \`${inWelsh(found)}\`.`,
  en: `An English date in a Welsh text: “${found}”. Write \`${inWelsh(found)}\`.`,
});

const patterns: readonly Pattern[] = [
  // A day and a month together are a date that a program wrote; a month and a year may be in a document's title.
  {
    of: 'cy',
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th|af|il|ydd|fed|eg|ain)? (?:of )?(?:${months})\\b(?: \\d{4})?`, 'u'),
    certainty: 'failure',
    says: englishDate,
  },
  {
    of: 'cy',
    pattern: new RegExp(`\\b(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?(?!\\d)`, 'u'),
    certainty: 'failure',
    says: englishDate,
  },
  {
    of: 'cy',
    pattern: new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th) (?:o )?(?:${welshMonths})\\b`, 'u'),
    certainty: 'failure',
    says: englishDate,
  },
  { of: 'cy', pattern: new RegExp(`\\b(?:${days}),? (?:the )?\\d{1,2}\\b`, 'u'), certainty: 'failure', says: englishDate },
  {
    of: 'cy',
    pattern: new RegExp(
      `\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{1,2},? \\d{4}\\b|\\b\\d{1,2} (?:Jan|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.? \\d{2,4}\\b`,
      'u',
    ),
    certainty: 'failure',
    says: englishDate,
  },
  {
    of: 'cy',
    pattern: new RegExp(`\\b(?:January|February|April|June|July|August|September|October|November|December) (?:19|20)\\d\\d\\b`, 'u'),
    certainty: 'warning',
    says: englishDate,
  },
  {
    of: 'cy',
    pattern: new RegExp(`(?<![\\p{L}’'])(?:${days})\\b`, 'u'),
    certainty: 'warning',
    says: (found) => ({
      cy: `Enw Saesneg ar ddiwrnod mewn testun Cymraeg: “${found}”.`,
      en: `The English name of a day in a Welsh text: “${found}”.`,
    }),
  },
  {
    of: 'cy',
    pattern: new RegExp(`\\b(?:${shortWelshMonths}|${welshMonths}) \\d{1,2}, ?\\d{4}\\b`, 'u'),
    certainty: 'warning',
    says: (found) => ({
      cy: `Geiriau Cymraeg yn nhrefn Saesneg America: “${found}”. Daw’r diwrnod yn gyntaf: \`1 Ebrill 2026\`.`,
      en: `Welsh words in American order: “${found}”. The day comes first: \`1 Ebrill 2026\`.`,
    }),
  },
  {
    of: 'cy',
    pattern: /\b\d{1,2}(?:st|nd|rd|th)\b(?! (?:Avenue|Street|Floor|Road))/u,
    certainty: 'warning',
    says: (found) => ({
      cy: `Trefnolyn Saesneg mewn testun Cymraeg: “${found}”. Yn Gymraeg: \`1af, 2il, 3ydd, 4ydd, 5ed\`.`,
      en: `An English ordinal in a Welsh text: “${found}”. In Welsh: \`1af, 2il, 3ydd, 4ydd, 5ed\`.`,
    }),
  },
  {
    of: 'cy',
    pattern: /\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b\.?/iu,
    certainty: 'advice',
    says: (found) => ({
      cy: `Amser ar ffurf Saesneg mewn testun Cymraeg: “${found}”. Gellir ysgrifennu \`9.30yb\` neu’r cloc 24 awr.`,
      en: `A time in English form in a Welsh text: “${found}”. It may be written \`9.30yb\` or by the 24-hour clock.`,
    }),
  },
  {
    of: 'en',
    pattern: new RegExp(
      `\\b\\d{1,2} (?:o )?(?:Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr)(?: \\d{4})?\\b`,
      'u',
    ),
    certainty: 'failure',
    says: (found) => ({ cy: `Dyddiad Cymraeg mewn testun Saesneg: “${found}”.`, en: `A Welsh date in an English text: “${found}”.` }),
  },
];

/** The first, surest fault in how a text writes dates and times. */
export function dateFault(text: string, language: Language): DateFault | undefined {
  for (const { of, pattern, certainty, says } of patterns) {
    const found = of === language ? pattern.exec(text)?.[0] : undefined;
    // `9am` is not `9 am 10`: in Welsh, “am” is “at” and “for”.
    if (found === undefined || (certainty === 'advice' && / am$/.test(found))) continue;
    return { found, message: says(found), certainty };
  }
  return undefined;
}
