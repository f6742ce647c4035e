import type { Finding } from '../finding.ts';
import type { Breach, Result } from '../result.ts';
import type { State } from '../state.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';
import { fitsPage, pagePath } from './page-pattern.ts';

/** What a run says of one entry of the baseline. */
export interface Standing {
  readonly entry: BaselineEntry;
  /** Pages of the entry that were looked at in its states and no longer have the fault. */
  readonly mendedOn: readonly string[];
  /** No page of the entry has it any more. */
  readonly mended: boolean;
}

const isPattern = (page: string): boolean => page.includes('*');

/** Tells, for each entry, which of its pages are mended. A page that was not looked at, or not in all its states, says nothing. */
export function standingOf(baseline: Baseline, result: Pick<Result, 'findings' | 'pages' | 'notTested'>): Standing[] {
  const looked = new Map<string, Set<State>>();
  for (const { page, states } of result.pages) {
    const seen = looked.get(pagePath(page)) ?? new Set();
    for (const state of states) seen.add(state);
    looked.set(pagePath(page), seen);
  }
  const untested = new Set(result.notTested.map(({ page }) => pagePath(page)));
  return baseline.accepted.map((entry) => {
    const still = new Set(
      result.findings
        .filter(({ fingerprint }) => fingerprint === entry.fingerprint)
        .flatMap(({ places }) => places.map(({ page }) => pagePath(page))),
    );
    const mendedOn = entry.pages.filter((named) => {
      const page = pagePath(named);
      const seen = looked.get(page);
      return !isPattern(named) && seen && !untested.has(page) && !still.has(page) && entry.states.every((state) => seen.has(state));
    });
    return { entry, mendedOn, mended: mendedOn.length === entry.pages.length };
  });
}

/** Marks what the baseline accepts, and tells what it should no longer accept. */
export function applyBaseline(
  result: Result,
  baseline: Baseline,
  { day, ratchet }: { readonly day: string; readonly ratchet: boolean },
): Pick<Result, 'findings' | 'breaches' | 'notices'> {
  const entries = new Map(baseline.accepted.map((entry) => [entry.fingerprint, entry]));
  const findings = result.findings.map((finding) => (finding.accepted ? finding : judged(finding, entries.get(finding.fingerprint), day)));
  const mended = standingOf(baseline, result).filter(({ mendedOn }) => mendedOn.length);
  const told: Breach[] = mended.map(({ entry, mendedOn, mended: whole }) => ({
    code: 'mended',
    message: whole
      ? {
          cy: `Mae ${entry.rule} (${entry.fingerprint}) wedi’i drwsio. Tynnwch ef o’r llinell sylfaen, rhag iddo ddod yn ôl heb i neb sylwi: \`patrwm-gate baseline FILE --from RESULT --prune\`.`,
          en: `${entry.rule} (${entry.fingerprint}) is mended. Take it out of the baseline, so that it cannot come back unnoticed: \`patrwm-gate baseline FILE --from RESULT --prune\`.`,
        }
      : {
          cy: `Mae ${entry.rule} (${entry.fingerprint}) wedi’i drwsio ar ${mendedOn.join(', ')}. Tynnwch y tudalennau hynny o’r llinell sylfaen: \`patrwm-gate baseline FILE --from RESULT --prune\`.`,
          en: `${entry.rule} (${entry.fingerprint}) is mended on ${mendedOn.join(', ')}. Take those pages out of the baseline: \`patrwm-gate baseline FILE --from RESULT --prune\`.`,
        },
  }));
  return ratchet
    ? { findings, breaches: [...(result.breaches ?? []), ...told], notices: result.notices }
    : { findings, breaches: result.breaches ?? [], notices: [...result.notices, ...told.map(({ message }) => message)] };
}

function judged(finding: Finding, entry: BaselineEntry | undefined, day: string): Finding {
  if (!entry) return finding;
  if (entry.until < day) return { ...finding, expired: entry.until };
  const pages = [...new Set(finding.places.map(({ page }) => page))];
  const newOn = pages.filter((page) => !entry.pages.some((named) => fitsPage(page, named)));
  if (newOn.length) return { ...finding, newOn };
  return { ...finding, accepted: { by: 'baseline', reason: entry.reason, owner: entry.owner, until: entry.until } };
}
