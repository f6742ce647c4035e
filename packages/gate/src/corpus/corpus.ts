import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../visit/browser.ts';
import type { Rule } from '../rule.ts';
import { run } from '../run.ts';
import { rules as allRules } from '../rules/index.ts';
import type { Finding, NotTested } from '../finding.ts';
import { states as allStates } from '../state.ts';
import { serveFolder } from '../targets/static-server.ts';
import type { Target } from '../targets/target.ts';

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

/** The headers that a page of the corpus is answered with: `page.headers.json` beside `page.html`. */
function headersBeside(file: string): Record<string, string | string[]> | undefined {
  const beside = file.replace(/\.html$/, '.headers.json');
  return beside !== file && existsSync(beside)
    ? (JSON.parse(readFileSync(beside, 'utf8')) as Record<string, string | string[]>)
    : undefined;
}

/**
 * Runs each page in the states that its rules need: its own rules wholly, and the quick ones of all others beside them, so that a
 * rule's false alarms on another's pages are seen too; axe where something of axe's is expected. `whole` runs every rule of those
 * states and axe on every page.
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
  const served = await serveFolder(options.folder ?? corpusFolder, headersBeside);
  const browser = await launchBrowser();
  const outcomes: CorpusOutcome[] = [];
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const ownOf = ({ rule, expected }: CorpusPage): Rule[] => [...new Set([rule, ...expected])].flatMap((id) => byId.get(id) ?? []);
  const target = (page: CorpusPage): Target => {
    const own = ownOf(page);
    const states = own.flatMap((rule) =>
      rule.kind === 'run' || rule.kind === 'response' ? (['default', ...(rule.kind === 'run' ? rule.states : [])] as const) : rule.states,
    );
    const looking = rules.filter((rule) => own.includes(rule) || rule.kind === 'page').map(({ id }) => id);
    const axe = page.expected.some((id) => id.startsWith('axe/'));
    return {
      name: page.file,
      url: `${served.origin}/${page.file}`,
      states: states.length ? [...new Set(states)] : ['default'],
      ...(options.whole ? {} : { rules: axe ? [...looking, 'axe'] : looking }),
    };
  };
  // One run for nearly all, so that one canary and two tabs serve them. Rules of a whole run see just the pages made for them.
  const groups = new Map<string, CorpusPage[]>();
  for (const page of pages) {
    const own = ownOf(page);
    const apart = own.filter(({ kind }) => kind === 'run').map(({ id }) => id);
    const key = apart.length ? apart.sort().join(' ') : own.some(({ kind }) => kind === 'response') ? 'response' : '';
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  try {
    for (const [key, group] of groups) {
      const apart = key.split(' ');
      const targets = group.map(target);
      const named = new Set(targets.flatMap(({ rules: ids = [] }) => ids));
      const { result } = await run({
        targets,
        rules: rules.filter(({ id, kind }) => (kind === 'run' ? apart.includes(id) : options.whole || named.has(id))),
        states: allStates.filter((state) => targets.some(({ states }) => states?.includes(state))),
        browser,
        // A page's other language is beside it for the rules that compare, and for no others.
        counterparts: byId.has(apart[0] ?? ''),
        record: key !== '',
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
