import path from 'node:path';
import type { Checkpoint } from './checkpoint.ts';
import { coreReader } from './core.ts';
import { dtfRecords } from './dtf.ts';
import { cell, type FileReader, type Inspected, type RecordSink } from './format.ts';
import { settledEncoding } from './encoding.ts';
import { noteEnding } from './last-row.ts';
import { readBlocks, type Encoding, type LineOptions } from './lines.ts';
import { countLost } from './lost-letters.ts';
import type { LoadOptions, LoadPlan } from './load.ts';
import { ngdReader } from './ngd.ts';
import { plainReader, unusedColumns } from './plain.ts';
import { plusReader } from './plus.ts';
import { premiumRecords } from './premium.ts';
import type { ProgressClock } from './progress.ts';
import type { RecordStore } from './records.ts';
import { Skipped } from './report.ts';
import { SectionReader } from './sections.ts';

const bytesBetweenCheckpoints = 64 * 1024 * 1024;

/** Reads what is not read yet into the records, with a checkpoint now and then. */
export async function readAll(
  plan: LoadPlan,
  store: RecordStore,
  checkpoint: Checkpoint,
  options: LoadOptions,
  clock: ProgressClock,
): Promise<void> {
  if (checkpoint.read) return;
  const { checkpointBytes = bytesBetweenCheckpoints, signal } = options;
  const total = plan.files.reduce((sum, { size }) => sum + size, 0);
  const before = (at: number): number => plan.files.slice(0, at).reduce((sum, { size }) => sum + size, 0);
  const skipped = new Skipped(checkpoint.skipped);
  const save = (): void => {
    store.set('checkpoint', JSON.stringify(checkpoint));
    store.commit();
  };
  clock.begin('reading', before(checkpoint.file) + checkpoint.offset, checkpoint.rows);
  for (; checkpoint.file < plan.files.length; checkpoint.file += 1) {
    const file = plan.files[checkpoint.file];
    if (!file) break;
    const name = path.basename(file.file);
    const encoding = await encodingFor(file, options);
    checkpoint.encodings[checkpoint.file] = encoding;
    const reader = readerOf(file, plan, options, checkpoint);
    const ordered = plan.kind === 'changes' && reader instanceof SectionReader;
    const at = { order: 0, line: 0 };
    const sink: RecordSink = ordered ? store.staging(() => at) : store;
    let since = checkpoint.offset;
    const { last } = checkpoint;
    store.begin();
    for await (const block of readBlocks(file.file, linesOf(file, encoding, options), checkpoint)) {
      signal?.throwIfAborted();
      let blank = 0;
      let fault = 0;
      // In the order of the file: what a header and a trailer say holds for the lines between them, readable or not.
      const faultsBefore = (line: number): void => {
        for (let next = block.faults[fault]; next && next.line < line; next = block.faults[fault]) {
          skipped.add(next.reason, name, next.line);
          last.line = next.line;
          last.reason = next.reason;
          if (reader instanceof SectionReader) reader.unread();
          fault += 1;
        }
      };
      for (const [index, row] of block.rows.entries()) {
        if (row.length === 1 && !row[0]?.trim()) {
          blank += 1;
          continue;
        }
        at.line = block.lines[index] ?? 0;
        faultsBefore(at.line);
        if (ordered) at.order = Number(cell(row, 2)) || 0;
        // A header may well ask something.
        if (block.marked && (at.line > 1 || !file.header)) countLost(row, name, at.line, checkpoint.lost);
        const reason = reader.row(row, sink);
        last.line = at.line;
        last.reason = reason;
        if (reason) skipped.add(reason, name, at.line);
      }
      faultsBefore(Infinity);
      const rows = block.rows.length - blank + block.faults.length;
      checkpoint.rows += rows;
      checkpoint.fileRows[checkpoint.file] = (checkpoint.fileRows[checkpoint.file] ?? 0) + rows;
      checkpoint.offset = block.offset;
      checkpoint.line = block.line;
      checkpoint.state = { ...reader.state };
      clock.tell(before(checkpoint.file) + block.offset, total, checkpoint.rows);
      if (block.offset - since >= checkpointBytes) {
        save();
        store.begin();
        since = block.offset;
      }
    }
    reader.end();
    if (!(reader instanceof SectionReader)) await noteEnding(file.file, name, checkpoint);
    const unused = file.format === 'plain' && file.header ? unusedColumns(file.header, options.mapping) : [];
    if (unused.length) checkpoint.notes.push(`Nothing was taken from these columns of ${name}: ${unused.join(', ').slice(0, 500)}.`);
    if (ordered) store.applyStaged((reason, line) => skipped.add(reason, name, line));
    const next = reader.state.next ?? 0;
    if (next > 0 && !plan.files.some(({ volume }) => volume === next))
      checkpoint.notes.push(`${name} says that volume ${String(next)} follows, and that was not among the files.`);
    const done = {
      ...checkpoint,
      file: checkpoint.file + 1,
      offset: 0,
      line: 0,
      state: {},
      last: { line: 0 },
      read: checkpoint.file + 1 === plan.files.length,
    };
    store.set('checkpoint', JSON.stringify(done));
    store.commit();
    Object.assign(checkpoint, { offset: 0, line: 0, state: {}, last: { line: 0 }, read: done.read });
  }
  clock.tell(total, total, checkpoint.rows, true);
}

/** All but a council's own CSV are in UTF-8 by their specifications. */
const encodingFor = async ({ format, file }: Inspected, { encoding, allow }: LoadOptions): Promise<Encoding> =>
  format === 'plain' ? settledEncoding(file, encoding, allow?.includes('encoding') ?? false) : 'utf-8';

function linesOf(file: Inspected, encoding: Encoding, options: LoadOptions): LineOptions {
  const table = file.format === 'plain' || file.format === 'ngd' || file.format === 'core';
  return {
    delimiter: file.delimiter,
    ...(options.checkpointBytes ? { blockSize: options.checkpointBytes } : {}),
    encoding,
    ...(table && file.header ? { columns: file.header.length } : {}),
  };
}

function readerOf(file: Inspected, { kind }: LoadPlan, { mapping }: LoadOptions, { state, records }: Checkpoint): FileReader {
  const header = file.header ?? [];
  switch (file.format) {
    case 'premium':
      return new SectionReader(file.file, premiumRecords, state, records);
    case 'dtf':
      return new SectionReader(file.file, dtfRecords, state, records);
    case 'core':
      return coreReader(header, kind, records);
    case 'plus':
      return plusReader(kind, records);
    case 'ngd':
      return ngdReader(header, kind, records);
    case 'plain':
      return plainReader(file.file, header, kind, mapping, records);
  }
}
