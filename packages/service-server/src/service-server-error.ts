/**
 * What went wrong, for the people who run or build on this package; never shown to a resident.
 *
 * - `key-missing`, `key-length`, `key-format`: the encryption key is absent or not 32 bytes.
 * - `sealed-record`: a stored record was altered, moved, or sealed by an unknown key.
 * - `option`: an option of `createServiceServer` does not hold.
 * - `delivery`: a destination did not take a submission; the outbox tries again.
 */
export class ServiceServerError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'ServiceServerError';
    this.code = code;
  }
}
