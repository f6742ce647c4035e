import { constants, copyFileSync, existsSync, renameSync } from 'node:fs';
import { AddressServerError } from '../address-server-error.ts';
import { discard, freshCheckpoint, planText, resumable, type Checkpoint } from './checkpoint.ts';
import type { FormatName, Inspected, LoadKind } from './format.ts';
import { fingerprint } from './inspect.ts';
import { refuseCut } from './last-row.ts';
import type { Encoding } from './lines.ts';
import { takeLock } from './lock.ts';
import { lostNote } from './lost-letters.ts';
import type { PlainColumns } from './plain.ts';
import { ProgressClock, type LoadProgress } from './progress.ts';
import { readAll } from './read-all.ts';
import { RecordStore, recordsVersion } from './records.ts';
import { LeftOutCount, type LoadReport } from './report.ts';
import { settle } from './settle.ts';
import { finishSwap, indexInUse, removeUnfinished, type InUse } from './swap.ts';
import { refuseFaults, writeIndex } from './write-index.ts';

export interface LoadOptions {
  /** The index to put the addresses in. Beside it are kept `<index>.records` and `<index>.lock`. */
  readonly index: string;
  /** Told from the files when absent. */
  readonly format?: FormatName;
  /** Which column holds what, for a council’s own CSV. */
  readonly mapping?: PlainColumns;
  /** Told from the files when absent; a full file where they do not say. */
  readonly kind?: LoadKind;
  /** Names the data. From the file’s header, its name or its time when absent. */
  readonly epoch?: string;
  /** Of a council’s own CSV. Told from the bytes when absent. */
  readonly encoding?: Encoding;
  /** An ONS Postcode Directory, whose ended postcodes are told apart from wrong ones. Kept from the index in use when absent. */
  readonly retired?: string;
  /** Everything but putting the new index in use. */
  readonly dryRun?: boolean;
  /** Largest share of rows at fault, 0 to 1. 0.1 when absent. */
  readonly maxSkipped?: number;
  /** Largest share of addresses that may go, 0 to 1. 0.2 when absent. */
  readonly maxShrink?: number;
  /** Lets through what is otherwise refused: an older full file, a smaller index, too many rows or the last one at fault, an encoding that does not fit. */
  readonly allow?: readonly ('older' | 'shrink' | 'skipped' | 'encoding')[];
  readonly onProgress?: (progress: LoadProgress) => void;
  readonly signal?: AbortSignal;
  /** Bytes of the files between checkpoints. 64 MB when absent. */
  readonly checkpointBytes?: number;
}

export interface LoadPlan {
  readonly format: FormatName;
  readonly kind: LoadKind;
  readonly epoch: string;
  readonly files: readonly (Inspected & { readonly size: number })[];
}

/**
 * Loads files of a gazetteer into an index. The new index is made whole beside the one in use and put in its place in one
 * step; whatever happens before that, the one in use is not touched. Called again after it was interrupted, it goes on.
 *
 * @throws AddressServerError with what is wrong, and what would be right
 */
export async function load(files: readonly string[], options: LoadOptions): Promise<LoadReport> {
  const started = performance.now();
  const plan = await settle(files, options);
  const lock = takeLock(options.index);
  try {
    return await loadLocked(plan, options, started);
  } finally {
    lock.release();
  }
}

