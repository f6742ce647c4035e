export { createExampleCouncil, type ExampleCouncil, type ExampleCouncilOptions } from './example-council.ts';
export { findAddress } from './find-address.journey.ts';
export { council } from './council.ts';
