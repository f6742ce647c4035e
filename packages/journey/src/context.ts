import type { Answer } from './definition.ts';

/** What a journey may know besides the answers. Injected, so that walking stays pure and tests choose the day. */
export interface Context {
  /** Today in Europe/London, as an ISO date. */
  readonly today: string;
  /** Named functions that conditions may cite (`{ fn, of, is }`). */
  readonly functions?: Readonly<Record<string, JourneyFunction>>;
}

/** A named, pure function of one answer with a declared finite set of outputs, so that routes can still be enumerated. */
export interface JourneyFunction {
  readonly outputs: readonly string[];
  compute(value: Answer, context: Context): string;
  /** Answers that between them give every output. Only needed where `lint` cannot find them by trying dates, options and numbers. */
  readonly samples?: readonly Answer[];
}
