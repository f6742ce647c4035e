import type { Signal } from '../platform.ts';
import { Abandoned } from './fault.ts';

declare class AbortController {
  readonly signal: Signal;
  abort(): void;
}

interface Flight<Result> {
  readonly promise: Promise<Result>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Gives identical requests that are under way at once to one piece of work. Whoever aborts leaves the others what they wait for;
 * when the last one has left, the work is aborted too.
 */
export function coalesce<Result>() {
  const flights = new Map<string, Flight<Result>>();

  function start(key: string, work: (signal: Signal) => Promise<Result>): Flight<Result> {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    // Everybody may have left by the time it fails.
    promise.catch(() => undefined);
    const flight: Flight<Result> = { controller, waiting: 0, promise };
    flights.set(key, flight);
    return flight;
  }

  return {
    get underWay(): number {
      return flights.size;
    },
    /** @throws Abandoned when `signal` aborts first. */
    join(key: string, work: (signal: Signal) => Promise<Result>, signal?: Signal): Promise<Result> {
      if (signal?.aborted) return Promise.reject(new Abandoned());
      const flight = flights.get(key) ?? start(key, work);
      flight.waiting += 1;
      if (!signal) return flight.promise;
      return new Promise((resolve, reject) => {
        flight.promise.then(resolve, reject);
        signal.addEventListener(
          'abort',
          () => {
            flight.waiting -= 1;
            reject(new Abandoned());
            if (flight.waiting > 0) return;
            // Whoever asks next must not join what is being aborted.
            if (flights.get(key) === flight) flights.delete(key);
            flight.controller.abort();
          },
          { once: true },
        );
      });
    },
  };
}
