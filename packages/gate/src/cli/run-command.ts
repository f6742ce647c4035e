import { readFileSync } from 'node:fs';
import type { ParseArgsConfig } from 'node:util';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import { baselineCommand, baselineOptions } from './baseline.command.ts';
import { checkCommand, checkOptions } from './check.command.ts';
import { checklistCommand, checklistOptions } from './checklist.command.ts';
import { corpusCommand } from './corpus.command.ts';
import { evidenceCommand, evidenceOptions } from './evidence.command.ts';
import { mergeCommand, mergeOptions } from './merge.command.ts';
import { recordCommand, recordOptions } from './record.command.ts';
import { rulesCommand } from './rules.command.ts';
import { statementCommand, statementOptions } from './statement.command.ts';
import { initCommand } from './init.command.ts';
import { languageOf, processTerminal, type Terminal } from './terminal.ts';
import { Typed } from './typed.ts';

interface Command {
  readonly summary: Bilingual;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number> | number;
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;

/** The commands by name. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    summary: { cy: 'gwirio tudalennau', en: 'check pages' },
    options: checkOptions,
    run: checkCommand,
  },
  baseline: {
    summary: { cy: 'derbyn methiannau dros dro, gyda rheswm a pherchennog', en: 'accept failures for a time, with a reason and an owner' },
    options: baselineOptions,
    run: baselineCommand,
  },
  merge: {
    summary: { cy: 'cyfuno canlyniadau rhannau o rediad', en: 'put the results of the parts of a run together' },
    options: mergeOptions,
    run: mergeCommand,
  },
  statement: {
    summary: { cy: 'drafftio datganiad hygyrchedd o ganlyniad', en: 'draft an accessibility statement from a result' },
    options: statementOptions,
    run: statementCommand,
  },
  evidence: {
    summary: { cy: 'tystiolaeth fesul pwynt o’r Safon', en: 'evidence for each point of the Standard' },
    options: evidenceOptions,
    run: evidenceCommand,
  },
  init: {
    summary: {
      cy: 'ysgrifennu ffurfweddiad a ffeil CI ar gyfer y storfa hon',
      en: 'write a configuration and a CI file for this repository',
    },
    options: { lang: text },
    run: initCommand,
  },
  record: {
    summary: { cy: 'recordio taith wrth fynd drwyddi', en: 'record a journey by going through it' },
    options: recordOptions,
    run: recordCommand,
  },
  rules: {
    summary: { cy: 'rhestru’r rheolau, neu egluro un', en: 'list the rules, or explain one' },
    options: { lang: text },
    run: rulesCommand,
  },
  checklist: {
    summary: { cy: 'y cwestiynau i bobl am y Safon: `init`, `show`', en: 'the Standard’s questions to people: `init`, `show`' },
    options: checklistOptions,
    run: checklistCommand,
  },
  corpus: {
    summary: { cy: 'mesur y rheolau ar eu tudalennau eu hunain', en: 'measure the rules on pages of their own' },
    options: { rule: text, page: text, whole: flag, verbose: flag, lang: text },
    run: corpusCommand,
  },
};

const help = {
  about: {
    cy: 'patrwm-gate: mae’n ymweld â thudalennau cyngor yn y cyflyrau lle maent yn methu, yn Gymraeg ac yn Saesneg.',
    en: 'patrwm-gate: visits a council’s pages in the states where they fail, in Welsh and English.',
  },
  usage: { cy: 'Defnydd: patrwm-gate GORCHYMYN …', en: 'Usage: patrwm-gate COMMAND …' },
  codes: {
    cy: 'Mae’n gorffen â 0 pan na chaiff fethiant, 1 pan gaiff fethiannau, 2 pan gaiff ei deipio’n anghywir, 3 pan na ellid profi rhywbeth.',
    en: 'Ends with 0 when it finds no failure, 1 when it does, 2 when it was typed wrongly, 3 when something could not be tested.',
  },
} as const;

/** Runs `patrwm-gate`: `args` are what follows its name. Gives the exit code. */
export async function runCommand(args: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  const [name = '', ...rest] = args;
  const at = args.indexOf('--lang');
  const language = languageOf(
    args.find((each) => each.startsWith('--lang='))?.slice(7) ?? (at < 0 ? undefined : args[at + 1]),
    terminal.env,
  );
  const command = commands[name];
  if (name === '--version') {
    terminal.out((JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version);
    return 0;
  }
  try {
    if (!command || rest.includes('--help') || rest.includes('-h')) {
      const asked = command !== undefined || /^(--help|-h|help)$/.test(name);
      if (!asked && name && !name.startsWith('--lang'))
        throw new GateError('bad-usage', {
          cy: `Nid oes gorchymyn “${name}”. Dyma’r gorchmynion: ${Object.keys(commands).join(', ')}.`,
          en: `There is no command “${name}”. These are the commands: ${Object.keys(commands).join(', ')}.`,
        });
      const lines = command
        ? [`patrwm-gate ${name}: ${command.summary[language]}`, '', ...Object.keys(command.options).map((each) => `  --${each}`)]
        : [
            help.about[language],
            '',
            help.usage[language],
            ...Object.entries(commands).map(([each, { summary }]) => `  ${each.padEnd(10)}${summary[language]}`),
          ];
      terminal[asked ? 'out' : 'err']([...lines, '', help.codes[language]].join('\n'));
      return asked ? 0 : 2;
    }
    return await command.run(new Typed(rest, command.options), terminal);
  } catch (error) {
    if (terminal.signal.aborted) return 130;
    if (!(error instanceof GateError)) throw error;
    terminal.err(`patrwm-gate: ${error.code}: ${error.words[language]}`);
    return /^(no-browser|browser-failed|server-|login-failed)/.test(error.code) ? 3 : 2;
  }
}
