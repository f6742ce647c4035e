import { existsSync } from 'node:fs';
import { openIndex } from '../address-index.ts';
import { AddressServerError } from '../address-server-error.ts';
import { compose } from '../load/compose.ts';
import { takeLock } from '../load/lock.ts';
import { ProgressClock, type LoadProgress } from '../load/progress.ts';
import { RecordStore, recordsVersion } from '../load/records.ts';
import { LeftOutCount } from '../load/report.ts';
import { PostgresWriter, type PostgresWriterOptions } from './postgres-writer.ts';

export interface PublishOptions extends PostgresWriterOptions {
  /** The index that `load` wrote; its records beside it are what is published. */
  readonly index: string;
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Puts what was loaded into PostgreSQL, for several servers to share. The files were checked when they were loaded; what
 * the database holds is the same addresses, of the same epoch.
 * @throws AddressServerError `no-base` when nothing was loaded; `load-in-progress`; `bad-option`.
 */
export async function publish({
  index,
  onProgress,
  signal,
  ...place
}: PublishOptions): Promise<{ readonly epoch: string; readonly addresses: number }> {
  const records = `${index}.records`;
  if (!existsSync(records))
    throw new AddressServerError('no-base', `There are no records at \`${records}\`. Load an export into \`${index}\` first.`);
  const lock = takeLock(index);
  let store: RecordStore | undefined;
  let writer: PostgresWriter | undefined;
  try {
    store = new RecordStore(records, { readOnly: true });
    const epoch = store.get('epoch');
    if (epoch === undefined || store.get('version') !== String(recordsVersion))
      throw new AddressServerError('no-base', `The records at \`${records}\` are damaged or of another release. Load a full export first.`);
    writer = await PostgresWriter.open(place);
    const clock = new ProgressClock(onProgress);
    const total = store.properties;
    clock.begin('writing', 0, 0);
    for (const address of compose(store, new LeftOutCount())) {
      await writer.add(address);
      if (writer.count % 4000) continue;
      signal?.throwIfAborted();
      clock.tell(writer.count, total, writer.count);
    }
    clock.tell(total, total, writer.count, true);
    const loaded = openIndex(index);
    try {
      for (const code of loaded.retired()) writer.retire(code);
    } finally {
      loaded.close();
    }
    await writer.commit(epoch);
    return { epoch, addresses: writer.count };
  } catch (error) {
    // What is wrong is `error`, also when the database cannot be tidied because it is gone; the next load does it.
    await writer?.abandon().catch(() => undefined);
    throw error;
  } finally {
    store?.close();
    lock.release();
  }
}
