import type { Finding } from '../finding.ts';
import type { Result } from '../result.ts';
import type { ReportOptions } from './index.ts';
import { pagesOf, statesOf } from './page-names.ts';
import { certaintyWords, reportWords } from './report.text.ts';

/** What XML may not hold, even escaped: other control characters, and halves of pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const xml = (text: string): string =>
  text
    .replace(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');

interface Case {
  readonly name: string;
  readonly kind: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type?: string;
  readonly message?: string;
  readonly text?: string;
}

/**
 * JUnit XML: a suite for each page, a failed case for each failure on it, an error for what could not be tested. What is accepted is
 * skipped, with its reason; warnings and advice stand in the suite's output, since they fail nothing.
 */
export function junitReport(result: Result, { language }: ReportOptions): string {
  const pages = new Set([...result.pages.map(({ page }) => page), ...result.notTested.map(({ page }) => page)]);
  const suites = [...pages].map((page) => suite(page, casesOf(page, result, language), outputOf(page, result, language)));
  const breaches = (result.breaches ?? []).map(({ code, message }): Case => ({
    name: code,
    kind: 'failure',
    type: code,
    message: message[language],
  }));
  if (breaches.length) suites.push(suite(reportWords.breaches[language], breaches, ''));
  const sum = (kind: string): number => suites.reduce((total, { counts }) => total + (counts[kind] ?? 0), 0);
  const head = `<testsuites name="patrwm-gate" tests="${String(sum('tests'))}" failures="${String(sum('failure'))}" errors="${String(sum('error'))}" skipped="${String(sum('skipped'))}" time="${result.seconds.toFixed(3)}">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ text }) => text).join('\n')}\n</testsuites>\n`;
}

function suite(name: string, cases: readonly Case[], output: string): { text: string; counts: Record<string, number> } {
  const counts: Record<string, number> = { tests: cases.length };
  for (const { kind } of cases) counts[kind] = (counts[kind] ?? 0) + 1;
  const lines = cases.map((each) => {
    const open = `    <testcase classname="${xml(name)}" name="${xml(each.name)}"`;
    if (each.kind === 'passed') return `${open}/>`;
    const message = ` message="${xml(each.message ?? '')}"`;
    if (each.kind === 'skipped') return `${open}><skipped${message}/></testcase>`;
    return `${open}><${each.kind}${message} type="${xml(each.type ?? '')}">${xml(each.text ?? '')}</${each.kind}></testcase>`;
  });
  const of = (kind: string): string => String(counts[kind] ?? 0);
  const out = output ? `\n    <system-out>${xml(output)}</system-out>` : '';
  return {
    text: `  <testsuite name="${xml(name)}" tests="${of('tests')}" failures="${of('failure')}" errors="${of('error')}" skipped="${of('skipped')}">\n${lines.join('\n')}${out}\n  </testsuite>`,
    counts,
  };
}

function casesOf(page: string, result: Result, language: ReportOptions['language']): Case[] {
  const errors = result.notTested
    .filter((each) => each.page === page)
    .map(({ code, state, message }): Case => ({
      name: state ? `${code} [${state}]` : code,
      kind: 'error',
      type: code,
      message: message[language],
    }));
  const failures = result.findings
    .filter((finding) => finding.certainty === 'failure' && pagesOf(finding).includes(page))
    .map((finding): Case => {
      const { rule, fingerprint, message, accepted } = finding;
      const name = `${rule} ${fingerprint}`;
      if (accepted) return { name, kind: 'skipped', message: `${reportWords.accepted[language]}: ${accepted.reason}` };
      return { name, kind: 'failure', type: rule, message: message[language], text: detail(finding, page) };
    });
  if (errors.length || failures.length) return [...errors, ...failures];
  return [{ name: reportWords.none[language], kind: 'passed' }];
}

function detail(finding: Finding, page: string): string {
  const here = { ...finding, places: finding.places.filter((place) => place.page === page) };
  return [finding.element?.html ?? '', finding.element?.selector ?? '', `[${statesOf(here).join(', ')}]`].filter(Boolean).join('\n');
}

function outputOf(page: string, { findings }: Result, language: ReportOptions['language']): string {
  return findings
    .filter((finding) => finding.certainty !== 'failure' && !finding.accepted && pagesOf(finding).includes(page))
    .map(({ certainty, rule, message }) => `${certaintyWords[certainty][language]} ${rule}: ${message[language]}`)
    .join('\n');
}
