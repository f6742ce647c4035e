import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

export type CommandErrorCode = 'bad-usage' | 'unreadable-file' | 'not-json';

/** A fault of what was typed, or of a file it names, told to the person who typed it. */
export class CommandError extends Error {
  readonly code: CommandErrorCode;
  constructor(code: CommandErrorCode, message: string) {
    super(message);
    this.name = 'CommandError';
    this.code = code;
  }
}

/** Exit codes: done; failed, or nothing found; typed wrongly. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** Where a command reads and writes; another in tests. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl+C and by a request to end. */
  readonly signal: AbortSignal;
}

export type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export interface Command {
  readonly name: string;
  readonly summary: { readonly cy: string; readonly en: string };
  /** What follows the name: `FILE… --index INDEX`. */
  readonly usage: string;
  /** Options and examples, as `--help` prints them. */
  readonly help: string;
  readonly options: ParseArgsOptionsConfig;
  readonly run: (typed: Typed, terminal: Terminal) => Promise<number>;
}

/** What was typed after a command's name. */
export class Typed {
  readonly words: readonly string[];
  readonly #values: Values;

  /** @throws CommandError `bad-usage` for an option that does not exist or lacks its value. */
  constructor(args: readonly string[], options: ParseArgsOptionsConfig) {
    try {
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
      this.words = positionals;
      this.#values = values;
    } catch (error) {
      throw new CommandError('bad-usage', (error as Error).message);
    }
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  texts(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  needed(name: string): string {
    const value = this.text(name);
    if (!value) throw new CommandError('bad-usage', `\`--${name}\` is missing.`);
    return value;
  }

  /** A whole number, from `least` up. */
  number(name: string, least = 0): number | undefined {
    const value = this.text(name);
    if (value === undefined) return undefined;
    if (!/^\d{1,12}$/.test(value) || Number(value) < least)
      throw new CommandError('bad-usage', `\`--${name}\` is "${value}"; it must be a whole number of ${String(least)} or more.`);
    return Number(value);
  }

  oneOf<Value extends string>(name: string, allowed: readonly Value[]): Value | undefined {
    const value = this.text(name);
    const found = allowed.find((each) => each === value);
    if (value !== undefined && found === undefined)
      throw new CommandError('bad-usage', `\`--${name}\` is "${value}"; it must be one of ${allowed.join(', ')}.`);
    return found;
  }
}
