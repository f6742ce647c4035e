// The gate beside the gates that councils have today, on the same pages in one run: pages of its corpus with one barrier each, and
// GOV.UK Frontend's own examples, which have none. Each way is a process of its own, one after another, round after round: a machine is
// slower at one time than at another, so the faster of a way's rounds counts.
import { globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rules, type Result } from '@patrwm/gate';
import { serveFolder } from '../visual/static-site.ts';
import { fetchPeers, peerFile } from './gate-peers.ts';
import { axeCriteria, criteriaOfAxe, type Errors } from './gate-ways.ts';
import { writeGovukPages } from './govuk-pages.ts';
import { costOf, type Cost } from './process-tree.ts';

const root = path.resolve(import.meta.dirname, '../..');
const corpus = path.join(root, 'packages/gate/corpus');
const command = path.join(root, 'packages/gate/bin/patrwm-gate.mjs');
const browser = process.env['PATRWM_GATE_BROWSER'] ?? '/usr/bin/chromium';

export interface GateRow {
  readonly way: string;
  readonly pages: number;
  readonly pagesPerMinute: number;
  readonly cpuSecondsPerPage: number;
  readonly peakMegabytes: number;
  /** Pages with a barrier on which it reports that barrier, or another of the same criterion, as an error. */
  readonly found: number;
  /** Good pages on which it reports an error. */
  readonly falseAlarms: number;
  /** Barriers that it finds and the gate in all states does not. */
  readonly onlyHere: number;
  readonly failed?: string;
}

interface Page {
  readonly url: string;
  /** Criteria of the barrier; none on a good page. */
  readonly criteria: readonly string[];
}

/** One page with a barrier for each rule that fails a build and has a criterion, and as many of the good ones, from all components. */
function pagesIn(folder: string, origin: string, most: number): Page[] {
  const bad = rules
    .filter(({ certainty, criteria, kind }) => certainty === 'failure' && criteria.length > 0 && kind !== 'run')
    .flatMap(({ id, criteria }): Page[] => {
      const files = globSync(`${id}/fails/*.html`, { cwd: corpus })
        .filter((file) => !path.basename(file).startsWith('_'))
        .sort();
      const file = files.find((each) => /expect: \S+ -->/.test(readFileSync(path.join(corpus, each), 'utf8')));
      return file ? [{ url: `${origin}/corpus/${file}`, criteria }] : [];
    });
  const names = writeGovukPages(folder);
  const step = Math.ceil(names.length / most);
  return [
    ...bad.slice(0, most),
    ...names.filter((_, index) => index % step === 0).map((name) => ({ url: `${origin}/${name}`, criteria: [] })),
  ];
}

interface Way {
  readonly name: string;
  readonly run: (urls: readonly string[], folder: string) => Promise<{ readonly cost: Cost; readonly errors: Errors }>;
}

const own = (name: string, id: string): Way => ({
  name,
  run: async (urls, folder) => {
    const [pages, out] = [path.join(folder, 'pages.json'), path.join(folder, `${id}.json`)];
    writeFileSync(pages, JSON.stringify(urls));
    const cost = await costOf(['node', path.join(import.meta.dirname, 'gate-ways.ts'), id, pages, out]);
    return { cost, errors: JSON.parse(readFileSync(out, 'utf8')) as Errors };
  },
});

const criteriaOf = (rule: string): readonly string[] =>
  rules.find(({ id }) => id === rule)?.criteria ?? axeCriteria.get(rule.replace('axe/', '')) ?? ['-'];

const gate = (name: string, states: string): Way => ({
  name,
  run: async (urls, folder) => {
    const out = path.join(folder, 'gate.json');
    const cost = await costOf(['node', command, 'check', ...urls, '--states', states, '--no-counterparts', '--quiet', '--json', out]);
    const { findings, notTested } = JSON.parse(readFileSync(out, 'utf8')) as Result;
    if (notTested.length) console.log(`  ${name}: ${notTested.map(({ page, code }) => `${page} ${code}`).join('; ')}`);
    const errors: Errors = Object.fromEntries(urls.map((url) => [url, []]));
    for (const { rule, certainty, places } of findings) {
      if (certainty !== 'failure') continue;
      for (const { url } of places) errors[url]?.push(...criteriaOf(rule));
    }
    return { cost, errors };
  },
});

const pa11y = (name: string, runner: 'htmlcs' | 'axe'): Way => ({
  name,
  run: async (urls, folder) => {
    const config = path.join(folder, `pa11y-${runner}.json`);
    const chromeLaunchConfig = { executablePath: browser, args: ['--no-sandbox'] };
    writeFileSync(config, JSON.stringify({ defaults: { runners: [runner], chromeLaunchConfig, timeout: 60_000 }, urls }));
    const cost = await costOf(['node', peerFile('pa11y-ci', 'bin/pa11y-ci.js'), '--config', config, '--json']);
    const { results } = JSON.parse(cost.output) as { results: Record<string, readonly { readonly code: string; readonly type: string }[]> };
    const errors = Object.entries(results).map(([url, issues]) => [
      url,
      issues.flatMap(({ code, type }) => {
        if (type !== 'error') return [];
        const told = /Guideline\d_\d\.(\d)_(\d)_(\d+)/.exec(code)?.slice(1).join('.');
        return told === undefined ? (axeCriteria.get(code) ?? ['-']) : [told];
      }),
    ]);
    return { cost, errors: Object.fromEntries(errors) as Errors };
  },
});

