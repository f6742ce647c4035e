import type { Language } from '../bilingual.ts';
import type { RunOptions } from '../run.ts';
import type { Terminal } from './terminal.ts';

/** A log is told so often, in milliseconds: a service that runs jobs may end one that says nothing. */
const interval = 30_000;

/** Tells how far a run has come: a person by one line that is written anew, a log by a line now and then. */
export function progressOf(
  { err, rewrite, columns = 80 }: Terminal,
  language: Language,
  now: () => number = Date.now,
): { readonly onPage: NonNullable<RunOptions['onPage']>; readonly end: () => void } {
  let told = now();
  return {
    onPage: ({ page }, done, of) => {
      const far = language === 'cy' ? `Tudalennau: ${String(done)} o ${String(of)}` : `Pages: ${String(done)} of ${String(of)}`;
      if (rewrite) rewrite(`${far} · ${page}`.slice(0, columns - 1));
      else if (now() - told >= interval) {
        told = now();
        err(far);
      }
    },
    end: () => rewrite?.(''),
  };
}
