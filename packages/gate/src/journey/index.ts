import type { Language } from '../bilingual.ts';
import type { Target } from '../targets/target.ts';

/** Reads one kind of journey file and gives its steps as the targets of one chain for each language. */
export interface JourneyReader {
  readonly reads: (file: string) => boolean;
  readonly targets: (
    file: string,
    options: { readonly base: string | undefined; readonly languages: readonly Language[] },
  ) => Promise<readonly Target[]>;
}

/** The kinds of journey files there are. */
export const journeyReaders: readonly JourneyReader[] = [];
