import { readFileSync } from 'node:fs';
import { CommandError, type Terminal, type Typed } from './command.ts';

/** The text of a file named on the command line. */
export function readNamed(file: string, option: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new CommandError(
      'unreadable-file',
      `\`--${option}\` names "${file}", which cannot be read (${(error as NodeJS.ErrnoException).code ?? 'fault'}).`,
    );
  }
}

/** An object in a JSON file named on the command line. */
export function readJson(file: string, option: string): object {
  try {
    const value: unknown = JSON.parse(readNamed(file, option));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(
      'not-json',
      `\`--${option}\` names "${file}", which is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`,
    );
  }
  throw new CommandError('not-json', `\`--${option}\` names "${file}", which is not a JSON object.`);
}

/** A secret from a file or the environment. Never from an argument: those are in every list of processes. */
export function secretFrom(typed: Typed, terminal: Terminal, option: string, variable: string): string | undefined {
  const file = typed.text(option);
  return file === undefined ? terminal.env[variable]?.trim() || undefined : readNamed(file, option).trim();
}
