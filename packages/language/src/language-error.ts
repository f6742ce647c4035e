/** Stable codes of the mistakes a developer can make with this package. */
export type LanguageErrorCode =
  | 'bad-date'
  | 'bad-month'
  | 'bad-number'
  | 'bad-pence'
  | 'bad-time'
  | 'missing-placeholder'
  | 'ordinal-out-of-range'
  | 'unknown-placeholder';

/** A developer's mistake: never shown to a resident. `code` is stable, the message is not. */
export class LanguageError extends Error {
  readonly code: LanguageErrorCode;

  constructor(code: LanguageErrorCode, message: string) {
    super(message);
    this.name = 'LanguageError';
    this.code = code;
  }
}
