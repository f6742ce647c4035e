export * from './address.ts';
export * from './client.ts';
export * from './compare.ts';
export * from './delivery-point.ts';
export * from './land-property.ts';
export * from './postcode.ts';
export * from './title-case.ts';
export type * from './platform.ts';
