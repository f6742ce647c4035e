import { LRUCache } from 'lru-cache';
import type { Address } from '../address.ts';

/** What OS Places said to one request, before it is narrowed to what one resident asked for. */
export interface Answer {
  readonly addresses: readonly Address[];
  /** Number of the release of the data, such as `112`. */
  readonly epoch?: string;
  /** There are more than were given: not to be kept. */
  readonly incomplete?: boolean;
  /** There were more than are ever read. */
  readonly tooMany?: boolean;
}

export interface CacheOptions {
  /** Milliseconds that an answer is kept. Defaults to 24 hours; 0 keeps none. */
  readonly keep?: number;
  /** Answers kept at most; the one unused for longest goes first. Defaults to 5,000. */
  readonly answers?: number;
}

export interface AnswerCache {
  readonly size: number;
  readonly epoch: string | undefined;
  get(request: string): Answer | undefined;
  /** Keeps an answer, and drops those of older data when this one is newer. */
  set(request: string, answer: Answer): void;
}

/** Answers in memory, all of one release of the data. */
export function answerCache({ keep = 86_400_000, answers = 5_000 }: CacheOptions, clock: () => number): AnswerCache {
  const kept =
    keep > 0 && answers > 0
      ? // A resolution of 0 reads the clock each time: by default it is read once for all of a millisecond's calls.
        new LRUCache<string, Answer>({ max: answers, ttl: keep, ttlResolution: 0, perf: { now: clock } })
      : undefined;
  let newest: number | undefined;
  let older = 0;

  return {
    get size() {
      return kept?.size ?? 0;
    },
    get epoch() {
      return newest === undefined ? undefined : String(newest);
    },
    get: (request) => kept?.get(request),
    set(request, answer) {
      const epoch = epochNumber(answer.epoch);
      older = epoch !== undefined && newest !== undefined && epoch < newest ? older + 1 : 0;
      if (epoch !== undefined && (newest === undefined || epoch > newest || older >= believed)) {
        kept?.clear();
        newest = epoch;
        older = 0;
      }
      // An answer of older data (one machine of theirs behind the others) or of no known data is given once and not kept.
      if (epoch === newest && !answer.incomplete) kept?.set(request, answer);
    },
  };
}

/** Answers of older data in a row, after which the newest was no release at all. */
const believed = 20;

/** Releases are numbered, about nine a year: 88 in 2021, 112 in 2024. Anything else is a fault and names nothing. */
function epochNumber(epoch: string | undefined): number | undefined {
  return epoch !== undefined && /^\d{1,3}$/.test(epoch) ? Number(epoch) : undefined;
}
