import type { Arrived } from './arrive.ts';

/** Scripts, handlers, frames that have scripts of their own, and what is there only where scripts are off. */
const runs = /<(?:[\w-]+:)?(?:script|noscript|i?frame|fencedframe|object|embed|portal)\b|[\s"'/]on[a-z]+\s*=|javascript:|\bscripting\b/i;

/** Whether nothing runs in a page: nothing in its HTML, as it was sent, is a script. */
export async function isScriptless(here: Arrived): Promise<boolean> {
  const source = await here.source();
  return source !== undefined && !runs.test(source);
}
