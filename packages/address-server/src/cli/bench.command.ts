import { exit, type Command } from './command.ts';
import { databaseFrom } from './publish.command.ts';

/** Measures building and asking an index of invented addresses. */
export const bench: Command = {
  name: 'bench',
  summary: { cy: 'mesur adeiladu mynegai a chwilio ynddo', en: 'measure building an index and asking it' },
  usage: '[--rows 1500000] [--seed 7]',
  help: `  --rows N      how many invented addresses (default: 1500000)
  --seed S      the same seed invents the same addresses and queries (default: 7)
  --queries N   how many typed texts, and how many postcodes (default: 5000)
  --postgres    beside a file, PostgreSQL on this machine, where DATABASE_URL says; needs the package pg
  --designs     with --postgres, also a row for each address, by its text search and by pg_trgm: slow beyond 150000 rows

The last line is JSON: build CPU seconds, file MB, RSS MB, CPU milliseconds of postcodes and typed texts, found rate.`,
  options: {
    rows: { type: 'string' },
    seed: { type: 'string' },
    queries: { type: 'string' },
    postgres: { type: 'boolean' },
    designs: { type: 'boolean' },
  },
  async run(typed, terminal) {
    const options = {
      rows: typed.number('rows', 1) ?? 1_500_000,
      seed: typed.number('seed') ?? 7,
      queries: typed.number('queries', 1) ?? 5000,
      print: terminal.out,
    };
    if (typed.flag('postgres')) {
      const { compareStores } = await import('../bench/compare-stores.ts');
      await compareStores({ ...options, connectionString: databaseFrom(terminal), others: typed.flag('designs') });
    } else {
      const { bench: measure } = await import('../bench/bench.ts');
      measure(options);
    }
    return exit.done;
  },
};
