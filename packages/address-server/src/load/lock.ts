import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AddressServerError } from '../address-server-error.ts';

/**
 * Keeps a second load of the same index away until `release`. The lock is the operating system’s, taken through SQLite on
 * an empty file beside the index, so a process that dies lets go of it whatever killed it, and no stale lock can be left.
 * @throws AddressServerError `load-in-progress`, or `no-such-file` when there is no folder to put the index in
 */
export function takeLock(index: string): { release(): void } {
  const folder = path.dirname(path.resolve(index));
  if (!existsSync(folder))
    throw new AddressServerError('no-such-file', `There is no folder \`${folder}\` to put the index in. Make it first.`);
  const database = new DatabaseSync(`${index}.lock`);
  try {
    database.exec('PRAGMA busy_timeout=0; BEGIN EXCLUSIVE');
  } catch (cause) {
    database.close();
    throw new AddressServerError(
      'load-in-progress',
      `Another process is loading \`${index}\` (${(cause as Error).message}). Wait for it, or stop it.`,
    );
  }
  return { release: () => database.close() };
}
