export * from './os-places.ts';
export { osPlacesFaults, type OsPlacesFault, type OsPlacesFaultCode } from './fault.ts';
export type { BreakerOptions } from './circuit-breaker.ts';
export type { CacheOptions } from './answer-cache.ts';
export type * from './options.ts';