const axeCli: Way = {
  name: '@axe-core/cli',
  run: async (urls, folder) => {
    const out = 'axe-cli.json';
    const cost = await costOf([
      'node',
      peerFile('@axe-core/cli', 'dist/src/bin/cli.js'),
      ...urls,
      '--save',
      out,
      '--dir',
      folder,
      '--no-reporter',
      '--chrome-path',
      browser,
      '--chromedriver-path',
      process.env['CHROMEDRIVER'] ?? '/usr/bin/chromedriver',
      '--chrome-options=no-sandbox',
    ]);
    const told = JSON.parse(readFileSync(path.join(folder, out), 'utf8')) as {
      url: string;
      violations: { id: string; tags: string[] }[];
    }[];
    return { cost, errors: Object.fromEntries(told.map(({ url, violations }) => [url, criteriaOfAxe({ violations })])) };
  },
};

const everyState = gate('gate, all states', 'all');
const ways: readonly Way[] = [
  everyState,
  gate('gate, default state', 'default'),
  own('gate’s engine, axe alone', 'engine'),
  own('bare loop with axe', 'bare'),
  own('loop with AxeBuilder', 'builder'),
  axeCli,
  pa11y('pa11y-ci, htmlcs', 'htmlcs'),
  pa11y('pa11y-ci, axe', 'axe'),
  own('IBM’s engine, in a loop', 'ibm'),
];

/** Runs all ways on at most so many pages with a barrier, and as many without, so many times over. */
export async function gateRows(most = 20, rounds = 2): Promise<GateRow[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-bench-'));
  symlinkSync(corpus, path.join(folder, 'corpus'));
  const served = await serveFolder(folder);
  const missing = fetchPeers();
  if (missing) console.log(`  The peers could not be fetched: ${missing}`);
  const best = new Map<string, GateRow>();
  try {
    const pages = pagesIn(folder, served.origin, most);
    const barriers = pages.filter(({ criteria }) => criteria.length);
    const urls = pages.map(({ url }) => url);
    const finds = (errors: Errors, { url, criteria }: Page): boolean => errors[url]?.some((each) => criteria.includes(each)) ?? false;
    let ours: Errors = {};
    const rowOf = async (way: Way): Promise<GateRow> => {
      try {
        const { cost, errors } = await way.run(urls, folder);
        if (way === everyState) ours = errors;
        return {
          way: way.name,
          pages: pages.length,
          pagesPerMinute: (pages.length / cost.seconds) * 60,
          cpuSecondsPerPage: cost.cpuSeconds / pages.length,
          peakMegabytes: cost.peak,
          found: barriers.filter((page) => finds(errors, page)).length,
          falseAlarms: pages.filter(({ url, criteria }) => !criteria.length && errors[url]?.length).length,
          onlyHere: barriers.filter((page) => finds(errors, page) && !finds(ours, page)).length,
        };
      } catch (error) {
        const none = { pages: 0, pagesPerMinute: 0, cpuSecondsPerPage: 0, peakMegabytes: 0, found: 0, falseAlarms: 0, onlyHere: 0 };
        return { way: way.name, ...none, failed: String(error).split('\n')[0] ?? '' };
      }
    };
    for (let round = 1; round <= rounds; round += 1) {
      console.log(`  Round ${String(round)}`);
      for (const way of ways) {
        const row = await rowOf(way);
        console.log(lineOf(row, barriers.length));
        const before = best.get(way.name);
        if (!before || row.pagesPerMinute > before.pagesPerMinute) best.set(way.name, row);
      }
    }
  } finally {
    served.close();
    rmSync(folder, { recursive: true });
  }
  return [...best.values()];
}

const cell = (value: number, digits: number, width: number): string => value.toFixed(digits).padStart(width);
const lineOf = (row: GateRow, barriers: number): string =>
  row.failed
    ? `  ${row.way.padEnd(26)} could not be run: ${row.failed}`
    : `  ${row.way.padEnd(26)} ${cell(row.pagesPerMinute, 1, 6)} pages/min ${cell(row.cpuSecondsPerPage, 2, 6)} CPU-s/page ${cell(row.peakMegabytes, 0, 5)} MB   found ${String(row.found)} of ${String(barriers)}   false ${String(row.falseAlarms)} of ${String(row.pages - barriers)}   alone ${String(row.onlyHere)}`;
