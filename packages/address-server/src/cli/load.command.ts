import { load as loadFiles } from '../load/load.ts';
import { printReport } from '../load/report.ts';
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
    const epoch = typed.text('epoch');
    const report = await loadFiles([first, ...others], { index, ...(epoch ? { epoch } : {}) });
    if (typed.flag('json')) terminal.out(JSON.stringify(report, null, 2));
    else terminal.out(printReport(report).trimEnd());
    return exit.done;
  },
};
