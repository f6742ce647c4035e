import type { LoadReport } from './load/report.ts';

export type AddressServerErrorCode =
  | 'bad-mapping'
  | 'bad-option'
  | 'no-such-file'
  | 'not-an-export'
  | 'cut-export'
  | 'empty-export'
  | 'mixed-formats'
  | 'unknown-column'
  | 'wrong-encoding'
  | 'too-many-skipped'
  | 'would-shrink'
  | 'older-export'
  | 'no-base'
  | 'load-in-progress'
  | 'no-text-search'
  | 'not-an-index'
  | 'no-postgres-client';

/** A fault that the person who loads or serves addresses can mend. */
export class AddressServerError extends Error {
  readonly code: AddressServerErrorCode;
  /** Of `too-many-skipped`: the rows at fault, by reason, with where the first of each stand. */
  readonly skipped?: LoadReport['skipped'];
  constructor(code: AddressServerErrorCode, message: string, skipped?: LoadReport['skipped']) {
    super(message);
    this.name = 'AddressServerError';
    this.code = code;
    if (skipped) this.skipped = skipped;
  }
}
