import type { Bilingual } from '../bilingual.ts';
import type { Finding, Place } from '../finding.ts';
import { fitsPage, fitsPattern } from './page-pattern.ts';

/** What the configuration leaves out, and why: `{ "rule": "axe/frame-title", "page": "/map*", "reason": "…" }`. */
export interface Ignore {
  /** A rule's id; `*` stands for anything, and then the page or the element must be named. */
  readonly rule: string;
  /** A part of the element's path or selector, as reports show them. */
  readonly selector?: string;
  /** A page's path; `*` stands for anything. */
  readonly page?: string;
  readonly reason: string;
}

/** Marks the findings that are ignored, takes ignored pages from the others, and tells of what ignores nothing. */
export function applyIgnores(findings: readonly Finding[], ignores: readonly Ignore[]): { findings: Finding[]; notices: Bilingual[] } {
  const used = new Set<Ignore>();
  const left = findings.map((finding) => {
    const ofIt = ignores.filter((each) => covers(each, finding));
    const by = (place: Place): Ignore | undefined => ofIt.find(({ page }) => page === undefined || fitsPage(place.page, page));
    const places = finding.places.filter((place) => {
      const one = by(place);
      if (one) used.add(one);
      return !one;
    });
    const [first] = finding.places.flatMap((place) => by(place) ?? []);
    if (!first) return finding;
    return places.length ? { ...finding, places } : { ...finding, accepted: { by: 'ignore' as const, reason: first.reason } };
  });
  const notices = ignores
    .filter((each) => !used.has(each))
    .map(({ rule, page = '', selector = '', reason }) => {
      const what = [rule, selector, page].filter(Boolean).join(' ');
      return {
        cy: `Nid yw’r \`ignore\` ar gyfer ${what} (“${reason}”) yn hepgor dim yn y rhediad hwn. Os yw wedi’i drwsio, dilëwch ef.`,
        en: `The \`ignore\` of ${what} (“${reason}”) leaves nothing out in this run. If it is mended, delete it.`,
      };
    });
  return { findings: left, notices };
}

function covers({ rule, selector }: Ignore, finding: Finding): boolean {
  if (!fitsPattern(finding.rule, rule)) return false;
  if (selector === undefined) return true;
  const { path = '', selector: exact = '' } = finding.element ?? {};
  return path.includes(selector) || exact.includes(selector);
}
