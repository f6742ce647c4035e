import type { Language } from '../bilingual.ts';
import type { HistoryEntry } from '../history/history.ts';
import type { Result } from '../result.ts';
import { htmlReport } from './html.report.ts';
import { jsonReport } from './json.report.ts';
import { junitReport } from './junit.report.ts';
import { markdownReport } from './markdown.report.ts';
import { sarifReport } from './sarif.report.ts';
import { terminalReport } from './terminal.report.ts';

export interface ReportOptions {
  readonly language: Language;
  /** Whether a report that can say everything in both languages does so. */
  readonly both?: boolean;
  /** Whether colours may be used, as on a terminal. */
  readonly colours?: boolean;
  /** The terminal's width; lines are not broken where it is absent. */
  readonly columns?: number;
  /** Runs before this one and this one, oldest first. */
  readonly history?: readonly HistoryEntry[];
  /** Files of other reports, and the baseline, by name. */
  readonly written?: Readonly<Record<string, string>>;
}

/** Turns a result into a text. Pure: the command writes it where it was asked. */
export type Reporter = (result: Result, options: ReportOptions) => string;

/** Reporters by the name of the option that asks for them: `--json OUT`. */
export const reporters: Readonly<Record<string, Reporter>> = {
  html: htmlReport,
  json: jsonReport,
  junit: junitReport,
  markdown: markdownReport,
  sarif: sarifReport,
  terminal: terminalReport,
};
