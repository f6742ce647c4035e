import { GateError } from '../gate-error.ts';
import type { Finding } from '../finding.ts';
import type { Result } from '../result.ts';
import { standingOf } from './apply-baseline.ts';
import { baselineSchema, isDay, type Baseline, type BaselineEntry } from './baseline.ts';
import { fitsPage, pagePath } from './page-pattern.ts';

export interface UpdateOptions {
  /** Only these fingerprints are taken in; all where it is absent. */
  readonly accept?: readonly string[];
  /** Warnings are taken in too. */
  readonly warnings: boolean;
  /** Nothing is taken in: what is mended is taken out, and that is all. */
  readonly prune: boolean;
  /** New entries hold on every page, not only on those that have the fault now. */
  readonly everywhere: boolean;
  readonly reason?: string | undefined;
  readonly owner?: string | undefined;
  readonly until?: string | undefined;
  readonly day: string;
}

export interface Updated {
  readonly baseline: Baseline;
  readonly added: readonly BaselineEntry[];
  readonly changed: readonly BaselineEntry[];
  readonly removed: readonly BaselineEntry[];
  /** Expired, and not renewed by this. */
  readonly expired: readonly BaselineEntry[];
}

/** Takes what is mended out of a baseline, and what a run found into it. Throws `bad-usage` when nobody answers for what is new. */
export function updateBaseline(baseline: Baseline, result: Result, options: UpdateOptions): Updated {
  const { accept, day } = options;
  const unknown = accept?.find((id) => !result.findings.some(({ fingerprint }) => fingerprint === id));
  if (unknown !== undefined)
    throw new GateError('bad-usage', {
      cy: `Nid oes canfyddiad ${unknown} yn y canlyniad.`,
      en: `There is no finding ${unknown} in the result.`,
    });
  if (options.until !== undefined && (!isDay(options.until) || options.until < day))
    throw new GateError('bad-usage', {
      cy: `Rhaid i \`--until\` fod yn ddiwrnod sydd i ddod, fel 2027-03-31; cafwyd “${options.until}”.`,
      en: `\`--until\` must be a day to come, such as 2027-03-31; found “${options.until}”.`,
    });
  const standings = standingOf(baseline, result);
  const removed = standings.filter(({ mended }) => mended).map(({ entry }) => entry);
  const changed = new Set<string>();
  const kept = new Map<string, BaselineEntry>();
  for (const { entry, mended, mendedOn } of standings) {
    if (mended) continue;
    kept.set(entry.fingerprint, mendedOn.length ? { ...entry, pages: entry.pages.filter((page) => !mendedOn.includes(page)) } : entry);
    if (mendedOn.length) changed.add(entry.fingerprint);
  }
  const added: BaselineEntry[] = [];
  const wanted = options.prune ? [] : result.findings.filter((finding) => isWanted(finding, options));
  for (const finding of wanted) {
    const known = kept.get(finding.fingerprint);
    const next = known ? renewed(known, finding, options) : entryOf(finding, options);
    if (!known) added.push(next);
    else if (JSON.stringify(known) !== JSON.stringify(next)) changed.add(finding.fingerprint);
    kept.set(finding.fingerprint, next);
  }
  const accepted = [...kept.values()];
  return {
    baseline: { schema: baselineSchema, accepted },
    added,
    changed: accepted.filter(({ fingerprint }) => changed.has(fingerprint)),
    removed,
    expired: accepted.filter(({ until }) => until < day),
  };
}

function isWanted({ fingerprint, certainty, accepted }: Finding, { accept, warnings }: UpdateOptions): boolean {
  if (accept) return accept.includes(fingerprint);
  return accepted?.by !== 'ignore' && (certainty === 'failure' || (warnings && certainty === 'warning'));
}

const pagesOf = ({ places }: Finding): string[] => [...new Set(places.map(({ page }) => pagePath(page)))];
const statesOf = ({ places }: Finding): BaselineEntry['states'] => [...new Set(places.map(({ state }) => state))];

function entryOf(finding: Finding, { reason, owner, until, everywhere }: UpdateOptions): BaselineEntry {
  if (!reason?.trim() || !owner?.trim() || !until)
    throw new GateError('bad-usage', {
      cy: `Mae ${finding.rule} (${finding.fingerprint}) yn newydd. Rhowch \`--reason\`, \`--owner\` a \`--until\` (fel 2027-03-31): pam y’i derbynnir, pwy sy’n gyfrifol, a hyd pryd.`,
      en: `${finding.rule} (${finding.fingerprint}) is new. Give \`--reason\`, \`--owner\` and \`--until\` (such as 2027-03-31): why it is accepted, who answers for it, and until when.`,
    });
  const pages = everywhere ? ['*'] : pagesOf(finding);
  return { fingerprint: finding.fingerprint, rule: finding.rule, pages, states: statesOf(finding), reason, owner, until };
}

/** It spreads to the pages that have it too. Who answers for it changes only when it is named, or when its day has passed. */
function renewed(known: BaselineEntry, finding: Finding, { accept, day, reason, owner, until, everywhere }: UpdateOptions): BaselineEntry {
  const more = pagesOf(finding).filter((page) => !known.pages.some((named) => fitsPage(page, named)));
  const spread = { ...known, pages: [...known.pages, ...more], states: [...new Set([...known.states, ...statesOf(finding)])] };
  if (!accept?.includes(known.fingerprint) && known.until >= day) return spread;
  return {
    ...spread,
    ...(everywhere ? { pages: ['*'] } : {}),
    reason: reason?.trim() ? reason : known.reason,
    owner: owner?.trim() ? owner : known.owner,
    until: until ?? known.until,
  };
}
