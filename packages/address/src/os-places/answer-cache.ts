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
  /** Addresses kept at most, each about a kilobyte; the answer unused for longest goes first. Defaults to 50,000. */
  readonly addresses?: number;
}

export interface AnswerCache {
  readonly size: number;
  readonly epoch: string | undefined;
  get(request: string): Answer | undefined;
  /** An address out of a kept list of its postcode: what is chosen from a list can be re-read while OS is down, and costs no request. */
  byUprn(uprn: string): Address | undefined;
  /** Keeps an answer, and drops those of older data when this one is newer. `whole`: it has each of its addresses in both languages. */
  set(request: string, answer: Answer, whole: boolean): void;
}

/** Answers in memory, all of one release of the data. */
export function answerCache({ keep = 86_400_000, addresses = 50_000 }: CacheOptions, clock: () => number): AnswerCache {
  // A resolution of 0 reads the clock each time: by default it is read once for all of a millisecond's calls.
  const aged = { ttl: keep, ttlResolution: 0, perf: { now: clock } };
  const on = keep > 0 && addresses > 0;
  const kept = on
    ? new LRUCache<string, Answer>({ ...aged, maxSize: addresses, sizeCalculation: (answer) => 1 + answer.addresses.length })
    : undefined;
  const single = on ? new LRUCache<string, Address>({ ...aged, max: addresses }) : undefined;
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
    byUprn: (uprn) => single?.get(uprn),
    set(request, answer, whole) {
      const epoch = epochNumber(answer.epoch);
      older = epoch !== undefined && newest !== undefined && epoch < newest ? older + 1 : 0;
      if (epoch !== undefined && (newest === undefined || epoch > newest || older >= believed)) {
        kept?.clear();
        single?.clear();
        newest = epoch;
        older = 0;
      }
      // An answer of older data (one machine of theirs behind the others) or of no known data is given once and not kept.
      if (epoch !== newest || answer.incomplete) return;
      kept?.set(request, answer);
      if (whole) for (const address of answer.addresses) single?.set(address.uprn, address);
    },
  };
}

/** Answers of older data in a row, after which the newest was no release at all. */
const believed = 20;

/** Releases are numbered, about nine a year: 88 in 2021, 112 in 2024. Anything else is a fault and names nothing. */
function epochNumber(epoch: string | undefined): number | undefined {
  return epoch !== undefined && /^\d{1,3}$/.test(epoch) ? Number(epoch) : undefined;
}
