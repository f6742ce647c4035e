/** Something wrong with a definition, for its author. */
export interface Fault {
  /** Stable: `unreachable-page`, `forward-reference`, … Each is explained in the package's README. */
  readonly code: string;
  /** Id or path of what is at fault. */
  readonly subject: string;
  /** The subject in backticks, what was found and what would be right. */
  readonly message: string;
}

export const fault = (code: string, subject: string, found: string): Fault => ({ code, subject, message: `\`${subject}\` ${found}` });

export const quoted = (ids: Iterable<string>): string => [...ids].map((id) => `\`${id}\``).join(', ') || 'none';
