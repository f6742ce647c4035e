import type { Arrived } from './arrive.ts';
import { stylesAskFor } from './styles-in-page.ts';
import type { Tab } from './tab.ts';

/** Scripts, handlers, frames that have scripts of their own, and what is there only where scripts are off. */
const runs = /<(?:[\w-]+:)?(?:script|noscript|i?frame|fencedframe|object|embed|portal)\b|[\s"'/]on[a-z]+\s*=|javascript:|\bscripting\b/i;

/** Whether a page is the same where scripts do not run: nothing in its HTML, as it was sent, is a script, and no style asks. */
export async function isScriptless(tab: Tab, here: Arrived): Promise<boolean> {
  const source = await here.source();
  return source !== undefined && !runs.test(source) && !(await tab.world.run(stylesAskFor, ['scripting']));
}
