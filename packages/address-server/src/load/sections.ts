import path from 'node:path';
import { AddressServerError } from '../address-server-error.ts';
import { cell, changeOf, hasMore, type Change, type FileReader, type RecordSink, type Row } from './format.ts';
import type { Reason } from './report.ts';

export interface RecordReader {
  /** Fewest columns a record of this kind has: a shorter row was cut. */
  readonly fewest: number;
  /** Most columns it has: a longer row has a comma that should be quoted. */
  readonly most: number;
  readonly read: (row: Row, change: Change, sink: RecordSink) => Reason | undefined;
}

/**
 * Reads a file of mixed records: a header (10), records that begin with their identifier and change type, a trailer (99)
 * that says how many there were. Several such may stand in one file, one after the other.
 */
export class SectionReader implements FileReader {
  readonly state: { body: number; metadata: number; open: number; ended: number; next: number };
  readonly counts: Record<string, number>;
  readonly #file: string;
  readonly #readers: Readonly<Record<string, RecordReader>>;

  constructor(
    file: string,
    readers: Readonly<Record<string, RecordReader>>,
    state: Readonly<Record<string, number>> = {},
    counts: Record<string, number> = {},
  ) {
    this.#file = path.basename(file);
    this.#readers = readers;
    this.state = { body: 0, metadata: 0, open: 0, ended: 0, next: 0, ...state };
    this.counts = counts;
  }

  row(row: Row, sink: RecordSink): Reason | undefined {
    const kind = cell(row, 0);
    const { state } = this;
    if (!/^\d\d$/.test(kind)) {
      if (state.open) state.body += 1;
      return 'not-a-record';
    }
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    if (kind === '10') {
      if (state.open) this.#cut('a second header record 10 stands before the trailer record 99 of the first');
      state.open = 1;
      state.body = state.metadata = 0;
      return undefined;
    }
    if (!state.open) this.#cut(`record ${kind} stands outside a header record 10 and a trailer record 99`);
    if (kind === '99') {
      this.#checkTrailer(cell(row, 2));
      state.open = 0;
      state.next = Number(cell(row, 1)) || 0;
      state.ended += 1;
      return undefined;
    }
    state.body += 1;
    if (kind === '29') state.metadata += 1;
    const reader = this.#readers[kind];
    if (!reader) return undefined;
    if (row.length < reader.fewest) return 'too-few-columns';
    if (hasMore(row, reader.most)) return 'too-many-columns';
    const change = changeOf(cell(row, 1));
    return change ? reader.read(row, change, sink) : 'bad-change-type';
  }

  /** A row that could not be read at all is one of those that the trailer counts. */
  unread(): void {
    if (this.state.open) this.state.body += 1;
  }

  end(): void {
    if (this.state.open || this.state.ended === 0) this.#cut('it has no trailer record 99');
  }

  // The specification leaves the metadata record out of the count; not every exporter does.
  #checkTrailer(promised: string): void {
    const { body, metadata } = this.state;
    if (!/^\d+$/.test(promised) || (Number(promised) !== body && Number(promised) !== body - metadata))
      this.#cut(`it holds ${String(body)} records and its trailer promises ${promised || 'none'}`);
  }

  #cut(why: string): never {
    throw new AddressServerError('cut-export', `\`${this.#file}\` is not whole: ${why}. Fetch it again.`);
  }
}
