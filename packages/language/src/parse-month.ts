import { fold } from './fold.ts';

// What people type for a month, folded. Welsh months mutate after prepositions and people type them as they say
// them: o Fawrth (soft), yng Ngorffennaf, yn Nhachwedd (nasal), a Thachwedd (aspirate), i Ragfyr (soft).
const typed: readonly string[] = [
  'ionawr ion january jan',
  'chwefror chwefrol chwef chwe chw february febuary febr feb',
  'mawrth fawrth maw faw march mar',
  'ebrill ebr april apr',
  'mai fai may',
  'mehefin fehefin mehef fehef meh feh june jun',
  'gorffennaf gorffenaf gorff gorf gor orffennaf orffenaf orff orf ngorffennaf ngorffenaf ngorff ngorf july jul',
  'awst aws august aug',
  'medi fedi med fed september sept sep',
  'hydref hyd hydr october oct',
  'tachwedd tach dachwedd dach nhachwedd nhach thachwedd thach november nov',
  'rhagfyr rhag rha ragfyr rag december dec',
];

const byWord = new Map(typed.flatMap((words, index) => words.split(' ').map((word) => [word, index + 1] as const)));

/**
 * The month, 1–12, that somebody typed in either language: a name, mutated or not, an abbreviation or a figure;
 * case, accents, a dot after it and `mis` before it do not matter. undefined when it is none.
 *
 * @example
 * parseMonth('Fawrth'); // 3
 * parseMonth('Gorff.'); // 7
 */
export function parseMonth(text: string): number | undefined {
  const word = fold(text)
    .replace(/^[mf]is /, '')
    .replace(/\s*\.$/, '');
  if (/^(0?[1-9]|1[0-2])$/.test(word)) return Number(word);
  return byWord.get(word);
}
