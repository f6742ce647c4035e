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
    const read = readAnswer(html);
    const ways = read.ways.flatMap(({ marked, text, href: link }) => {
      const language = marked || languageNamed(text);
      return language && URL.canParse(link, url) ? [{ language, href: new URL(link, url).href }] : [];
    });
    return { status: response.status(), url, elsewhere: false, lang: read.lang, title: read.title, ways };
  }
  return { status: 310, url, elsewhere: false, lang: '', title: '', ways: [] };
}

const entities: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'", '#x27': "'", nbsp: ' ' };
const decode = (text: string): string =>
  text.replace(/&(amp|quot|lt|gt|#39|#x27|nbsp);/gi, (whole, name: string) => entities[name.toLowerCase()] ?? whole);
const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return decode(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
};
const tagOf = (value: string): string => value.toLowerCase().split('-')[0] ?? '';

/**
 * The few tags that are needed, read from the text: a page's Trusted Types keep even an isolated world from parsing HTML, and a
 * parser is a lot of code to depend on for three attributes.
 */
export function readAnswer(html: string): { lang: string; title: string; ways: { marked: string; text: string; href: string }[] } {
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1\s*>/gi, ' ');
  const ways: { marked: string; text: string; href: string }[] = [];
  for (const [, tag = '', inner = ''] of text.matchAll(/(<a\s[^>]*>)([\s\S]*?)<\/a\s*>/gi)) {
    const href = attribute(tag, 'href');
    const marked = /alternate/i.test(attribute(tag, 'rel')) ? tagOf(attribute(tag, 'hreflang')) : '';
    const words =
      decode(inner.replace(/<[^>]*>/g, ' '))
        .replace(/\s+/g, ' ')
        .trim() || attribute(tag, 'aria-label');
    if (href !== '' && (marked !== '' || (words.length > 0 && words.length < 80))) ways.push({ marked, text: words, href });
  }
  for (const [tag] of text.matchAll(/<link\s[^>]*>/gi)) {
    const marked = tagOf(attribute(tag, 'hreflang'));
    if (marked !== '' && /alternate/i.test(attribute(tag, 'rel'))) ways.push({ marked, text: '', href: attribute(tag, 'href') });
  }
  const root = /<html\b[^>]*>/i.exec(text)?.[0] ?? '';
  return {
    lang: tagOf(attribute(root, 'lang')),
    title: decode(/<title[^>]*>([\s\S]*?)<\/title>/i.exec(text)?.[1] ?? '')
      .replace(/\s+/g, ' ')
      .trim(),
    ways,
  };
}
