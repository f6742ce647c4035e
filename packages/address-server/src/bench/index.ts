// What the comparison with other designs needs, in the checkout only: not a part of the package that is published.
export { openIndex } from '../address-index.ts';
export { IndexWriter } from '../index-writer.ts';
export { bench, type BenchOptions, type BenchResult } from './bench.ts';
export { syntheticAddresses, type SyntheticAddress } from './synthetic-addresses.ts';
export { StreetNameCount, typedQueries, type TypedQuery } from './typed-queries.ts';
