import { createHash } from 'node:crypto';
import type { PageKit } from '../page-kit.ts';
import type { Target } from '../targets/target.ts';
import { arrive, type ArriveOptions } from './arrive.ts';
import type { Tab } from './tab.ts';
import { withinTime } from './within-time.ts';

/** What a server makes up anew for every visit, and no person meets. */
const passing = [
  /<(?:input|meta)\b[^>]*(?:csrf|xsrf|token|nonce|authenticity|viewstate|requestverification)[^>]*>/gi,
  /\snonce=(?:"[^"]*"|'[^']*')/gi,
];
const lasting = (html: string): string => passing.reduce((text, pattern) => text.replace(pattern, ''), html);

/**
 * A hash of all that a page is made of: its document as it came and as it stands, its styles, scripts, images and fonts. Nothing when
 * the page cannot be opened or a part cannot be read: what is not known is never unchanged.
 */
export async function hashOfPage(tab: Tab, target: Target, options: ArriveOptions): Promise<string | undefined> {
  try {
    await withinTime(tab.show('default'), options.timeout);
    const { doubts } = await withinTime(arrive(tab, target, 'start', options), options.timeout + 5000);
    if (doubts.length) return undefined;
    const parts = await withinTime(tab.network.bodies(tab.session), options.timeout);
    if (!parts) return undefined;
    // A test server has another port every time.
    const { origin } = new URL(target.url);
    const own = (text: string): string => text.replaceAll(origin, '');
    const hash = createHash('sha256');
    for (const { url, document, body } of parts)
      hash.update(`\n${own(url)}\n`).update(document ? own(lasting(body.toString('utf8'))) : body);
    return hash.update(own(lasting(await tab.world.runWithKit(standing)))).digest('hex');
  } catch {
    return undefined;
  }
}

/** The document as it stands, shadow roots included. Runs in the page. */
function standing(kit: PageKit): string {
  const shadows = kit.all('*').flatMap((each) => each.shadowRoot ?? []);
  return [document.documentElement.outerHTML, ...shadows.map((root) => root.innerHTML)].join('\n');
}
