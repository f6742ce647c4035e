export * from './mock-os-places.ts';
export { custodians, inventedRows, type MockFields, type MockRow } from './invented-rows.ts';
export { eachRow, inHeader, type Misbehaviour } from './misbehaviour.ts';
export type { MockAnswer } from './answer.ts';
export type { MockQuery } from './parameters.ts';
