// Gazetteers are written in capitals. People read names in the case they are known by.

const small = new Set([
  'a',
  'ac',
  'ar',
  'at',
  'by',
  'dan',
  'ger',
  'i',
  'in',
  'is',
  'le',
  'of',
  'on',
  'o',
  'the',
  'to',
  'tan',
  'under',
  'uwch',
  'wrth',
  'y',
  'ym',
  'yn',
  'yng',
  'yr',
  'and',
  'upon',
  'near',
]);

/**
 * `HEOL Y FRENHINES` → `Heol y Frenhines`, `TŶ’N-Y-COED` → `Tŷ’n-y-coed`, `O’BRIEN` → `O’Brien`, `12A` → `12a`.
 * A text that has small letters already is left as it is.
 */
export function titleCase(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text
    .split(' ')
    .map((word, index) => titleWord(word, index === 0))
    .join(' ');
}

function titleWord(word: string, first: boolean): string {
  const lower = word.toLowerCase();
  if (/\d/.test(word)) return lower;
  if (!first && small.has(lower)) return lower;
  if (word.includes('-')) return hyphenated(lower);
  return capitalised(lower);
}

// Welsh names around an article keep what follows small (Tŷ’n-y-coed); others take capitals (Kingston-Upon-Hull reads as Kingston-upon-Hull).
function hyphenated(lower: string): string {
  const parts = lower.split('-');
  const welsh = parts.some((part, index) => index > 0 && (part === 'y' || part === 'yr' || part === 'r'));
  return parts.map((part, index) => (index > 0 && (welsh || small.has(part)) ? part : capitalised(part))).join('-');
}

function capitalised(lower: string): string {
  const upper = lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  // O’Brien and D’Arcy, but Tŷ’n and Queen’s.
  const irish = upper.replace(/^([OD]['’])(\p{L})/u, (_all, start: string, letter: string) => start + letter.toUpperCase());
  return irish.replace(/^(Mc)(\p{L})/u, (_all, start: string, letter: string) => start + letter.toUpperCase());
}
