import type { Language } from '../bilingual.ts';
import type { PageRecord } from '../rule.ts';
import { counterpartByPattern, counterpartOf } from '../welsh/counterpart.ts';
import { pageName, type Target } from './target.ts';

const other = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');
const stepKey = ({ name, step }: NonNullable<PageRecord['journey']>, language: Language): string => `${language} ${String(step)} ${name}`;
const bare = (url: string): string => url.replace(/#.*/, '');

/** The address that a page names as itself in the other language. */
function counterpartUrl({ url, outline }: PageRecord): string | undefined {
  const found = counterpartOf(outline, url);
  if (found === undefined || !URL.canParse(found) || bare(found) === bare(url)) return undefined;
  // Another origin is followed only where the configuration names it: a test server often links to the public site.
  return new URL(found).origin === new URL(url).origin || found === counterpartByPattern(url) ? bare(found) : undefined;
}

/** What to visit beside a page: its counterpart, when it names one. */
export function counterpartsOf(record: PageRecord): Target[] {
  const url = counterpartUrl(record);
  if (!url || !record.language) return [];
  return [{ name: pageName(url), url, language: other(record.language), redirect: 'anywhere' }];
}

/** The records with the names of their counterparts in them, where those were visited. */
export function withCounterparts(records: readonly PageRecord[]): PageRecord[] {
  // A step's counterpart is the same step in the other language, where both are gone through.
  const byStep = new Map(
    records.flatMap(({ journey, language, page }) => (journey && language ? [[stepKey(journey, language), page]] : [])),
  );
  const byUrl = new Map(records.map((record) => [bare(record.url), record.page]));
  return records.map((record) => {
    const { journey, language } = record;
    const step = journey && language && byStep.get(stepKey(journey, other(language)));
    if (step) return { ...record, counterpart: step };
    const url = counterpartUrl(record);
    const counterpart = url && (byUrl.get(url) ?? byUrl.get(url.replace(/\/$/, '')) ?? byUrl.get(`${url}/`));
    return counterpart && counterpart !== record.page ? { ...record, counterpart } : record;
  });
}
