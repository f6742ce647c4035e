import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { openIndex } from '../address-index.ts';
import { discard } from './checkpoint.ts';
import { RecordStore } from './records.ts';

export interface InUse {
  readonly epoch: string;
  readonly addresses: number;
}

/** What is known of the index in use. `undefined` when there is none that can be read. */
export function indexInUse(file: string): InUse | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const index = openIndex(file);
    const { epoch, addresses } = index;
    index.close();
    return { epoch, addresses };
  } catch {
    // Of another version, or damaged: there is nothing to compare with.
    return undefined;
  }
}

/** The retired postcodes of the index in use: a gazetteer does not tell them, so they are kept from load to load. */
export function retiredIn(file: string | undefined): readonly string[] {
  if (file === undefined) return [];
  const index = openIndex(file);
  try {
    return [...index.retired()];
  } finally {
    index.close();
  }
}

/** Tells one file at a path from the next one put there. */
export function identity(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${String(ino)} ${String(size)} ${String(mtimeMs)}`;
  } catch {
    return 'none';
  }
}

/**
 * The index and its records are two files and are put in place one after the other. A process killed between the two has
 * left word in the records that the index was about to be replaced, and what it replaced; the second step is done here.
 */
export function finishSwap(index: string, loading: string, records: string): void {
  if (!existsSync(loading)) return;
  let replaced: string | undefined;
  try {
    const store = new RecordStore(loading);
    replaced = store.get('replacing');
    store.close();
  } catch {
    return;
  }
  if (replaced !== undefined && replaced !== identity(index)) {
    renameSync(loading, records);
    discard(loading);
  }
}

/** Removes indexes that killed processes were building. Only under the lock: no other process builds one. */
export function removeUnfinished(index: string): void {
  const folder = path.dirname(index);
  for (const name of readdirSync(folder)) {
    if (name.startsWith(`${path.basename(index)}.building-`)) rmSync(path.join(folder, name), { force: true });
  }
}
