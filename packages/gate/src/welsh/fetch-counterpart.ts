import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';
import { languageNamed } from './language-names.ts';

/** What the counterpart’s address answered, as it stands in its HTML before any script. */
export interface Answer {
  readonly status: number;
  /** After its redirects. */
  readonly url: string;
  /** It leads to another host, and was not followed there. */
  readonly elsewhere: boolean;
  readonly lang: string;
  readonly title: string;
  readonly ways: readonly { readonly language: string; readonly href: string }[];
}

const hops = 5;

/**
 * Asks for the counterpart as a browser would that comes from this page, and never another host: what is on this machine stays on
 * it. Undefined where nothing could be asked: a page from a file, or a server that does not answer.
 */
export async function fetchCounterpart(visit: Visit, href: string): Promise<Answer | undefined> {
  const { host } = new URL(visit.url);
  let url = href;
  for (let hop = 0; hop <= hops; hop += 1) {
    const address = new URL(url);
    if (!/^https?:$/.test(address.protocol)) return undefined;
    if (address.host !== host) return { status: 0, url, elsewhere: true, lang: '', title: '', ways: [] };
    const response = await visit.page.request
      .get(url, { maxRedirects: 0, headers: { referer: visit.url }, timeout: 8000, failOnStatusCode: false })
      .catch(() => undefined);
    if (response === undefined) return undefined;
    const to = response.headers().location;
    if (response.status() >= 300 && response.status() < 400 && to !== undefined) {
      url = new URL(to, url).href;
      continue;
    }
    const html = /html/i.test(response.headers()['content-type'] ?? '') ? (await response.text()).slice(0, 2_000_000) : '';
    const read = await visit.look(readAnswer, html);
    const ways = read.ways.flatMap(({ marked, text, href: link }) => {
      const language = marked || languageNamed(text);
      return language && URL.canParse(link, url) ? [{ language, href: new URL(link, url).href }] : [];
    });
    return { status: response.status(), url, elsewhere: false, lang: read.lang, title: read.title, ways };
  }
  return { status: 310, url, elsewhere: false, lang: '', title: '', ways: [] };
}

/** Runs in the page, on a document of its own that shows and fetches nothing. */
function readAnswer(
  _kit: PageKit,
  html: unknown,
): { lang: string; title: string; ways: { marked: string; text: string; href: string }[] } {
  const other = new DOMParser().parseFromString(String(html), 'text/html');
  const tag = (value: string | null): string => (value ?? '').trim().toLowerCase().split('-')[0] ?? '';
  const ways = [...other.querySelectorAll('a[href], link[rel~="alternate" i][hreflang][href]')]
    .map((element) => ({
      marked: element.localName === 'link' || (element.getAttribute('rel') ?? '').includes('alternate') ? tag(element.getAttribute('hreflang')) : '',
      text: element.textContent.replace(/\s+/g, ' ').trim(),
      href: element.getAttribute('href') ?? '',
    }))
    .filter(({ marked, text }) => marked !== '' || (text.length > 0 && text.length < 80));
  return { lang: tag(other.documentElement.getAttribute('lang')), title: other.title.trim(), ways };
}
