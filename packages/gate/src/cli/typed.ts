import { parseArgs, type ParseArgsConfig } from 'node:util';
import { GateError } from '../gate-error.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command's name. Throws `bad-usage` for an option that the command does not have. */
export class Typed {
  readonly words: readonly string[];
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(args: readonly string[], options: Options) {
    try {
      const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
      this.words = positionals;
      this.#values = values;
    } catch (error) {
      const name =
        /'(-[^']*?)[ ']/.exec(error instanceof Error ? error.message : '')?.[1] ?? args.find((each) => each.startsWith('-')) ?? '';
      const known = Object.keys(options).map((each) => `--${each}`);
      throw new GateError('bad-usage', {
        cy: `Ni ddeallwyd ${name}. Dyma’r dewisiadau: ${known.join(', ')}.`,
        en: `${name} was not understood. These are the options: ${known.join(', ')}.`,
      });
    }
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    return typeof value === 'string' ? value : undefined;
  }

  texts(name: string): readonly string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : [];
  }

  flag(name: string): boolean {
    return this.#values[name] === true;
  }

  /** A whole number from `least` up. */
  whole(name: string, least = 1): number | undefined {
    const text = this.text(name);
    if (text === undefined) return undefined;
    const value = Number(text);
    if (Number.isInteger(value) && value >= least) return value;
    throw new GateError('bad-usage', {
      cy: `Rhaid i --${name} fod yn rhif cyfan o ${String(least)} i fyny; cafwyd “${text}”.`,
      en: `--${name} must be a whole number from ${String(least)} up; found “${text}”.`,
    });
  }
}
