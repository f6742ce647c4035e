export * from './address.ts';
export * from './address-error.ts';
export * from './chain.ts';
export * from './client.ts';
export * from './compare.ts';
export * from './partial-postcode.ts';
export { normalisePostcode, outwardCode } from './postcode.ts';
export * from './postcode-slips.ts';
export type * from './platform.ts';
