export type AddressServerErrorCode =
  'bad-option' | 'not-an-export' | 'cut-export' | 'empty-export' | 'no-text-search' | 'not-an-index' | 'unknown-column';

/** A fault that the person who loads or serves addresses can mend. */
export class AddressServerError extends Error {
  readonly code: AddressServerErrorCode;
  constructor(code: AddressServerErrorCode, message: string) {
    super(message);
    this.name = 'AddressServerError';
    this.code = code;
  }
}
