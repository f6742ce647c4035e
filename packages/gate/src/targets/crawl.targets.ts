import { readText, unescaped } from './read-text.ts';
import { pageName, type Target } from './target.ts';

/** Addresses that end a session or change something; a crawl that only reads must not go there. */
const harmful = /(log|sign)-?(out|off)|allgofnodi|\/(delete|remove|dileu|unsubscribe)(\/|$|\?)/i;
const files = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|zip|gz|jpe?g|png|gif|svg|webp|mp[34]|webm|css|js|json|xml|ics|csv|txt|woff2?)$/i;

/**
 * Follows the links of the same origin from a page, nearest first, until there are `most` pages. Pages that differ only by their query
 * are one page: calendars and filters have no end.
 */
export async function crawlTargets(start: string, most: number): Promise<Target[]> {
  const { origin } = new URL(start);
  const keyOf = (url: string): string => pageName(url).replace(/\/$/, '');
  const found = new Map<string, Target>([[keyOf(start), { name: pageName(start), url: start }]]);
  for (const target of found.values()) {
    // A map is walked while it grows, so this is the breadth-first queue as well.
    if (found.size >= most) break;
    const answer = await readText(target.url).catch((error: unknown) => {
      if (target.url === start) throw error;
      // What cannot be read here is told when it is visited.
      return undefined;
    });
    if (!answer || !/html/i.test(answer.type) || new URL(answer.url).origin !== origin) continue;
    const base = unescaped(/<base\s[^>]*href=["']?([^"'\s>]+)/i.exec(answer.text)?.[1] ?? '');
    const from = URL.canParse(base, answer.url) ? new URL(base, answer.url).href : answer.url;
    const html = answer.text.replace(/<!--[\s\S]*?-->|<script[\s\S]*?<\/script>/gi, '');
    for (const [tag, href = ''] of html.matchAll(/<a\s[^>]*?href=["']?([^"'\s>]+)[^>]*>/gi)) {
      const address = unescaped(href);
      if (found.size >= most) break;
      if (!URL.canParse(address, from) || /\sdownload[\s=>]/i.test(tag)) continue;
      const url = new URL(address, from);
      url.hash = '';
      const key = keyOf(url.href);
      if (url.origin !== origin || harmful.test(url.pathname) || files.test(url.pathname) || found.has(key)) continue;
      found.set(key, { name: pageName(url.href), url: url.href, redirect: 'anywhere' });
    }
  }
  return [...found.values()];
}
