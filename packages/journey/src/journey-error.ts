/**
 * A fault of the definition or of the calling code, for developers; a resident never sees one.
 * `code` is stable; the message names the subject in backticks, what was found and what would have been right.
 */
export class JourneyError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'JourneyError';
    this.code = code;
  }
}
