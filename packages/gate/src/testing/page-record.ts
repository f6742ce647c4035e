import type { PageRecord } from '../rule.ts';

/** A page as a run keeps it, with nothing on it but what a test is about. */
export const recordWith = ({
  outline,
  ...rest
}: Omit<Partial<PageRecord>, 'outline'> & { readonly outline?: Partial<PageRecord['outline']> } = {}): PageRecord => ({
  page: 'page',
  url: 'https://www.example.wales/page',
  status: 200,
  language: 'en',
  headers: {},
  cookies: [],
  requests: [],
  ...rest,
  outline: {
    title: 'Page',
    lang: 'en',
    headings: [{ level: 1, text: 'Page' }],
    landmarks: [],
    links: [],
    fields: [],
    texts: [],
    tables: [],
    ...outline,
  },
});

export const request = (url: string, rest: Partial<PageRecord['requests'][number]> = {}): PageRecord['requests'][number] => ({
  url,
  type: 'script',
  bytes: 1000,
  thirdParty: !url.includes('example.wales'),
  status: 200,
  ...rest,
});

export const cookie = (name: string, rest: Partial<PageRecord['cookies'][number]> = {}): PageRecord['cookies'][number] => ({
  name,
  secure: true,
  httpOnly: true,
  sameSite: 'Lax',
  domain: 'www.example.wales',
  session: true,
  ...rest,
});

/** What was told, each as `key certainty`; a rule's own certainty is left out. */
export const told = (
  observations: readonly { readonly evidence?: Readonly<Record<string, unknown>>; readonly certainty?: string }[],
): string[] => observations.map(({ evidence, certainty }) => [evidence?.key, certainty].filter(Boolean).join(' '));
