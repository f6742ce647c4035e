// The W3C's ACT test cases of approved rules: how many of the failing ones the gate finds, and how often it is wrong on the others.
// They are the W3C's own documents, so they are not kept here: a copy of wcag-act-rules' content-assets is named when it is run.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules, run, type Certainty, type Finding, type Observation, type State, type Target } from '@patrwm/gate';
import axe from 'axe-core';
import { serveFolder } from '../visual/static-site.ts';

interface Case {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly expected: 'passed' | 'failed' | 'inapplicable';
  readonly relativePath: string;
  readonly approved: boolean;
}

/** Which of the gate's rules ask what an ACT rule asks, beside those that axe itself names. */
const own: Readonly<Record<string, readonly string[]>> = {
  c4a8a4: ['title-sense'],
  qt1vmo: ['image-alt-suspicious'],
  '23a2a8': ['image-alt-suspicious'],
  oj04fd: ['focus-visible'],
  '2779a5': ['title-sense'],
  b5c3f8: ['page-lang'],
  bf051a: ['page-lang'],
  '2t702h': ['axe/summary-name'],
  '0ssw9k': ['keyboard-reach'],
  akn7bn: ['keyboard-reach'],
  '73f2c2': ['autocomplete-purpose'],
  '6cfa84': ['focus-hidden'],
  b33eff: ['orientation-locked'],
  '24afc2': ['text-spacing'],
  '9e45ec': ['text-spacing'],
  '78fd32': ['text-spacing'],
  a25f45: ['table-headers'],
  '0va7u6': ['image-of-text'],
};

const certainties = ['failure', 'warning', 'advice'] as const;

/** What came of a case: the surest finding of a rule that asks the same, and what could not be tested. */
interface ActOutcome {
  readonly rule: string;
  readonly name: string;
  readonly file: string;
  readonly expected: Case['expected'];
  readonly found: Finding['certainty'] | undefined;
  readonly by: readonly string[];
  readonly notTested: boolean;
}

const byAxe = (rule: string): string[] =>
  axe
    .getRules()
    .filter(({ actIds }) => actIds?.includes(rule))
    .map(({ ruleId }) => `axe/${ruleId}`);

/** Runs all cases of approved rules in `folder`, which holds `testcases.json`. */
async function actOutcomes(folder: string): Promise<ActOutcome[]> {
  const { testcases } = JSON.parse(readFileSync(path.join(folder, 'testcases.json'), 'utf8')) as { testcases: Case[] };
  const cases = testcases.filter(({ approved, relativePath }) => approved && relativePath.endsWith('.html'));
  const site = mkdtempSync(path.join(tmpdir(), 'gate-act-'));
  const prefix = 'WAI/content-assets/wcag-act-rules';
  mkdirSync(path.join(site, path.dirname(prefix)), { recursive: true });
  symlinkSync(path.resolve(folder), path.join(site, prefix));
  const served = await serveFolder(site);
  const mapped = (id: string): string[] => [...(own[id] ?? []), ...byAxe(id)];
  // Taken from each page as it is seen: a report tells the same fault of two pages once, and these pages are much alike.
  const seen = new Map<string, Observation[]>();
  const target = ({ ruleId, relativePath }: Case): Target => ({
    name: relativePath,
    url: `${served.origin}/${prefix}/${relativePath}`,
    rules: ['axe', ...mapped(ruleId)],
    states: ['default', ...statesOf(own[ruleId] ?? [])],
  });
  try {
    const { result } = await run({
      targets: cases.map(target),
      states: ['default', 'no-script', 'keyboard', 'text-spacing', 'narrow', 'zoom-400'],
      counterparts: false,
      record: false,
      whileOpen: (visit, observations) => {
        const name = new URL(visit.url).pathname.slice(prefix.length + 2);
        seen.set(name, [...(seen.get(name) ?? []), ...observations]);
        return Promise.resolve();
      },
    });
    const general = (id: string): Certainty => rules.find((rule) => rule.id === id)?.certainty ?? 'failure';
    return cases.map((each) => {
      const here = (seen.get(each.relativePath) ?? []).filter(({ rule }) => mapped(each.ruleId).includes(rule));
      const surest = here.map(({ rule, certainty }) => certainties.indexOf(certainty ?? general(rule))).sort()[0];
      return {
        rule: each.ruleId,
        name: each.ruleName,
        file: each.relativePath,
        expected: each.expected,
        found: surest === undefined ? undefined : certainties[surest],
        by: [...new Set(here.map(({ rule }) => rule))],
        notTested: result.notTested.some(({ page, code }) => page === each.relativePath && code !== 'script-error'),
      };
    });
  } finally {
    served.close();
    rmSync(site, { recursive: true });
  }
}

const statesOf = (ids: readonly string[]): State[] =>
  rules.flatMap(({ id, states }) => (ids.includes(id) ? states.filter((state) => state !== 'default' && state !== 'opened') : []));

/** Prints what came of them. */
export async function actCases(folder: string | undefined): Promise<void> {
  if (!folder || !existsSync(path.join(folder, 'testcases.json'))) {
    console.log('Name the folder that holds testcases.json: content-assets/wcag-act-rules of github.com/w3c/wcag-act-rules.');
    return;
  }
  const outcomes = await actOutcomes(folder);
  const failing = outcomes.filter(({ expected }) => expected === 'failed');
  const others = outcomes.filter(({ expected }) => expected !== 'failed');
  for (const { rule, name, file, expected, found, by, notTested } of outcomes) {
    if (expected === 'failed' ? found === 'failure' : found === undefined) continue;
    console.log(`  ${expected.padEnd(12)} ${found ?? (notTested ? 'not tested' : 'not found')}  ${rule} ${name}  ${by.join(' ')}  ${file}`);
  }
  const count = (of: readonly ActOutcome[], worst: number): string =>
    `${String(of.filter(({ found }) => found && certainties.indexOf(found) <= worst).length)} of ${String(of.length)}`;
  for (const [worst, name] of certainties.entries())
    console.log(`  ${name.padEnd(8)} or surer: failing cases found ${count(failing, worst)}; fires on others ${count(others, worst)}`);
}
