import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Reason } from './report.ts';

export type Encoding = 'utf-8' | 'windows-1252' | 'iso-8859-14';

/** Longest line read, in bytes; what is longer is passed over without being held. */
export const longestLine = 256 * 1024;
/** Longest field read, in characters. No field of any gazetteer comes near. */
export const longestField = 10_000;
const largestBlock = 1024 * 1024;
// A quoted field may hold line breaks in a council's own file, but not many.
const mostLinesInARow = 12;
const longestRow = 64 * 1024;

export interface Block {
  readonly rows: readonly (readonly string[])[];
  /** The line number of each row. */
  readonly lines: readonly number[];
  readonly faults: readonly { readonly line: number; readonly reason: Reason }[];
  /** Bytes of the file read when this block is done with, and lines: reading can go on from there. */
  readonly offset: number;
  readonly line: number;
  /** Has a `?` or a U+FFFD somewhere: what an export writes for a letter it lost. */
  readonly marked: boolean;
}

export interface ReadingFrom {
  readonly offset: number;
  readonly line: number;
}

export interface LineOptions {
  readonly delimiter?: string;
  readonly encoding?: Encoding;
  /** How many columns a row with a line break in a quoted field must have to be believed. Absent: no field has line breaks. */
  readonly columns?: number;
  /** Bytes read at a time: 1 MB, or less. */
  readonly blockSize?: number;
}

/**
 * Reads a CSV file as rows, block by block. Lines are told apart first and parsed after, so that one open quote or one
 * line in another encoding costs that line and not the rest of the file.
 */
export async function* readBlocks(
  file: string,
  options: LineOptions = {},
  from: ReadingFrom = { offset: 0, line: 0 },
): AsyncGenerator<Block> {
  const handle = await open(file);
  try {
    const blockSize = Math.min(options.blockSize ?? largestBlock, largestBlock);
    let held = Buffer.alloc(0);
    let { offset, line } = from;
    let position = offset;
    let discarding = false;
    for (;;) {
      const chunk = Buffer.allocUnsafe(held.length + blockSize);
      held.copy(chunk);
      const { bytesRead } = await handle.read(chunk, held.length, blockSize, position);
      position += bytesRead;
      const ended = bytesRead === 0;
      let bytes = chunk.subarray(0, held.length + bytesRead);
      const faults: { line: number; reason: Reason }[] = [];
      if (discarding) {
        const next = bytes.indexOf(10);
        if (next < 0 && !ended) {
          held = Buffer.alloc(0);
          continue;
        }
        bytes = next < 0 ? bytes.subarray(bytes.length) : bytes.subarray(next + 1);
        line += 1;
        faults.push({ line, reason: 'line-too-long' });
        discarding = false;
      }
      if (offset === 0 && line === 0 && bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
        bytes = bytes.subarray(3);
      const block = cut(bytes, ended, line, options, faults);
      const { used } = block;
      held = Buffer.from(bytes.subarray(used));
      if (held.length > longestLine && used === 0 && !ended) {
        discarding = true;
        held = Buffer.alloc(0);
      }
      line += block.count;
      offset = position - held.length;
      if (block.rows.length || faults.length) {
        const marked = bytes.includes(0x3f) || bytes.includes('\ufffd');
        yield { rows: block.rows, lines: block.lines, faults, offset, line, marked };
      }
      if (ended) return;
    }
  } finally {
    await handle.close();
  }
}

interface Cut {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly used: number;
  readonly count: number;
}

function cut(bytes: Buffer, ended: boolean, before: number, options: LineOptions, faults: { line: number; reason: Reason }[]): Cut {
  const starts: number[] = [];
  const ends: number[] = [];
  const odd: boolean[] = [];
  let suspect = false;
  let returns = 0;
  let start = 0;
  let quotes = 0;
  const close = (end: number): void => {
    const cr = end > start && bytes[end - 1] === 13;
    if (cr) returns += 1;
    starts.push(start);
    ends.push(cr ? end - 1 : end);
    odd.push(quotes % 2 === 1);
    if (quotes % 2 || end - start > longestField) suspect = true;
    quotes = 0;
  };
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    // Nearly every byte: this loop sees all of the file.
    if (byte > 34 && byte !== 127) continue;
    if (byte === 34) quotes += 1;
    else if (byte === 10) {
      close(index);
      start = index + 1;
    } else if (byte === 127 || (byte < 32 && byte !== 9 && byte !== 13)) suspect = true;
  }
  if (ended && start < bytes.length) {
    close(bytes.length);
    start = bytes.length;
  }
  if (starts.length === 0) return { rows: [], lines: [], used: 0, count: 0 };

  const used = start;
  const crlf = returns === starts.length;
  const valid = options.encoding && options.encoding !== 'utf-8' ? true : isUtf8(bytes.subarray(0, used));
  if (!suspect && valid && (returns === 0 || crlf)) {
    const text = decode(bytes.subarray(0, ends.at(-1)), options.encoding);
    const parsed = Papa.parse<string[]>(text, { delimiter: options.delimiter ?? ',', newline: crlf ? '\r\n' : '\n' });
    if (parsed.errors.length === 0 && parsed.data.length === starts.length) {
      const lines = Array.from(starts, (_start, index) => before + index + 1);
      return { rows: parsed.data, lines, used, count: starts.length };
    }
  }
  const { consumed, ...read } = oneByOne(bytes, { starts, ends, odd, used, ended }, before, options, faults);
  return { ...read, used: starts[consumed] ?? used, count: consumed };
}

