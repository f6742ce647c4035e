import { formatNames } from '../load/format.ts';
import { generate as generateFiles } from '../generate/generate.ts';
import { CommandError, exit, type Command } from './command.ts';

/** Writes an invented gazetteer, to try everything with before a council's own is at hand. */
export const generate: Command = {
  name: 'generate',
  summary: { cy: 'ysgrifennu rhestr gyfeiriadau ffug, i roi cynnig ar bopeth', en: 'write an invented gazetteer, to try everything with' },
  usage: '--rows N --seed S --format NAME DIR',
  help: `  --rows N        about how many addresses (default: 20000)
  --seed S        the same seed writes the same bytes (default: 7)
  --format NAME   ${formatNames.join(', ')} (default: premium)
  --changes       changes to them too, and in after/ the whole as it is then

Prints as JSON which files it wrote and how many addresses they hold.`,
  options: { rows: { type: 'string' }, seed: { type: 'string' }, format: { type: 'string' }, changes: { type: 'boolean' } },
  run(typed, terminal) {
    const [folder] = typed.words;
    if (folder === undefined) throw new CommandError('bad-usage', 'There is no folder to write into.');
    const made = generateFiles({
      format: typed.oneOf('format', formatNames) ?? 'premium',
      addresses: typed.number('rows', 1) ?? 20_000,
      seed: typed.number('seed') ?? 7,
      folder,
      changes: typed.flag('changes'),
    });
    terminal.out(JSON.stringify(made));
    return Promise.resolve(exit.done);
  },
};
