import type { PageKit } from '../page-kit.ts';
import type { State } from '../state.ts';
import type { Arrived } from './arrive.ts';
import { stylesAskFor } from './styles-in-page.ts';
import type { Tab } from './tab.ts';

/** What need not be done on a page in which nothing runs. */
export interface Quiet {
  /** Nothing in it is a script: there is nothing for rules of what scripts do. */
  readonly still: boolean;
  /** It is the same page without scripts. */
  readonly sameWithoutScripts: boolean;
  /** The states that nothing brings about in it. */
  readonly idle: readonly State[];
}
export const notQuiet: Quiet = { still: false, sameWithoutScripts: false, idle: [] };

/** Scripts, handlers, frames that have scripts of their own, and what is there only where scripts are off. */
const runs = /<(?:[\w-]+:)?(?:script|noscript|i?frame|fencedframe|object|embed|portal)\b|[\s"'/]on[a-z]+\s*=|javascript:|\bscripting\b/i;

/** Asked of a page as it was found: nothing runs where nothing in its HTML, as it was sent, is a script. */
export async function quietOf({ world }: Tab, here: Arrived): Promise<Quiet> {
  const source = await here.source();
  if (source === undefined || runs.test(source)) return notQuiet;
  const [asked, idle] = [await world.run(stylesAskFor, ['scripting']), await world.runWithKit(nothingToPress)];
  return { still: true, sameWithoutScripts: !asked, idle };
}

function nothingToPress(kit: PageKit): State[] {
  const opens = kit.all('details, dialog, [popover], [role="tab"], [aria-expanded], [aria-haspopup]').length > 0;
  return [...(opens ? [] : ['opened' as const]), ...(kit.all('form').length ? [] : (['empty-submit', 'wrong-field'] as const))];
}
