import type { Target } from '../targets/target.ts';
import { journeyTargets, type JourneyOptions } from './journey-targets.ts';
import { isJourneyFile, readJourney } from './read-journey.ts';

/** Reads one kind of journey file and gives its steps as the targets of one chain for each language. */
export interface JourneyReader {
  readonly reads: (file: string) => boolean;
  readonly targets: (file: string, options: JourneyOptions) => Promise<readonly Target[]>;
}

/** The kinds of journey files there are. */
export const journeyReaders: readonly JourneyReader[] = [
  { reads: isJourneyFile, targets: async (file, options) => journeyTargets(await readJourney(file), file, options) },
];
