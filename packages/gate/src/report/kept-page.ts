import type { PageRecord } from '../rule.ts';

/** What a part of a run keeps of a page, so that all pages can be compared when the parts are put together: no body text, no query. */
export interface KeptPage {
  readonly page: string;
  readonly url: string;
  readonly status: number;
  readonly language?: PageRecord['language'];
  readonly title: string;
  readonly headings: PageRecord['outline']['headings'];
  readonly links: readonly { readonly href: string; readonly text: string; readonly where: string }[];
  readonly labels: readonly string[];
}

const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '');

export function keptPage({ page, url, status, language, outline: { title, headings, links, fields } }: PageRecord): KeptPage {
  return {
    page,
    url: withoutQuery(url),
    status,
    ...(language ? { language } : {}),
    title,
    headings,
    links: links.map(({ href, text, where }) => ({ href: withoutQuery(href), text, where })),
    labels: fields.map(({ label }) => label).filter(Boolean),
  };
}

/** A record as the rules that compare all pages read it; what they do not read is empty. */
export function recordOfKept({ page, url, status, language, title, headings, links, labels }: KeptPage): PageRecord {
  return {
    page,
    url,
    status,
    language,
    headers: {},
    cookies: [],
    requests: [],
    outline: {
      title,
      lang: language ?? '',
      headings,
      landmarks: [],
      links: links.map((link) => ({ ...link, selector: '' })),
      fields: labels.map((label) => ({
        name: '',
        type: '',
        label,
        required: false,
        autocomplete: '',
        options: [],
        filled: false,
        selector: '',
      })),
      texts: [],
      tables: [],
    },
  };
}
