import { Bench } from 'tinybench';

/** Two or more ways to do the same work, run in turn in one process; the first is ours. */
export interface Comparison {
  readonly name: string;
  readonly ways: Readonly<Record<string, () => unknown>>;
}

export interface Row {
  readonly name: string;
  readonly way: string;
  /** Median, in microseconds. */
  readonly microseconds: number;
  /** How many times the time of ours. */
  readonly ratio: number;
}

export async function compare({ name, ways }: Comparison): Promise<Row[]> {
  const bench = new Bench({ name, time: 500, warmupTime: 200 });
  for (const [way, work] of Object.entries(ways)) bench.add(way, () => void work());
  await bench.run();
  const medians = bench.tasks.map((task) => ({
    way: task.name,
    microseconds: 'latency' in task.result ? task.result.latency.p50 * 1000 : Number.NaN,
  }));
  const ours = medians[0]?.microseconds ?? Number.NaN;
  return medians.map((each) => ({ name, ...each, ratio: each.microseconds / ours }));
}