async function loadLocked(plan: LoadPlan, options: LoadOptions, started: number): Promise<LoadReport> {
  const { index } = options;
  const records = `${index}.records`;
  const loading = `${records}.loading`;
  finishSwap(index, loading, records);
  removeUnfinished(index);
  const inUse = indexInUse(index);
  const report = (done: Partial<LoadReport>): LoadReport => ({
    ...{ format: plan.format, kind: plan.kind, epoch: plan.epoch, addresses: inUse?.addresses ?? 0 },
    ...(inUse ? { before: inUse.addresses } : {}),
    ...{
      swapped: false,
      dryRun: options.dryRun ?? false,
      resumed: false,
      files: [],
      rows: 0,
      records: {},
      skipped: {},
      leftOut: {},
      notes: [],
    },
    ...done,
    seconds: (performance.now() - started) / 1000,
  });
  const base = plan.kind === 'changes' ? baseOf(records, plan, inUse) : undefined;
  const held = base?.epoch ?? inUse?.epoch ?? '';
  if (isDay(held) && isDay(plan.epoch) && held > plan.epoch) {
    if (base) return report({ notes: [`The changes are of ${plan.epoch}, older than what is held, of ${held}: nothing was done.`] });
    if (!options.allow?.includes('older'))
      throw new AddressServerError(
        'older-export',
        `The files are of ${plan.epoch} and the index in use is of ${held}. Load a newer export, or allow an older one.`,
      );
  }

  const wanted = planText({
    files: await Promise.all(plan.files.map(({ file }) => fingerprint(file))),
    options: { format: plan.format, kind: plan.kind, epoch: plan.epoch, mapping: options.mapping, encoding: options.encoding },
    base: base?.id ?? '',
  });
  const going = resumable(loading, wanted);
  const { store, checkpoint } = going ?? begin(loading, base && records, wanted);
  let keep = true;
  try {
    const clock = new ProgressClock(options.onProgress);
    store.kind = plan.kind;
    await readAll(plan, store, checkpoint, options, clock);
    const leftOut = new LeftOutCount();
    const allowed = options.allow?.includes('skipped') ?? false;
    refuseCut(checkpoint, allowed, true);
    refuseFaults(checkpoint, options);
    refuseCut(checkpoint, allowed, false);
    const addresses = await writeIndex(store, leftOut, plan, inUse, options, clock);
    if (options.dryRun) keep = false;
    else renameSync(loading, records);
    return report({
      addresses,
      swapped: !options.dryRun,
      resumed: going !== undefined,
      files: plan.files.map(({ file, size }, at) => ({
        file,
        rows: checkpoint.fileRows[at] ?? 0,
        bytes: size,
        encoding: checkpoint.encodings[at] ?? 'utf-8',
      })),
      rows: checkpoint.rows,
      records: checkpoint.records,
      skipped: checkpoint.skipped,
      leftOut: leftOut.counts,
      notes: [...checkpoint.notes, ...lostNote(checkpoint.lost)],
    });
  } catch (error) {
    // What was wrong with the files will be wrong again; anything else may be gone when it is tried again.
    if (error instanceof AddressServerError) keep = false;
    throw error;
  } finally {
    store.close();
    if (!keep) discard(loading);
  }
}

const isDay = (epoch: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(epoch);

interface Base {
  readonly id: string;
  readonly epoch: string;
}

/** The records that changes are to be made to. */
function baseOf(records: string, plan: LoadPlan, inUse: InUse | undefined): Base {
  if (!existsSync(records))
    throw new AddressServerError(
      'no-base',
      `There are no records at \`${records}\` for the changes to be made to. Load a full export first.`,
    );
  const { version, format, epoch = '', id = '' } = settledIn(records);
  if (version !== String(recordsVersion))
    throw new AddressServerError('no-base', `The records at \`${records}\` are damaged or of another release. Load a full export first.`);
  if (format !== plan.format)
    throw new AddressServerError(
      'mixed-formats',
      `The changes are ${plan.format} and what is held was loaded from ${format ?? 'nothing'}. Load changes of the same format.`,
    );
  if (inUse && inUse.epoch !== epoch)
    throw new AddressServerError(
      'no-base',
      `The records are of ${epoch} and the index in use is of ${inUse.epoch}. Load a full export first.`,
    );
  return { id, epoch };
}

function settledIn(records: string): { version?: string; format?: string; epoch?: string; id?: string } {
  let store: RecordStore | undefined;
  try {
    store = new RecordStore(records, { readOnly: true });
    return Object.fromEntries(['version', 'format', 'epoch', 'id'].map((name) => [name, store?.get(name)]));
  } catch {
    return {};
  } finally {
    store?.close();
  }
}

function begin(loading: string, base: string | undefined, plan: string): { store: RecordStore; checkpoint: Checkpoint } {
  const checkpoint = freshCheckpoint();
  // Made under another name, so that a copy cut short is never taken for the records of a load.
  const copy = `${loading}.copy`;
  discard(copy);
  if (base) copyFileSync(base, copy, constants.COPYFILE_FICLONE);
  const made = new RecordStore(copy, { create: base === undefined });
  made.begin();
  made.unset('replacing');
  made.set('plan', plan);
  made.set('checkpoint', JSON.stringify(checkpoint));
  made.commit();
  made.close();
  renameSync(copy, loading);
  return { store: new RecordStore(loading), checkpoint };
}
