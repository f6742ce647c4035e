import { GateError } from '../gate-error.ts';
import { readText, unescaped } from './read-text.ts';
import { pageName, type Target } from './target.ts';

/** How deep indexes of indexes are followed. */
const deepest = 3;

/**
 * The pages of a sitemap or an index of sitemaps, zipped or not. A sitemap of a test server often names the public site: addresses on
 * another origin are put onto the sitemap's own, so that nothing else is visited.
 */
export async function sitemapTargets(url: string, most: number): Promise<Target[]> {
  const { origin } = new URL(url);
  const found = new Map<string, Target>();
  const read = async (address: string, depth: number): Promise<void> => {
    const { text } = await readText(address);
    const locations = [...text.matchAll(/<loc>\s*(?:<!\[CDATA\[)?\s*([^<\]]+?)\s*(?:\]\]>)?\s*<\/loc>/gi)].map(([, each = '']) =>
      unescaped(each),
    );
    for (const location of locations) {
      if (found.size >= most || !URL.canParse(location, address)) continue;
      const { pathname, search } = new URL(location, address);
      const here = origin + pathname + search;
      if (/<sitemapindex[\s>]/i.test(text)) {
        if (depth < deepest) await read(here, depth + 1);
      } else if (!found.has(here)) found.set(here, { name: pageName(here), url: here });
    }
  };
  await read(url, 0);
  if (found.size) return [...found.values()];
  throw new GateError('nothing-to-check', {
    cy: `Nid oes tudalennau yn y map safle ${url}.`,
    en: `The sitemap ${url} has no pages in it.`,
  });
}
