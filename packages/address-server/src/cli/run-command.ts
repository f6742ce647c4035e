import { readFileSync } from 'node:fs';
import { AddressServerError } from '../address-server-error.ts';
import { bench } from './bench.command.ts';
import { check } from './check.command.ts';
import { CommandError, exit, Typed, type Command, type Terminal } from './command.ts';
import { find } from './find.command.ts';
import { generate } from './generate.command.ts';
import { load } from './load.command.ts';
import { publish } from './publish.command.ts';
import { seeds } from './seeds.command.ts';
import { serve } from './serve.command.ts';

const commands: readonly Command[] = [load, publish, serve, find, check, seeds, generate, bench];

const help = {
  en: {
    about: 'patrwm-address: an address look-up in Welsh and English, from a council’s own gazetteer.',
    usage: 'Usage: patrwm-address COMMAND …',
    more: 'patrwm-address COMMAND --help says more. --lang cy gives this page in Welsh; --version the release.',
    codes: 'Ends with 0 when it is done, 1 when it failed or nothing was found, 2 when it was typed wrongly.',
  },
  cy: {
    about: 'patrwm-address: chwilio am gyfeiriad yn Gymraeg ac yn Saesneg, o restr gyfeiriadau’r cyngor ei hun.',
    usage: 'Defnydd: patrwm-address GORCHYMYN …',
    more: 'Mae rhagor yn patrwm-address GORCHYMYN --help (yn Saesneg). Mae --lang en yn rhoi’r dudalen hon yn Saesneg; --version y rhifyn.',
    codes: 'Mae’n gorffen â 0 pan fydd wedi llwyddo, 1 pan fydd wedi methu neu heb ganfod dim, 2 pan fydd wedi ei deipio’n anghywir.',
  },
} as const;

/**
 * Runs `patrwm-address`: `args` are what follows its name. Gives the exit code: 0 done, 1 failed or nothing found,
 * 2 typed wrongly. Every fault is one line on the error stream, with a stable code: `patrwm-address: cut-export: …`.
 */
export async function runCommand(args: readonly string[], terminal: Terminal = thisTerminal()): Promise<number> {
  const [name = '', ...rest] = args;
  const command = commands.find((each) => each.name === name);
  try {
    if (!command) return overall(args, terminal);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(`patrwm-address ${command.name} ${command.usage}\n\n${command.help}`);
      return exit.done;
    }
    return await command.run(new Typed(rest, command.options), terminal);
  } catch (error) {
    if (terminal.signal.aborted) return exit.failed;
    const known = error instanceof CommandError || error instanceof AddressServerError;
    const code = known ? error.code : ((error as NodeJS.ErrnoException).code ?? 'fault').toLowerCase();
    terminal.err(`patrwm-address: ${code}: ${error instanceof Error ? error.message : String(error)}`);
    if (!(error instanceof CommandError && error.code === 'bad-usage')) return exit.failed;
    terminal.err(`Try: patrwm-address ${command?.name ?? ''} --help`.replace('  ', ' '));
    return exit.usage;
  }
}

function overall(args: readonly string[], terminal: Terminal): number {
  const typed = new Typed(args, { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' }, version: { type: 'boolean' } });
  const { LC_ALL, LC_MESSAGES, LANG } = terminal.env;
  const welsh = /^cy\b|^cy_/.test(LC_ALL || LC_MESSAGES || LANG || '');
  const language = typed.oneOf('lang', ['cy', 'en']) ?? (welsh ? 'cy' : 'en');
  if (typed.flag('version')) {
    const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string };
    terminal.out(manifest.version);
    return exit.done;
  }
  const [unknown] = typed.words;
  if (unknown !== undefined && unknown !== 'help')
    throw new CommandError('bad-usage', `There is no command "${unknown}"; there are ${commands.map(({ name }) => name).join(', ')}.`);
  const { about, usage, more, codes } = help[language];
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary[language]}`);
  const asked = typed.flag('help') || unknown === 'help';
  terminal[asked ? 'out' : 'err']([about, '', usage, '', ...list, '', more, codes].join('\n'));
  return asked ? exit.done : exit.usage;
}

function thisTerminal(): Terminal {
  const ending = new AbortController();
  // The second time, the system's own way ends it at once.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    env: process.env,
    signal: ending.signal,
  };
}
