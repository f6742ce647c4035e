import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../visit/browser.ts';
import type { Rule } from '../rule.ts';
import { run } from '../run.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, NotTested } from '../finding.ts';
import type { State } from '../state.ts';
import { serveFolder } from '../targets/static-server.ts';

/** One page of the corpus: what it is for and what should be found in it. */
export interface CorpusPage {
  /** `focus-visible/fails/outline-none.html`, within the corpus. */
  readonly file: string;
  /** The rule whose folder it is in. */
  readonly rule: string;
  readonly expected: readonly string[];
}

export interface CorpusOutcome {
  readonly page: CorpusPage;
  /** Rules that fired and count: failures, warnings, and the advice of the gate's own rules. */
  readonly found: readonly string[];
  readonly missed: readonly string[];
  readonly falseAlarms: readonly string[];
  readonly findings: readonly Finding[];
  readonly notTested: readonly NotTested[];
}

/** How often a rule was right, and how often it was there. */
export interface Score {
  readonly rule: string;
  readonly hits: number;
  readonly missed: number;
  readonly falseAlarms: number;
}

export const corpusFolder = path.resolve(import.meta.dirname, '../../corpus');

/** The pages of a corpus. Each says what should be found: `<!-- expect: rule-id other-rule -->` or `<!-- expect: none -->`. */
export function readCorpus(folder = corpusFolder, only: { readonly rule?: string; readonly page?: string } = {}): CorpusPage[] {
  return globSync('*/{fails,passes}/**/*.html', { cwd: folder })
    .map((file) => file.replaceAll(path.sep, '/'))
    .sort()
    .filter((file) => !path.basename(file).startsWith('_'))
    .map((file) => {
      const said = [...readFileSync(path.join(folder, file), 'utf8').matchAll(/<!--\s*expect:\s*([^>]*?)\s*-->/g)];
      if (!said.length) throw new Error(`${file} does not say what is expected: <!-- expect: rule-id --> or <!-- expect: none -->.`);
      const expected = said.flatMap(([, words = '']) => words.split(/[\s,]+/)).filter((word) => word && word !== 'none');
      return { file, rule: file.split('/')[0] ?? '', expected: [...new Set(expected)] };
    })
    .filter(({ rule, file }) => (!only.rule || rule === only.rule) && (!only.page || file.includes(only.page)));
}

/**
 * Runs each page in the states that its rules need: its own rules wholly, and the quick ones of all others beside them, so that a
 * rule's false alarms on another's pages are seen too. `whole` runs every rule of those states.
 */
export async function runCorpus(
  pages: readonly CorpusPage[],
  options: {
    readonly folder?: string;
    readonly rules?: readonly Rule[];
    readonly whole?: boolean;
    readonly onPage?: (outcome: CorpusOutcome) => void;
  } = {},
): Promise<CorpusOutcome[]> {
  const rules = options.rules ?? allRules;
  const served = await serveFolder(options.folder ?? corpusFolder);
  const browser = await launchBrowser();
  const outcomes: CorpusOutcome[] = [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  try {
    // A browser run for each set of rules and states, so that one canary serves many pages.
    const groups = new Map<string, CorpusPage[]>();
    for (const page of pages) {
      const key = [...new Set([page.rule, ...page.expected])]
        .filter((id) => byId.has(id))
        .sort()
        .join(' ');
      groups.set(key, [...(groups.get(key) ?? []), page]);
    }
    for (const [key, group] of groups) {
      const own = key.split(' ').flatMap((id) => byId.get(id) ?? []);
      const wanted = own.flatMap(({ states, kind }) => (kind === 'run' || kind === 'response' ? (['default'] as const) : states));
      const states: readonly State[] = wanted.length ? [...new Set(wanted)] : ['default'];
      const { result } = await run({
        targets: group.map(({ file }) => ({ name: file, url: `${served.origin}/${file}` })),
        rules: rules.filter((rule) => own.includes(rule) || rule.kind === 'page' || options.whole),
        states,
        browser,
        // A page's other language is beside it for the rules that compare, and for no others.
        counterparts: own.some(({ kind }) => kind === 'run'),
        record: own.some(({ kind }) => kind === 'run' || kind === 'response'),
        timeout: 15_000,
      });
      for (const page of group) {
        const outcome = outcomeOf(page, result.findings, result.notTested, byId);
        outcomes.push(outcome);
        options.onPage?.(outcome);
      }
    }
  } finally {
    await browser.close();
    await served.close();
  }
  return outcomes;
}

function outcomeOf(
  page: CorpusPage,
  all: readonly Finding[],
  notTested: readonly NotTested[],
  rules: ReadonlyMap<string, Rule>,
): CorpusOutcome {
  const findings = all.filter(({ places }) => places.some((place) => place.page === page.file));
  // axe's own advice, such as a landmark for everything, says nothing of a small page made for one fault.
  const counting = findings.filter(({ certainty, rule }) => certainty !== 'advice' || rules.get(rule)?.certainty === 'advice');
  const found = [...new Set(counting.map(({ rule }) => rule))];
  return {
    page,
    found,
    missed: page.expected.filter((rule) => !findings.some((each) => each.rule === rule)),
    falseAlarms: found.filter((rule) => !page.expected.includes(rule)),
    findings,
    notTested: notTested.filter((each) => each.page === page.file),
  };
}

/** Hits, misses and false alarms of each rule over a corpus. */
export function scoresOf(outcomes: readonly CorpusOutcome[]): Score[] {
  const ids = new Set(outcomes.flatMap(({ page, found }) => [page.rule, ...page.expected, ...found]));
  const count = (test: (outcome: CorpusOutcome) => boolean): number => outcomes.filter(test).length;
  return [...ids].sort().map((rule) => ({
    rule,
    hits: count(({ page, missed }) => page.expected.includes(rule) && !missed.includes(rule)),
    missed: count(({ missed }) => missed.includes(rule)),
    falseAlarms: count(({ falseAlarms }) => falseAlarms.includes(rule)),
  }));
}

export const recallOf = ({ hits, missed }: Score): number => (hits + missed ? hits / (hits + missed) : 1);
export const precisionOf = ({ hits, falseAlarms }: Score): number => (hits + falseAlarms ? hits / (hits + falseAlarms) : 1);
