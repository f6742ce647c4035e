import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openIndex } from '../../address-index.ts';
import { AddressServerError } from '../../address-server-error.ts';
import { generate } from '../../generate/generate.ts';
import { random } from '../../random.ts';
import { formatNames, type FormatName } from '../format.ts';
import { load } from '../load.ts';
import { mutate } from './mutate.ts';

export interface FuzzOptions {
  /** How many damaged files to load. */
  readonly files: number;
  readonly seed: number;
  readonly folder: string;
  readonly onDone?: (done: number) => void;
}

export interface FuzzResult {
  /** How many loads ended so: an error’s code, `loaded`, or `loaded with rows passed over`. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** How many rows were passed over, by reason, in the loads that ended well. */
  readonly skipped: Readonly<Record<string, number>>;
  /** What must never happen, with what leads to it again. */
  readonly broken: readonly string[];
}

interface Base {
  readonly index: string;
  readonly files: readonly Buffer[];
  readonly names: readonly string[];
  readonly kept: { readonly index: Buffer; readonly records: string };
}

/**
 * Loads damaged files over an index in use. Each must end in an error with a code or in a report, and the index must be
 * either the one there was, to the byte, or a whole new one that opens and answers.
 */
export async function fuzz({ files, seed, folder, onDone }: FuzzOptions): Promise<FuzzResult> {
  const outcomes: Record<string, number> = {};
  const skipped: Record<string, number> = {};
  const broken: string[] = [];
  const bases = {} as Record<FormatName, Record<'full' | 'changes', Base>>;
  for (const format of formatNames) bases[format] = await makeBases(format, path.join(folder, format));
  for (let number = 0; number < files; number += 1) {
    const next = random(seed * 1_000_003 + number);
    const format = formatNames[number % formatNames.length] ?? 'premium';
    const other = formatNames[(number + 1 + Math.floor(next() * 5)) % formatNames.length] ?? 'core';
    const base = bases[format][next() < 0.6 ? 'full' : 'changes'];
    const chosen = Math.floor(next() * base.files.length);
    const { bytes, how } = mutate(base.files[chosen] ?? Buffer.alloc(0), next, bases[other].full.files[0] ?? Buffer.alloc(0));
    const damaged = path.join(folder, base.names[chosen] ?? 'damaged.csv');
    writeFileSync(damaged, bytes);
    const given = base.names.map((name, at) => (at === chosen ? damaged : path.join(path.dirname(base.index), name)));
    // Half the time what would be refused for being worse is let through, so that the index is replaced more often.
    const allow = next() < 0.5 ? (['older', 'shrink', 'skipped'] as const) : [];
    const complain = (what: string): unknown =>
      broken.push(`seed ${String(seed)}, file ${String(number)} (${format}, ${how.join(', ')}): ${what}`);
    let outcome: string;
    let swapped = false;
    try {
      const report = await load(given, { index: base.index, allow });
      swapped = report.swapped;
      outcome = Object.keys(report.skipped).length ? 'loaded with rows passed over' : 'loaded';
      for (const [reason, { count }] of Object.entries(report.skipped)) skipped[reason] = (skipped[reason] ?? 0) + count;
      const opened = openIndex(base.index);
      if (swapped && opened.addresses !== report.addresses) complain('the index has other addresses than the report says');
      const [postcode] = opened.postcodes();
      const answer = await opened.lookup({ postcode: postcode ?? '' });
      if (answer.status !== 'found') complain(`the new index answers ${answer.status}`);
      opened.close();
    } catch (error) {
      if (error instanceof AddressServerError) outcome = error.code;
      else {
        outcome = 'crashed';
        complain(String((error as Error).stack));
      }
    }
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    if (!swapped && !readFileSync(base.index).equals(base.kept.index)) complain('the index in use was changed');
    const left = readdirSync(path.dirname(base.index)).filter((name) => /building|loading/.test(name));
    if (left.length) complain(`left behind ${left.join(', ')}`);
    if (swapped || left.length) {
      writeFileSync(base.index, base.kept.index);
      copyFileSync(base.kept.records, `${base.index}.records`);
    }
    onDone?.(number + 1);
  }
  return { outcomes, skipped, broken };
}

async function makeBases(format: FormatName, folder: string): Promise<Record<'full' | 'changes', Base>> {
  const made = generate({ format, addresses: 40, seed: 11, folder, changes: true });
  const make = async (kind: 'full' | 'changes', supply: readonly string[]): Promise<Base> => {
    const own = path.join(folder, kind);
    mkdirSync(own, { recursive: true });
    const index = path.join(own, 'index.sqlite');
    await load(made.files, { index });
    const names = supply.map((file) => path.basename(file));
    for (const file of supply) copyFileSync(file, path.join(own, path.basename(file)));
    copyFileSync(`${index}.records`, path.join(own, 'kept.records'));
    return {
      index,
      files: supply.map((file) => readFileSync(file)),
      names,
      kept: { index: readFileSync(index), records: path.join(own, 'kept.records') },
    };
  };
  return { full: await make('full', made.after ?? []), changes: await make('changes', made.changes ?? []) };
}
