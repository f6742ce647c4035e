import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { FormatName } from '../load/format.ts';
import { changed } from './change-gazetteer.ts';
import { gazetteer, isAddress, type Street } from './gazetteer.ts';
import { RecordWriter } from './record-writer.ts';
import { TableWriter } from './table-writer.ts';
import type { GazetteerWriter, WriterOptions } from './writers.ts';

export interface GenerateOptions {
  readonly format: FormatName;
  /** At least so many; the last street is written whole. */
  readonly addresses: number;
  readonly seed: number;
  /** Made when it is not there. */
  readonly folder: string;
  /** Writes a change-only export that follows, and the full export that it leads to. */
  readonly changes?: boolean;
}

export interface Generated {
  readonly files: readonly string[];
  /** Addresses that a person could give: shells and historic properties are written too, to be left out. */
  readonly addresses: number;
  readonly changes?: readonly string[];
  /** The gazetteer after the changes, as a full export. */
  readonly after?: readonly string[];
  readonly addressesAfter?: number;
}

const days = { before: '2026-10-01', after: '2026-11-12' } as const;

const writerOf = (format: FormatName, options: WriterOptions): GazetteerWriter =>
  format === 'premium' || format === 'dtf' ? new RecordWriter(format, options) : new TableWriter(format, options);

const count = (street: Street): number => street.properties.filter(isAddress).length;

/**
 * Writes a synthetic gazetteer in a format that a council has, so that a loader eats what it would eat in earnest.
 * The same seed gives the same properties in every format.
 */
export function generate({ format, addresses, seed, folder, changes = false }: GenerateOptions): Generated {
  mkdirSync(folder, { recursive: true });
  const full = writerOf(format, { folder, day: days.before, kind: 'full' });
  let made = 0;
  for (const street of gazetteer({ addresses, seed })) {
    full.street(street);
    made += count(street);
  }
  full.end();
  if (!changes) return { files: full.files, addresses: made };

  const later = path.join(folder, 'after');
  mkdirSync(later, { recursive: true });
  const change = writerOf(format, { folder, day: days.after, kind: 'changes' });
  const after = writerOf(format, { folder: later, day: days.after, kind: 'full' });
  let left = 0;
  for (const street of gazetteer({ addresses, seed })) {
    const next = changed(street);
    change.change(next);
    after.street(next.street);
    left += count(next.street);
  }
  change.end();
  after.end();
  return { files: full.files, addresses: made, changes: change.files, after: after.files, addressesAfter: left };
}

/** Writes a synthetic AddressBase Premium CSV to one file. Returns how many addresses a person could give. */
export function generatePremium(file: string, { addresses, seed }: { readonly addresses: number; readonly seed: number }): number {
  const writer = new RecordWriter('premium', { folder: path.dirname(file), day: days.before, kind: 'full' }, file);
  let made = 0;
  for (const street of gazetteer({ addresses, seed })) {
    writer.street(street);
    made += count(street);
  }
  writer.end();
  return made;
}
