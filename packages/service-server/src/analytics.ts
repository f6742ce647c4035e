import type { Language } from '@patrwm/language';

/** How long something took, too coarse to tell one person from another. */
export type DurationBand = 'under-1-min' | '1-5-min' | '5-15-min' | '15-30-min' | 'over-30-min';

/** What may be counted. Never a value, free text, or the id of an option. */
export interface AnalyticsEvent {
  readonly event: 'page-shown' | 'page-sent' | 'page-refused' | 'language-switched' | 'exit-reached' | 'submitted';
  /** `id@version`. */
  readonly journey: string;
  /** A page's id; an item's page has its list before it, and no item. */
  readonly page: string;
  readonly language: Language;
  /** `question:code`, for a page that was refused. */
  readonly errors?: readonly string[];
  /** Of an exit page. */
  readonly outcome?: string;
  readonly duration?: DurationBand;
}
export type AnalyticsSink = (event: AnalyticsEvent) => void;

export function durationBand(ms: number): DurationBand {
  const minutes = ms / 60_000;
  if (minutes < 1) return 'under-1-min';
  if (minutes < 5) return '1-5-min';
  if (minutes < 15) return '5-15-min';
  return minutes < 30 ? '15-30-min' : 'over-30-min';
}