interface Lines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Which have an odd number of quotes: a quoted field begins or ends there. */
  readonly odd: readonly boolean[];
  readonly used: number;
  readonly ended: boolean;
}

/** The slow way, for a block with anything odd in it: every line by itself. Stops before a row that may go on in the next block. */
function oneByOne(
  bytes: Buffer,
  { starts, ends, odd, used, ended }: Lines,
  before: number,
  options: LineOptions,
  faults: { line: number; reason: Reason }[],
): { rows: (readonly string[])[]; lines: number[]; consumed: number } {
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  const parse = (first: number, last: number): string[] | Reason => parseRow(bytes.subarray(starts[first], ends[last]), options);
  for (let index = 0; index < starts.length; index += 1) {
    let last = index;
    let parsed = parse(index, index);
    if (odd[index] && options.columns !== undefined) {
      const further = odd.indexOf(true, index + 1);
      if (further < 0 && !ended && starts.length - index < mostLinesInARow && used - (starts[index] ?? 0) < longestRow)
        return { rows, lines, consumed: index };
      if (further > 0 && further - index < mostLinesInARow) {
        const joined = parse(index, further);
        if (typeof joined !== 'string' && joined.length === options.columns) {
          parsed = joined.map((cell) => cell.replace(/\s*[\r\n]+\s*/g, ', '));
          last = further;
        }
      }
    }
    if (typeof parsed === 'string') faults.push({ line: before + index + 1, reason: parsed });
    else {
      rows.push(parsed);
      lines.push(before + index + 1);
    }
    index = last;
  }
  return { rows, lines, consumed: starts.length };
}

// What cannot stand in an address and would not come back out of the index as it went in. Line breaks are seen to elsewhere.
const control = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

function parseRow(bytes: Buffer, options: LineOptions): string[] | Reason {
  if (bytes.length > longestLine) return 'line-too-long';
  if ((options.encoding ?? 'utf-8') === 'utf-8' && !isUtf8(bytes)) return 'not-utf-8';
  const text = decode(bytes, options.encoding);
  if (control.test(text)) return 'control-character';
  if (text.trim() === '') return [''];
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: options.delimiter ?? ',', newline: '\n' });
  const [first] = data;
  if (errors.length || !first) return text.split('"').length % 2 ? 'bad-quotes' : 'open-quote';
  if (data.length > 1 && !text.includes('\n')) return 'bad-quotes';
  if (first.some((cell) => cell.length > longestField)) return 'field-too-long';
  return first;
}

const decode = (bytes: Buffer, encoding: Encoding = 'utf-8'): string =>
  encoding === 'utf-8' ? bytes.toString('utf8') : new TextDecoder(encoding).decode(bytes);
