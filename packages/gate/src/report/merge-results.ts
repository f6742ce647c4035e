import type { Finding } from '../finding.ts';
import { apartBySureness, findingsOf as told, joined, type Placed } from '../findings-of.ts';
import { GateError } from '../gate-error.ts';
import type { PageChecked, Result } from '../result.ts';
import { rules } from '../rules/index.ts';
import { recordOfKept, type KeptPage } from './kept-page.ts';

/**
 * Puts the results of parts together, as if one run had found them. What was decided on each is forgotten: it is decided on the whole.
 * A part that is missing is a page that could not be tested. Throws `bad-result` for parts that do not belong together.
 */
export function mergeResults(results: readonly Result[]): Result {
  const [first, ...others] = results;
  if (!first) throw new Error('nothing to merge');
  for (const other of others) belongsTo(first, other);
  const of = Math.max(...results.map(({ shard }) => shard?.of ?? 0));
  const parts = new Set(results.map(({ shard }) => shard?.part));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !parts.has(part));
  const { shard: _, breaches: _b, kept: _k, ...whole } = first;
  // Parts that older gates wrote do not hold what their pages are compared by.
  const kept = results.every((result) => result.kept) ? results.flatMap((result) => result.kept ?? []) : undefined;
  const checklist = results.findLast((result) => result.checklist)?.checklist;
  const carried = results.flatMap(({ carriedOver = [] }) => carriedOver);
  return {
    ...whole,
    started: results.map(({ started }) => started).sort()[0] ?? first.started,
    seconds: results.reduce((sum, { seconds }) => sum + seconds, 0),
    pages: pagesOf(results.flatMap(({ pages }) => pages)),
    findings: findingsOf(kept ? compared(results, kept) : results.flatMap(({ findings }) => findings)),
    notTested: [
      ...unique(
        results.flatMap(({ notTested }) => notTested),
        ({ page, state = '', code }) => `${page} ${state} ${code}`,
      ),
      ...missing.map((part) => ({
        page: `${String(part)}/${String(of)}`,
        code: 'shard-missing',
        message: {
          cy: `Nid yw rhan ${String(part)} o ${String(of)} ymhlith y canlyniadau, felly ni wyddys beth sydd ar ei thudalennau.`,
          en: `Part ${String(part)} of ${String(of)} is not among the results, so nothing is known of its pages.`,
        },
      })),
    ],
    flaky: unique(
      results.flatMap(({ flaky }) => flaky),
      ({ page, code }) => `${page} ${code}`,
    ),
    notices: unique([...results.flatMap(({ notices }) => notices), ...(of > 1 && !kept ? [apart] : [])], ({ en }) => en),
    pictures: Object.assign({}, ...results.map(({ pictures }) => pictures)) as Result['pictures'],
    ...(checklist ? { checklist } : {}),
    ...(carried.length ? { carriedOver: unique(carried, ({ page }) => page) } : {}),
  };
}

const apart = {
  cy: 'Gwiriwyd mewn rhannau: cymharodd y rheolau sy’n cymharu tudalennau â’i gilydd dudalennau’r un rhan yn unig.',
  en: 'It was checked in parts: rules that compare pages with each other compared those of one part only.',
};

function belongsTo(first: Result, other: Result): void {
  const same = (one: unknown, two: unknown): boolean => JSON.stringify(one) === JSON.stringify(two);
  const wrong = (cy: string, en: string): GateError => new GateError('bad-result', { cy, en });
  if (!same(first.tool, other.tool))
    throw wrong(
      `Mae’r rhannau o fersiynau gwahanol: ${first.tool.version} gydag axe ${first.tool.axe}, a ${other.tool.version} gydag axe ${other.tool.axe}.`,
      `The parts are of different versions: ${first.tool.version} with axe ${first.tool.axe}, and ${other.tool.version} with axe ${other.tool.axe}.`,
    );
  if (!same([...first.states].sort(), [...other.states].sort()))
    throw wrong('Gwiriwyd y rhannau mewn cyflyrau gwahanol.', 'The parts were checked in different states.');
  if (first.shard?.of !== other.shard?.of) throw wrong('Nid rhannau o’r un cyfan yw’r rhain.', 'These are not parts of the same whole.');
  if (first.shard && first.shard.part === other.shard?.part)
    throw wrong(
      `Mae rhan ${String(first.shard.part)} o ${String(first.shard.of)} yno ddwywaith.`,
      `Part ${String(first.shard.part)} of ${String(first.shard.of)} is there twice.`,
    );
}

function unique<One>(all: readonly One[], key: (one: One) => string): One[] {
  return [...new Map(all.map((one) => [key(one), one])).values()];
}

/** A page that two parts visited, as each other's other language, is one page. */
function pagesOf(all: readonly PageChecked[]): PageChecked[] {
  const pages = new Map<string, PageChecked>();
  for (const page of all) {
    const known = pages.get(page.page);
    pages.set(page.page, known ? { ...known, states: [...new Set([...known.states, ...page.states])] } : page);
  }
  return [...pages.values()];
}

/** The parts' findings, with those of the rules that compare all pages judged anew on the pages of all parts. */
function compared(results: readonly Result[], kept: readonly KeptPage[]): Finding[] {
  const across = rules.filter((rule) => rule.kind === 'run').filter((rule) => rule.across);
  const records = unique(kept, ({ page }) => page).map(recordOfKept);
  const placed = across.flatMap((rule) =>
    rule.judge(records).map(({ page, state = 'default', ...observation }): Placed => {
      const { url = page, language } = records.find((each) => each.page === page) ?? {};
      return { place: { page, url, state, language }, observation };
    }),
  );
  return [
    ...results.flatMap(({ findings }) => findings.filter(({ rule }) => !across.some(({ id }) => id === rule))),
    ...told(placed, (id) => across.find((rule) => rule.id === id)?.certainty),
  ];
}

function findingsOf(all: readonly Finding[]): Finding[] {
  const found = new Map<string, Finding>();
  for (const { accepted: _, newOn: _n, expired: _e, ...finding } of all) {
    const key = `${finding.fingerprint} ${finding.certainty}`;
    const known = found.get(key);
    found.set(key, known ? joined(known, finding) : finding);
  }
  return apartBySureness([...found.values()]);
}
