import { existsSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import type { Fingerprint } from './inspect.ts';
import type { CutRow, LastRow } from './last-row.ts';
import type { Encoding } from './lines.ts';
import { RecordStore, recordsVersion } from './records.ts';
import type { Passed, Reason } from './report.ts';

/** How far a load has come: kept with the records in one transaction, so that both are of the same moment. */
export interface Checkpoint {
  /** The file being read, and where in it. */
  file: number;
  offset: number;
  line: number;
  state: Record<string, number>;
  /** Rows of each file. */
  fileRows: number[];
  rows: number;
  records: Record<string, number>;
  skipped: Partial<Record<Reason, Passed>>;
  notes: string[];
  /** The encoding each file was read in. */
  encodings: Encoding[];
  /** Rows with letters that the export lost. */
  lost: Passed;
  /** The last row read of the file being read. */
  last: LastRow;
  /** Last rows that were cut. */
  cut: CutRow[];
  /** All files are read. */
  read: boolean;
}

/** What a load is of. Only a load of just the same goes on from where one was interrupted. */
export interface Plan {
  readonly files: readonly Fingerprint[];
  readonly options: Readonly<Record<string, unknown>>;
  /** The records that a change-only load starts from. */
  readonly base: string;
}

export const freshCheckpoint = (): Checkpoint => ({
  file: 0,
  offset: 0,
  line: 0,
  state: {},
  fileRows: [],
  rows: 0,
  records: {},
  skipped: {},
  notes: [],
  encodings: [],
  lost: { count: 0, at: [] },
  last: { line: 0 },
  cut: [],
  read: false,
});

/** The records are not forced to the disk while they are read, so after the machine has stopped a load starts again. */
function machineStart(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return String(Math.round((Date.now() / 1000 - os.uptime()) / 60));
  }
}

export const planText = (plan: Plan): string => JSON.stringify({ version: recordsVersion, machine: machineStart(), ...plan });

/** The interrupted load of just this, when there is one. What is left of any other is removed. */
export function resumable(file: string, plan: string): { store: RecordStore; checkpoint: Checkpoint } | undefined {
  if (existsSync(file)) {
    let store: RecordStore | undefined;
    try {
      store = new RecordStore(file);
      const checkpoint = store.get('checkpoint');
      if (store.get('plan') === plan && checkpoint)
        return { store, checkpoint: { ...freshCheckpoint(), ...(JSON.parse(checkpoint) as Checkpoint) } };
    } catch {
      // It was cut before it had its tables: there is nothing in it.
    }
    store?.close();
  }
  discard(file);
  return undefined;
}

export function discard(file: string): void {
  for (const suffix of ['', '-journal', '-wal', '-shm']) rmSync(file + suffix, { force: true });
}
