import type { Language } from '../bilingual.ts';
import type { PageRecord } from '../rule.ts';
import { pageName, type Target } from './target.ts';

const other = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');
const bare = (url: string): string => url.replace(/#.*/, '');

/** The address that a page names as itself in the other language: by `hreflang`, or by a link whose only word is the language. */
function counterpartUrl({ url, language, outline }: PageRecord): string | undefined {
  if (!language) return undefined;
  const wanted = other(language);
  const word = wanted === 'cy' ? /^(cymraeg|cy)$/i : /^(english|saesneg|en)$/i;
  const found =
    outline.links.find(({ hreflang }) => hreflang?.toLowerCase().split('-')[0] === wanted) ??
    outline.links.find(({ text, lang }) => word.test(text.trim()) || (lang?.toLowerCase().startsWith(wanted) && word.test(text.trim())));
  if (!found || !URL.canParse(found.href)) return undefined;
  const address = new URL(found.href);
  // Another origin is never followed: a page on a test server often names the public site as its other language.
  return address.origin === new URL(url).origin && bare(found.href) !== bare(url) ? bare(found.href) : undefined;
}

/** What to visit beside a page: its counterpart, when it names one. */
export function counterpartsOf(record: PageRecord): Target[] {
  const url = counterpartUrl(record);
  if (!url || !record.language) return [];
  return [{ name: pageName(url), url, language: other(record.language), redirect: 'anywhere' }];
}

/** The records with the names of their counterparts in them, where those were visited. */
export function withCounterparts(records: readonly PageRecord[]): PageRecord[] {
  const byUrl = new Map(records.map((record) => [bare(record.url), record.page]));
  return records.map((record) => {
    const url = counterpartUrl(record);
    const counterpart = url && (byUrl.get(url) ?? byUrl.get(url.replace(/\/$/, '')) ?? byUrl.get(`${url}/`));
    return counterpart && counterpart !== record.page ? { ...record, counterpart } : record;
  });
}
