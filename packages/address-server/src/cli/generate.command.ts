import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { generatePremium } from '../generate/generate.ts';
import { CommandError, exit, type Command } from './command.ts';

/** Writes an invented gazetteer, to try everything with before a council's own is at hand. */
export const generate: Command = {
  name: 'generate',
  summary: { cy: 'ysgrifennu rhestr gyfeiriadau ffug, i roi cynnig ar bopeth', en: 'write an invented gazetteer, to try everything with' },
  usage: '--rows N --seed S DIR',
  help: `  --rows N   about how many addresses (default: 20000)
  --seed S   the same seed writes the same bytes (default: 7)`,
  options: { rows: { type: 'string' }, seed: { type: 'string' } },
  run(typed, terminal) {
    const [folder] = typed.words;
    if (folder === undefined) throw new CommandError('bad-usage', 'There is no folder to write into.');
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, 'addressbase-premium.csv');
    const addresses = generatePremium(file, { addresses: typed.number('rows', 1) ?? 20_000, seed: typed.number('seed') ?? 7 });
    terminal.out(JSON.stringify({ files: [file], addresses }));
    return Promise.resolve(exit.done);
  },
};
