/** One line of the log. It never holds a value that someone typed, an address of a page as sent, or a cookie. */
export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | boolean | undefined;
}
export type Logger = (entry: LogEntry) => void;

/** JSON lines on standard output. */
export const consoleLogger: Logger = (entry) => {
  process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`);
};

/**
 * An error without what it may quote: name, code and stack frames. A message can hold an answer
 * (`Unexpected token 'S', "Siân"... is not valid JSON`), so only messages of this package's own errors are written.
 */
export function describeError(error: unknown): { error: string; code?: string; message?: string; stack?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = (error as { code?: unknown }).code;
  return {
    error: error.name,
    ...(typeof code === 'string' && { code }),
    ...(error.name === 'ServiceServerError' && { message: error.message }),
    ...(error.stack && {
      stack: error.stack
        .split('\n')
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .map((line) => line.trim())
        .join(' | '),
    }),
  };
}
