import type { Signal } from '../platform.ts';
import { Abandoned, RequestFailed } from './fault.ts';

declare class AbortController {
  readonly signal: Signal;
  abort(): void;
}
declare function setTimeout(then: () => void, milliseconds: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Runs work that must end in time. */
export type Within = <Result>(work: (signal: Signal) => Promise<Result>, left?: Signal) => Promise<Result>;

/**
 * Ends work after `milliseconds`, or when `left` aborts, even where the work takes no notice of its signal.
 * The work throws RequestFailed `slow`, or Abandoned.
 */
export function within(milliseconds: number): Within {
  return (work, left) =>
    new Promise((resolve, reject) => {
      const controller = new AbortController();
      const end = (error: Error): void => {
        reject(error);
        controller.abort();
      };
      const timer = setTimeout(() => end(new RequestFailed('slow', 'count')), milliseconds);
      left?.addEventListener('abort', () => end(new Abandoned()), { once: true });
      work(controller.signal)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
          // One page that failed leaves nobody waiting for the others.
          controller.abort();
        });
    });
}
