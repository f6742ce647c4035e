import type { Locator, Page } from 'playwright-core';
import type { Finding, NotTested } from '../finding.ts';
import type { KeptPage } from '../report/kept-page.ts';
import type { PageChecked, Result } from '../result.ts';
import type { Target } from '../targets/target.ts';

/** What was typed into the pages of a tab, so that no picture of them shows it. */
const typedInto = new WeakMap<Page, Set<string>>();

export function rememberTyped(page: Page, values: readonly string[]): void {
  const known = typedInto.get(page) ?? new Set();
  for (const value of values) known.add(value);
  typedInto.set(page, known);
}

/** Finds a value as a page may show it again: in capitals, with other spaces. Values of one or two signs say nothing of anybody. */
function shownAs(values: Iterable<string>): RegExp | undefined {
  const long = [...values].map((value) => value.replace(/\s+/g, '')).filter((value) => value.length > 2);
  if (!long.length) return undefined;
  const escaped = long
    .sort((a, b) => b.length - a.length)
    .map((value) => [...value].map((sign) => sign.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('\\s*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** The text without what was typed. */
export function withoutTyped(text: string, values: Iterable<string>): string {
  const pattern = shownAs(values);
  return pattern ? text.replace(pattern, '…') : text;
}

/** What no picture of any page may show. */
const everywhere = new Set<string>();
export function rememberSecrets(values: readonly string[]): void {
  for (const value of values) everywhere.add(value);
}

/** What a picture of this page must cover: what was typed, where the page says it again. What stands in fields is never drawn. */
export function toCover(page: Page): Locator[] {
  const pattern = shownAs([...(typedInto.get(page) ?? []), ...everywhere]);
  return pattern ? [page.getByText(pattern)] : [];
}

/** What holds names of the gate's own, and nothing of a person's. */
const kept = ['fingerprint', 'rule', 'certainty', 'path', 'selector', 'page', 'state', 'language', 'code'];

/** A run's result without what its journeys typed: pages that show an answer again put it into names and messages. */
export function resultWithoutTyped(result: Result, targets: readonly Target[], secrets: readonly string[] = []): Result {
  const journeys = new Set(targets.filter(({ typed }) => typed?.length).map(({ name }) => name));
  const pattern = shownAs([...targets.flatMap(({ typed }) => typed ?? []), ...secrets]);
  if (!pattern) return result;
  const concerned = (page: string): boolean => secrets.length > 0 || journeys.has(page);
  const clean = (value: unknown): unknown => {
    if (typeof value === 'string') return value.replace(pattern, '…');
    if (Array.isArray(value)) return value.map(clean);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, kept.includes(key) ? each : clean(each)]));
    return value;
  };
  return {
    ...result,
    findings: result.findings.map((each) => (each.places.some(({ page }) => concerned(page)) ? (clean(each) as Finding) : each)),
    notTested: result.notTested.map((each) => (concerned(each.page) ? (clean(each) as NotTested) : each)),
    pages: result.pages.map((each) => (concerned(each.page) ? (clean(each) as PageChecked) : each)),
    ...(result.kept ? { kept: result.kept.map((each) => (concerned(each.page) ? (clean(each) as KeptPage) : each)) } : {}),
  };
}
