export type AddressErrorCode = 'supplier-unavailable' | 'address-option';

/** A fault for whoever sets up or calls a supplier of addresses. Its message never holds a key, a query or a result. */
export class AddressError extends Error {
  readonly code: AddressErrorCode;
  constructor(code: AddressErrorCode, message: string) {
    super(message);
    this.name = 'AddressError';
    this.code = code;
  }
}
