import type { Bilingual, Language } from '../bilingual.ts';
import type { HistoryEntry } from './history.ts';

/** Runs that a trend shows: the last ones. */
const shown = 20;
const blocks = '▁▂▃▄▅▆▇█';

export const trendWords = {
  title: { cy: 'Tuedd', en: 'Trend' },
  date: { cy: 'Dyddiad', en: 'Date' },
  commit: { cy: 'Cyflwyniad git', en: 'Commit' },
  failures: { cy: 'Methiannau', en: 'Failures' },
  warnings: { cy: 'Rhybuddion', en: 'Warnings' },
  accepted: { cy: 'Derbyniwyd', en: 'Accepted' },
  pages: { cy: 'Tudalennau', en: 'Pages' },
  partial: { cy: 'heb brofi popeth', en: 'not all was tested' },
} as const satisfies Record<string, Bilingual>;

/** The runs that a trend shows: with fewer than two there is none. */
export const trendOf = (history: readonly HistoryEntry[]): readonly HistoryEntry[] => (history.length < 2 ? [] : history.slice(-shown));

/** Where it goes, in a sentence: the first run that is shown against the last. */
export function trendSentence(entries: readonly HistoryEntry[]): Bilingual {
  const [first, last] = [entries[0]?.classes.failure ?? 0, entries.at(-1)?.classes.failure ?? 0];
  const runs = String(entries.length);
  if (first === last)
    return {
      cy: `Nifer y methiannau yw ${String(last)}, fel ${runs} rhediad yn ôl.`,
      en: `The number of failures is ${String(last)}, as it was ${runs} runs ago.`,
    };
  return {
    cy: `Aeth nifer y methiannau o ${String(first)} i ${String(last)} dros y ${runs} rhediad diwethaf.`,
    en: `The number of failures went from ${String(first)} to ${String(last)} over the last ${runs} runs.`,
  };
}

/** Bars of text, one for each run. */
export function sparkline(values: readonly number[]): string {
  const most = Math.max(...values, 1);
  return values.map((value) => blocks[value === 0 ? 0 : Math.max(1, Math.round((value / most) * (blocks.length - 1)))]).join('');
}

/** The trend as lines for a terminal. */
export function trendLines(history: readonly HistoryEntry[], language: Language): string[] {
  const entries = trendOf(history);
  if (!entries.length) return [];
  const line = (name: Bilingual, values: readonly number[]): string =>
    `  ${name[language].padEnd(11)} ${sparkline(values)}  ${String(values[0])} → ${String(values.at(-1))}`;
  return [
    `${trendWords.title[language]}: ${trendSentence(entries)[language]}`,
    line(
      trendWords.failures,
      entries.map(({ classes }) => classes.failure),
    ),
    line(
      trendWords.warnings,
      entries.map(({ classes }) => classes.warning),
    ),
  ];
}

/** Rows for a table: the latest run first. */
export function trendRows(entries: readonly HistoryEntry[], language: Language): string[][] {
  return [...entries]
    .reverse()
    .map(({ date, commit, classes, accepted, pages, notTested }) => [
      `${date.slice(0, 16).replace('T', ' ')}${notTested ? ` (${trendWords.partial[language]})` : ''}`,
      commit ?? '–',
      String(classes.failure),
      String(classes.warning),
      String(accepted),
      String(pages),
    ]);
}

export const trendHeadings = (language: Language): string[] =>
  (['date', 'commit', 'failures', 'warnings', 'accepted', 'pages'] as const).map((name) => trendWords[name][language]);
