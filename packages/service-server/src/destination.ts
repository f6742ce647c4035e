import type { Submission, SubmittedFile } from './submissions.ts';

/** Reads an uploaded file in the clear. */
export type ReadFile = (file: SubmittedFile) => Promise<Buffer>;

/**
 * Somewhere submissions go. `deliver` resolves once the other side has the submission for good, and rejects otherwise: the outbox
 * tries again later, so it may be called more than once for one submission and must then change nothing.
 */
export interface Destination {
  /** Stable and unique: deliveries are remembered under it. */
  readonly name: string;
  deliver(submission: Submission, readFile: ReadFile): Promise<void>;
}
