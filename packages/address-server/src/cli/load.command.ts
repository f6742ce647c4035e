import { closeSync, openSync, readSync } from 'node:fs';
import { loadPlain } from '../plain-loader.ts';
import { loadPremium, type LoadReport } from '../premium-loader.ts';
import { CommandError, exit, type Command } from './command.ts';

/** Loads a gazetteer export into an index. */
export const load: Command = {
  name: 'load',
  summary: { cy: 'llwytho allforiad o restr gyfeiriadau i fynegai', en: 'load a gazetteer export into an index' },
  usage: 'FILE… --index INDEX',
  help: `  --index INDEX   the index to write; one that is in use goes on answering until this one is whole
  --epoch NAME    what the data is called, where the file does not say
  --json          the report as JSON

Ends with 0 when the index is in place, 1 when the files were refused and the index in use is as it was.`,
  options: { index: { type: 'string' }, epoch: { type: 'string' }, json: { type: 'boolean' } },
  async run(typed, terminal) {
    const [first, ...others] = typed.words;
    if (first === undefined) throw new CommandError('bad-usage', 'There is no file to load.');
    const index = typed.needed('index');
    let report: LoadReport;
    if (
      startOf(first)
        .replace(/^\uFEFF/, '')
        .startsWith('10,')
    )
      report = await loadPremium([first, ...others], index);
    else report = await loadPlain(first, index, typed.text('epoch') ?? new Date().toISOString().slice(0, 10));
    if (typed.flag('json')) terminal.out(JSON.stringify(report, null, 2));
    else {
      terminal.out(`${String(report.addresses)} addresses of ${report.epoch} in ${index}`);
      for (const [reason, { count, lines }] of Object.entries(report.skipped))
        terminal.out(`  left out ${String(count)}: ${reason}${lines[0] ? ` (first on line ${String(lines[0])})` : ''}`);
    }
    return exit.done;
  },
};

function startOf(file: string): string {
  try {
    const handle = openSync(file, 'r');
    const start = Buffer.alloc(16);
    const size = readSync(handle, start, 0, 16, 0);
    closeSync(handle);
    return start.toString('utf8', 0, size);
  } catch (error) {
    throw new CommandError('unreadable-file', `"${file}" cannot be read (${(error as NodeJS.ErrnoException).code ?? 'fault'}).`);
  }
}
