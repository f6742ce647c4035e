import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { GateConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { GateError } from '../gate-error.ts';
import { mergeResults } from '../report/merge-results.ts';
import { readResult } from '../report/read-result.ts';
import { deliver, deliverOptions, deliverTyped, prepare } from './deliver.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Typed } from './typed.ts';

const text = { type: 'string' } as const;

export const mergeOptions: NonNullable<ParseArgsConfig['options']> = {
  config: text,
  lang: text,
  quiet: { type: 'boolean' },
  ...deliverOptions,
};

/** `patrwm-gate merge A.json B.json`: the parts of a run as one, judged, reported and ended as `check` does. */
export async function mergeCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const read = await readConfig(terminal.cwd, typed.text('config'));
  const given = Object.entries(deliverTyped(typed, terminal.cwd, read)).filter(([, value]) => value !== undefined);
  const config: GateConfig = { ...read, ...Object.fromEntries(given) };
  const language = languageOf(typed.text('lang') ?? config.lang, terminal.env);
  if (!typed.words.length)
    throw new GateError('bad-usage', {
      cy: 'Rhowch y canlyniadau: `patrwm-gate merge A.json B.json`.',
      en: 'Give the results: `patrwm-gate merge A.json B.json`.',
    });
  const prepared = prepare(config);
  const result = mergeResults(typed.words.map((file) => readResult(path.resolve(terminal.cwd, file))));
  return deliver(result, prepared, { config, typed, terminal, language });
}
