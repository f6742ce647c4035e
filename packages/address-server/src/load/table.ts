import { AddressServerError } from '../address-server-error.ts';
import { cell, hasMore, type FileReader, type RecordSink, type Row } from './format.ts';
import type { Reason } from './report.ts';

/** A row by column name. */
export type Named = (column: string) => string;

/**
 * Reads a file with one kind of row. Where it has a header row that was read before; it stands again where files were put
 * one after the other, and is passed over there.
 */
export class TableReader implements FileReader {
  readonly state: Record<string, number> = {};
  readonly counts: Record<string, number>;
  readonly #name: string;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #width: number;
  readonly #first: string;
  readonly #read: (named: Named, sink: RecordSink) => Reason | undefined;
  #row: Row = [];
  readonly #named: Named;

  constructor(
    name: string,
    columns: Row,
    read: (named: Named, sink: RecordSink) => Reason | undefined,
    counts: Record<string, number> = {},
  ) {
    this.#name = name;
    this.#columns = new Map(columns.map((column, index) => [column, index]));
    this.#width = columns.length;
    this.#first = columns[0] ?? '';
    this.#read = read;
    this.counts = counts;
    this.#named = (column) => {
      const index = this.#columns.get(column);
      return index === undefined ? '' : cell(this.#row, index);
    };
  }

  row(row: Row, sink: RecordSink): Reason | undefined {
    if (cell(row, 0).toLowerCase() === this.#first.toLowerCase()) return undefined;
    if (row.length < this.#width) return 'too-few-columns';
    if (hasMore(row, this.#width)) return 'too-many-columns';
    this.counts[this.#name] = (this.counts[this.#name] ?? 0) + 1;
    this.#row = row;
    return this.#read(this.#named, sink);
  }

  end(): void {
    // No format with a header row says how many rows it has.
  }
}

export function needColumns(file: string, header: Row, needed: readonly string[]): void {
  const missing = needed.filter((column) => !header.includes(column));
  if (missing.length)
    throw new AddressServerError(
      'unknown-column',
      `\`${file}\` has no column "${missing.join('", "')}"; it has ${header.join(', ').slice(0, 500)}.`,
    );
}
