import { stat } from 'node:fs/promises';
import path from 'node:path';
import { AddressServerError } from '../address-server-error.ts';
import type { LoadKind } from './format.ts';
import { inspect } from './inspect.ts';
import type { LoadOptions, LoadPlan } from './load.ts';
import { checkMapping } from './mapping.ts';

/**
 * Settles what is to be loaded, from the files and what was told: one format, one kind, in order of volume.
 * @throws AddressServerError `mixed-formats` when the files do not belong together
 */
export async function settle(files: readonly string[], options: LoadOptions): Promise<LoadPlan> {
  if (files.length === 0) throw new AddressServerError('no-such-file', 'No file was given to load.');
  if (options.mapping) checkMapping(options.mapping);
  const told = { format: options.format ?? (options.mapping ? ('plain' as const) : undefined), encoding: options.encoding };
  const inspected = await Promise.all(files.map(async (file) => ({ ...(await inspect(file, told)), size: (await stat(file)).size })));
  const [first] = inspected;
  if (!first) throw new AddressServerError('no-such-file', 'No file was given to load.');
  const kindOf = (kind: LoadKind | undefined): LoadKind => options.kind ?? kind ?? 'full';
  for (const other of inspected) {
    if (other.format !== first.format || kindOf(other.kind) !== kindOf(first.kind)) {
      const say = (each: typeof first): string => `\`${path.basename(each.file)}\` is ${each.format}, ${kindOf(each.kind)}`;
      throw new AddressServerError('mixed-formats', `${say(first)}; ${say(other)}. Load files of one format and one kind at a time.`);
    }
  }
  const epoch = options.epoch ?? inspected.map((each) => each.epoch ?? '').reduce((latest, each) => (each > latest ? each : latest));
  return {
    format: first.format,
    kind: kindOf(first.kind),
    epoch: epoch || new Date().toISOString().slice(0, 10),
    files: inspected.toSorted((a, b) => a.volume - b.volume || (a.epoch ?? '').localeCompare(b.epoch ?? '')),
  };
}
