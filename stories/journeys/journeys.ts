import type { Context, Journey } from '@patrwm/journey';
import { sampleJourney } from '@patrwm/journey-view/sample-journey';
import { services } from '@patrwm/services';

/** The day on which every story of a journey takes place, so that a picture of it stays the same. */
export const context: Context = { today: '2026-11-21' };

/** The journeys that have stories. */
export const journeys: readonly { readonly journey: Journey; readonly context: Context }[] = [...services, sampleJourney].map(
  (journey) => ({ journey, context }),
);
