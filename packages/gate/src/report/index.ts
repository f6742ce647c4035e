import type { Language } from '../bilingual.ts';
import type { Result } from '../result.ts';
import { jsonReport } from './json.report.ts';
import { terminalReport } from './terminal.report.ts';

export interface ReportOptions {
  readonly language: Language;
  /** Whether colours may be used, as on a terminal. */
  readonly colours?: boolean;
}

/** Turns a result into a text. Pure: the command writes it where it was asked. */
export type Reporter = (result: Result, options: ReportOptions) => string;

/** Reporters by the name of the option that asks for them: `--json OUT`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  json: jsonReport,
  terminal: terminalReport,
};
