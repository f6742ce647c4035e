import { poolOf } from '../postgres/database.ts';
import { publish as publishIndex } from '../postgres/publish.ts';
import { terminalProgress } from '../load/progress.ts';
import { CommandError, exit, type Command, type Terminal } from './command.ts';

/** Where the database is. From the environment only: it holds a password. */
export function databaseFrom({ env }: Terminal): string {
  const url = env['DATABASE_URL']?.trim();
  if (!url) throw new CommandError('bad-usage', 'DATABASE_URL is not set: postgres://user:password@host/database, in the environment.');
  return url;
}

/** Puts what `load` loaded into PostgreSQL. */
export const publish: Command = {
  name: 'publish',
  summary: { cy: 'rhoi’r hyn a lwythwyd mewn cronfa ddata a rennir', en: 'put what was loaded into a shared database' },
  usage: '--index INDEX',
  help: `  --index INDEX      the index that \`load\` wrote; its records are published
  --schema NAME      patrwm_address unless given
  --reader ROLE      a role that may then read the addresses and nothing else
  --quiet            no progress

DATABASE_URL says where the database is. Needs the package pg. Servers go on answering from the data in use until the new
is whole. Ends with 0 when it is in use, 1 when it failed; the data in use is then as it was.`,
  options: { index: { type: 'string' }, schema: { type: 'string' }, reader: { type: 'string' }, quiet: { type: 'boolean' } },
  async run(typed, terminal) {
    const index = typed.needed('index');
    const [schema, reader] = [typed.text('schema'), typed.text('reader')];
    const pool = await poolOf(databaseFrom(terminal), 0);
    const progress = typed.flag('quiet') ? undefined : terminalProgress();
    try {
      const { epoch, addresses } = await publishIndex({
        index,
        pool,
        ...(schema === undefined ? {} : { schema }),
        ...(reader === undefined ? {} : { reader }),
        ...(progress ? { onProgress: (each) => progress.onProgress(each) } : {}),
        signal: terminal.signal,
      });
      progress?.end();
      terminal.out(`${String(addresses)} addresses of ${epoch} are in use.`);
      return exit.done;
    } finally {
      progress?.end();
      await pool.end();
    }
  },
};
