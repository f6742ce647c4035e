// Run as a process of its own, so that its memory is that of an index in use: `node measure-queries INDEX QUERIES ANSWER`.
import { readFileSync, writeFileSync } from 'node:fs';
import { openIndex } from '../address-index.ts';
import { isAnswered, type TypedQuery } from './typed-queries.ts';

/** Milliseconds are of CPU, for one query. */
export interface Measured {
  readonly streets: number;
  readonly postcodes: number;
  readonly rssMegabytes: number;
  readonly postcodeP50: number;
  readonly postcodeP99: number;
  readonly typedP50: number;
  readonly typedP99: number;
  readonly typedMax: number;
  /** A beginning of each typed text, as a page asks while it is typed. */
  readonly typingP50: number;
  readonly typingP99: number;
  /** Share of typed queries whose address, or street, is among the first five. */
  readonly foundRate: number;
}

const [, , file = '', asked = '', answer = ''] = process.argv;
const { typed, postcodes, warming } = JSON.parse(readFileSync(asked, 'utf8')) as {
  typed: TypedQuery[];
  postcodes: string[];
  warming: string[];
};
const index = openIndex(file);

// A look-up is on one thread, so it takes no more CPU than time: what is above that is the compiler's threads.
async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const before = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(before);
  return [value, Math.min((user + system) / 1000, performance.now() - began)];
}
const percentile = (times: number[], share: number): number =>
  Number((times.sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(3));

// A server is measured as it is after its first minute: the first hundreds of look-ups compile the code.
for (const postcode of warming) await index.lookup({ postcode });
for (const { text } of typed.slice(0, 500)) await index.lookup({ text });

const postcodeTimes: number[] = [];
for (const postcode of postcodes) {
  const [result, time] = await timed(() => index.lookup({ postcode }));
  if (result.status !== 'found') throw new Error(`No address for a postcode that has one: ${result.status}`);
  postcodeTimes.push(time);
}
const typedTimes: number[] = [];
const missed: string[] = [];
const kinds: Record<string, [found: number, asked: number]> = {};
for (const query of typed) {
  const [result, time] = await timed(() => index.lookup({ text: query.text }));
  typedTimes.push(time);
  const found = isAnswered(query, result);
  const count = (kinds[query.kind] ??= [0, 0]);
  count[1] += 1;
  if (found) count[0] += 1;
  else missed.push(`${query.kind}: ${query.text} (${result.status})`);
}
const rssMegabytes = Number((process.memoryUsage.rss() / 1e6).toFixed(1));
const typingTimes: number[] = [];
for (const { text } of typed) {
  const cut = 3 + Math.floor((text.length - 3) / 2);
  typingTimes.push((await timed(() => index.lookup({ text: text.slice(0, cut) })))[1]);
}
const { streets, postcodes: postcodeCount } = index.facts();
const measured: Measured & { missed: string[]; kinds: typeof kinds } = {
  streets,
  postcodes: postcodeCount,
  rssMegabytes,
  postcodeP50: percentile(postcodeTimes, 0.5),
  postcodeP99: percentile(postcodeTimes, 0.99),
  typedP50: percentile(typedTimes, 0.5),
  typedP99: percentile(typedTimes, 0.99),
  typedMax: percentile(typedTimes, 1),
  typingP50: percentile(typingTimes, 0.5),
  typingP99: percentile(typingTimes, 0.99),
  foundRate: 1 - missed.length / typed.length,
  missed,
  kinds,
};
index.close();
writeFileSync(answer, JSON.stringify(measured));
