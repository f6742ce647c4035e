import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import { AddressServerError } from '../address-server-error.ts';
import { coreColumns } from './core.ts';
import type { FormatName, Inspected, LoadKind, Row } from './format.ts';
import type { Encoding } from './lines.ts';
import { ngdTable } from './ngd.ts';
import { isPlus, plusColumns } from './plus.ts';

const headSize = 128 * 1024;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The same file as before, as far as its size, its time and its beginning can tell. */
export interface Fingerprint {
  readonly file: string;
  readonly size: number;
  readonly time: number;
  readonly head: string;
}

async function headOf(file: string): Promise<{ head: Buffer; size: number; time: number }> {
  let handle;
  try {
    if ((await stat(file)).isDirectory()) throw new AddressServerError('no-such-file', `\`${file}\` is a folder: name its files.`);
    handle = await open(file);
  } catch (cause) {
    if (cause instanceof AddressServerError) throw cause;
    const { code = 'fault' } = cause as NodeJS.ErrnoException;
    throw new AddressServerError('no-such-file', `\`${file}\` ${code === 'ENOENT' ? 'is not there' : `cannot be opened (${code})`}.`);
  }
  try {
    const { size, mtimeMs } = await handle.stat();
    const bytes = Buffer.alloc(headSize);
    const { bytesRead } = await handle.read(bytes, 0, headSize, 0);
    return { head: bytes.subarray(0, bytesRead), size, time: mtimeMs };
  } catch (cause) {
    throw new AddressServerError('no-such-file', `\`${file}\` cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'fault'}).`);
  } finally {
    await handle.close();
  }
}

export async function fingerprint(file: string): Promise<Fingerprint> {
  const { head, size, time } = await headOf(file);
  return { file: path.resolve(file), size, time, head: createHash('sha256').update(head).digest('hex') };
}

/**
 * What a file is, from its beginning.
 * @throws AddressServerError `not-an-export` when it is nothing that is known, or not what it was said to be.
 */
export async function inspect(file: string, told: { readonly format?: FormatName; readonly encoding?: Encoding }): Promise<Inspected> {
  const { head } = await headOf(file);
  const name = `\`${path.basename(file)}\``;
  const wrong = (why: string): AddressServerError => new AddressServerError('not-an-export', `${name} ${why}`);
  if (head.length === 0) throw wrong('is empty.');
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
    throw wrong('is in UTF-16. Save it as CSV in UTF-8.');
  if (head[0] === 0x50 && head[1] === 0x4b) throw wrong('is a ZIP file or a spreadsheet. Unpack it, or save it as CSV.');
  if (head[0] === 0x1f && head[1] === 0x8b) throw wrong('is compressed. Unpack it first.');
  const text = new TextDecoder(told.encoding ?? 'utf-8').decode(head);
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = told.format && told.format !== 'plain' ? ',' : delimiterOf(first);
  const row = Papa.parse<string[]>(first, { delimiter }).data[0]?.map((cell) => cell.trim()) ?? [];
  const found = formatOf(row, text, delimiter);
  if (told.format && told.format !== 'plain' && found !== told.format)
    throw wrong(found ? `is ${found}, not ${told.format}.` : `is not ${told.format}: it starts with "${first.slice(0, 60)}".`);
  const format = told.format ?? found;
  if (!format)
    throw wrong(
      `is no format that is known: it starts with "${first.slice(0, 60)}". A CSV of your own needs a header row with the columns \`uprn\`, \`postcode\`, \`street\` and \`town\`, or \`--mapping\` to say what they are called.`,
    );
  if (format === 'premium' || format === 'dtf') {
    const [, , , processed = '', volume = '', entered = ''] = row;
    const epoch = [processed, entered].find((date) => day.test(date));
    return {
      file,
      format,
      kind: row[8]?.startsWith('C') ? 'changes' : 'full',
      ...(epoch ? { epoch } : {}),
      volume: Number(volume) || 1,
      delimiter,
    };
  }
  const named = /(\d{4}-\d{2}-\d{2})/.exec(path.basename(file))?.[1];
  const kind: LoadKind | undefined = /(^|[_-])COU[_.-]/i.test(path.basename(file)) ? 'changes' : undefined;
  const epoch = named ?? new Date((await stat(file)).mtimeMs).toISOString().slice(0, 10);
  // Of the three tables of NGD the properties come first; the order says nothing more.
  const volume = /_(\d{3})\.csv$/i.exec(path.basename(file))?.[1];
  return {
    file,
    format,
    ...(kind ? { kind } : {}),
    epoch,
    volume: volume ? Number(volume) : 1,
    delimiter,
    ...(format === 'plus' && row[0] !== plusColumns[0] ? {} : { header: format === 'plain' ? row : row.map((cell) => cell.toLowerCase()) }),
  };
}

function delimiterOf(line: string): string {
  const counts = [',', ';', '\t'].map((mark) => [mark, line.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}

function formatOf(row: Row, text: string, delimiter: string): FormatName | undefined {
  const first = row[0];
  if (first === '10') {
    const version = row[7] ?? '';
    if (version.startsWith('7')) return 'dtf';
    if (/^[12]\./.test(version)) return 'premium';
    return shapeOf(text);
  }
  if (delimiter === ',' && (isPlus(row) || row.join() === plusColumns.join())) return 'plus';
  const header = row.map((cell) => cell.toLowerCase());
  if (ngdTable(header)) return 'ngd';
  if (['uprn', 'single_line_address', 'change_code'].every((column) => header.includes(column)) && header.length >= coreColumns.length - 3)
    return 'core';
  return header.includes('uprn') && header.includes('postcode') ? 'plain' : undefined;
}

/** For a header that does not say its version: an identifier has 26 columns in Premium and more in DTF 7.3. */
function shapeOf(text: string): FormatName | undefined {
  for (const line of text.split(/\r?\n/).slice(1, -1)) {
    const row = Papa.parse<string[]>(line, { delimiter: ',' }).data[0] ?? [];
    if (row[0] === '24' && row.length >= 25) return row.length > 26 ? 'dtf' : 'premium';
    if (row[0] === '28') return 'premium';
  }
  return undefined;
}
