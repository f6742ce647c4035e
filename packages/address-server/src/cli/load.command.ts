import { AddressServerError } from '../address-server-error.ts';
import { formatNames } from '../load/format.ts';
import { load as loadFiles, type LoadOptions } from '../load/load.ts';
import type { PlainMapping } from '../load/plain.ts';
import { terminalProgress } from '../load/progress.ts';
import { printReport, reasons, type Reason } from '../load/report.ts';
import { CommandError, exit, type Command, type Typed } from './command.ts';
import { readJson } from './secret.ts';

const encodings = ['utf-8', 'windows-1252', 'iso-8859-14'] as const;
const exceptions = ['older', 'shrink', 'skipped', 'encoding'] as const;

/** Loads a gazetteer export into an index. */
export const load: Command = {
  name: 'load',
  summary: { cy: 'llwytho allforiad o restr gyfeiriadau i fynegai', en: 'load a gazetteer export into an index' },
  usage: 'FILE… --index INDEX',
  help: `  --index INDEX      the index to write; one that is in use goes on answering until this one is whole
  --format NAME      ${formatNames.join(', ')}; told from the files unless given
  --changes          the files hold changes since the last load; told from the files unless given
  --full             the files hold everything
  --mapping FILE     JSON: which column of a plain CSV holds what; see the README
  --epoch NAME       what the data is called, where the files do not say
  --retired FILE     an ONS Postcode Directory (CSV): a postcode that has ended is then told apart from a wrong one
  --encoding NAME    ${encodings.join(', ')}, of a plain CSV; told from the bytes unless given
  --dry-run          everything but putting the new index in use
  --allow NAMES      let through what is otherwise refused: ${exceptions.join(', ')}
  --json             the report as JSON
  --quiet            no progress

What was interrupted goes on when the same command is given again. Ends with 0 when the index is in place, 1 when the
files were refused; the index in use is then as it was.`,
  options: {
    index: { type: 'string' },
    format: { type: 'string' },
    changes: { type: 'boolean' },
    full: { type: 'boolean' },
    mapping: { type: 'string' },
    epoch: { type: 'string' },
    encoding: { type: 'string' },
    retired: { type: 'string' },
    'dry-run': { type: 'boolean' },
    allow: { type: 'string' },
    json: { type: 'boolean' },
    quiet: { type: 'boolean' },
  },
  async run(typed, terminal) {
    if (typed.words.length === 0) throw new CommandError('bad-usage', 'There is no file to load.');
    const progress = typed.flag('quiet') ? undefined : terminalProgress();
    try {
      const report = await loadFiles(typed.words, {
        ...optionsFrom(typed),
        ...(progress ? { onProgress: (each) => progress.onProgress(each) } : {}),
        signal: terminal.signal,
      });
      progress?.end();
      terminal.out(typed.flag('json') ? JSON.stringify(report, null, 2) : printReport(report).trimEnd());
      return exit.done;
    } catch (error) {
      progress?.end();
      if (terminal.signal.aborted) {
        terminal.err('patrwm-address: stopped: the index in use is as it was. The same command goes on from here.');
        return exit.failed;
      }
      if (error instanceof AddressServerError) for (const line of skippedLines(error)) terminal.err(line);
      throw error;
    }
  },
};

function skippedLines({ skipped = {} }: AddressServerError): string[] {
  return Object.entries(skipped).map(([reason, { count, at }]) => {
    const [first] = at;
    return `  ${String(count)} × ${reason}: ${reasons[reason as Reason].text}${first ? ` (first at ${first.file}:${String(first.line)})` : ''}`;
  });
}

function optionsFrom(typed: Typed): LoadOptions {
  if (typed.flag('changes') && typed.flag('full')) throw new CommandError('bad-usage', '`--changes` and `--full` exclude each other.');
  const mapping = typed.text('mapping');
  const allow = (typed.text('allow') ?? '').split(',').filter(Boolean);
  const wrong = allow.find((each) => !exceptions.some((known) => known === each));
  if (wrong !== undefined) throw new CommandError('bad-usage', `\`--allow\` holds "${wrong}"; there are ${exceptions.join(', ')}.`);
  const given = {
    format: typed.oneOf('format', formatNames),
    kind: typed.flag('changes') ? ('changes' as const) : typed.flag('full') ? ('full' as const) : undefined,
    epoch: typed.text('epoch'),
    encoding: typed.oneOf('encoding', encodings),
    retired: typed.text('retired'),
    mapping: mapping === undefined ? undefined : (readJson(mapping, 'mapping') as PlainMapping),
  };
  return {
    index: typed.needed('index'),
    dryRun: typed.flag('dry-run'),
    allow: exceptions.filter((each) => allow.includes(each)),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  };
}
