import type { Language } from '../bilingual.ts';

/** Where a command reads and writes; a test gives its own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: NodeJS.ProcessEnv;
  readonly cwd: string;
  /** Aborted when the person presses Ctrl-C. */
  readonly signal: AbortSignal;
  /** Writes the last line of standard error anew, where a person looks at it. */
  readonly rewrite?: (text: string) => void;
  /** Its width, where a person looks at it. */
  readonly columns?: number;
  /** Whether it shows colours. */
  readonly colours?: boolean;
}

/** The process's own. The first Ctrl-C ends the run in order; a second one is the system's. */
export function processTerminal(): Terminal {
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ending.abort());
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    err: (text) => void process.stderr.write(`${text}\n`),
    env: process.env,
    cwd: process.cwd(),
    signal: ending.signal,
    ...(process.stderr.isTTY && process.env.TERM !== 'dumb' ? { rewrite: (text) => void process.stderr.write(`\r\u001b[2K${text}`) } : {}),
    ...(process.stdout.isTTY ? { columns: process.stdout.columns, colours: coloursOf(process.env) } : {}),
  };
}

/** Colours, unless somebody asked for none: https://no-color.org. */
const coloursOf = (env: NodeJS.ProcessEnv): boolean => !env.NO_COLOR && env.TERM !== 'dumb';

/** The language to speak: `--lang`, else that of the environment, else English. */
export function languageOf(given: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (given === 'cy' || given === 'en') return given;
  return /^cy([_.-]|$)/.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'cy' : 'en';
}
