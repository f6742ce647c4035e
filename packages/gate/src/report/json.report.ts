import type { Result } from '../result.ts';

/** The result itself, as it is. Its `schema` says which version of the shape it has. */
export const jsonReport = (result: Result): string => `${JSON.stringify(result, null, 2)}\n`;
