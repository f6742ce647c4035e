import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Keyring } from './encryption.ts';

/** Files people sent, sealed on disk under random names. A row says whose each one is. */
export interface Uploads {
  /** Seals and stores; the new file's id. */
  store(owner: string, bytes: Uint8Array): Promise<string>;
  read(id: string): Promise<Buffer>;
  /** Which of `ids` belong to `owner`: a posted file id is never trusted. */
  owned(owner: string, ids: readonly string[]): string[];
  /** Hands files over, inside the caller's transaction. */
  give(ids: readonly string[], owner: string): void;
  remove(owner: string, ids: readonly string[]): Promise<void>;
  removeAll(owner: string): Promise<void>;
  /** Removes files on disk that no row names (the process was killed between the two) and are an hour old. */
  sweep(): Promise<void>;
}

export function createUploads(folder: string, database: DatabaseSync, keyring: Keyring, now: () => number): Uploads {
  const insert = database.prepare('INSERT INTO upload (id, owner, at) VALUES (?, ?, ?)');
  const own = database.prepare('SELECT 1 FROM upload WHERE id = ? AND owner = ?');
  const give = database.prepare('UPDATE upload SET owner = ? WHERE id = ?');
  const remove = database.prepare('DELETE FROM upload WHERE id = ?');
  const ofOwner = database.prepare('SELECT id FROM upload WHERE owner = ?');
  const known = database.prepare('SELECT 1 FROM upload WHERE id = ?');
  const path = (id: string): string => join(folder, id);
  const erase = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      remove.run(id);
      await rm(path(id), { force: true });
    }
  };
  const owned = (owner: string, ids: readonly string[]): string[] => ids.filter((id) => own.get(id, owner));

  return {
    async store(owner, bytes) {
      const id = randomUUID();
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeFile(`${path(id)}.part`, keyring.seal(bytes, `upload:${id}`), { mode: 0o600, flush: true });
      await rename(`${path(id)}.part`, path(id));
      insert.run(id, owner, now());
      return id;
    },
    read: async (id) => keyring.open(await readFile(path(id)), `upload:${id}`),
    owned,
    give: (ids, owner) => {
      for (const id of ids) give.run(owner, id);
    },
    remove: (owner, ids) => erase(owned(owner, ids)),
    removeAll: (owner) => erase((ofOwner.all(owner) as { id: string }[]).map(({ id }) => id)),
    async sweep() {
      for (const name of await readdir(folder).catch(() => [])) {
        const { mtimeMs } = await stat(path(name));
        if (!known.get(name) && mtimeMs < now() - 3_600_000) await rm(path(name), { force: true });
      }
    },
  };
}
