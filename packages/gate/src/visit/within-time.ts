import { guardWords } from './guard.text.ts';
import { NotReached } from './arrive.ts';

/** Waits for a promise, but not for ever: a page with an endless loop answers nothing. Throws the `NotReached` of `timeout`. */
export async function withinTime<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NotReached('timeout', guardWords.timeout(Math.round(milliseconds / 1000)), true)), milliseconds);
  });
  // The loser of the race must not end the process when it fails later.
  promise.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
