import type { Locator, Page } from 'playwright-core';
import { didNotMove } from './did-not-move.ts';
import { standingOf } from './standing.ts';

type Scope = Page | Locator;
type Role = Parameters<Page['getByRole']>[0];
const groups: readonly Role[] = ['group', 'radiogroup', 'region', 'form', 'navigation', 'dialog', 'row', 'listitem'];
const pressable: readonly Role[] = ['button', 'link', 'tab', 'menuitem', 'switch'];
const typable =
  'input:not([type="radio" i], [type="checkbox" i], [type="submit" i], [type="button" i]), textarea, [contenteditable="true"], [role="textbox"], [role="combobox"], [role="searchbox"], [role="spinbutton"]';
/** How long a page may take to show what it was not yet showing when it had loaded. */
const patience = { scripted: 5000, plain: 300 };

/** What a step looks for, by the name that a person reads: exactly that name first, then names that hold it. */
export interface Sought {
  readonly as: 'fill' | 'choose' | 'check' | 'select' | 'upload' | 'press';
  readonly name: string;
  /** The name of what it is in. */
  readonly within?: string | undefined;
}

/** The one thing on the page that has the name. Waits for it as a person would, and throws `did-not-move` when it is not there, or twice. */
export async function findOnPage(page: Page, { as, name, within }: Sought): Promise<Locator> {
  const due = Date.now() + patience[(await standingOf(page)).scripted ? 'scripted' : 'plain'];
  for (;;) {
    const scopes: Scope[] = within === undefined ? [page] : await each(groups.map((role) => page.getByRole(role, { name: within })));
    for (const exact of [true, false]) {
      const found = await each(scopes.flatMap((scope) => ways(page, scope, as, name, exact)));
      if (found[0] && found.length === 1) return found[0];
      if (found.length > 1)
        throw await didNotMove(page, {
          cy: `mae “${name}” ar y dudalen ${String(found.length)} o weithiau. Dywedwch ym mha grŵp ag \`in\``,
          en: `“${name}” is on the page ${String(found.length)} times. Say in which group with \`in\``,
        });
    }
    if (Date.now() > due) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const place = within === undefined ? '' : ` (“${within}”)`;
  throw await didNotMove(page, {
    cy: `nid oes ${kinds[as].cy} o’r enw “${name}”${place} ar y dudalen`,
    en: `there is no ${kinds[as].en} named “${name}”${place} on the page`,
  });
}

const kinds = {
  fill: { cy: 'maes', en: 'field' },
  choose: { cy: 'botwm radio', en: 'radio button' },
  check: { cy: 'blwch ticio', en: 'checkbox' },
  select: { cy: 'rhestr', en: 'list' },
  upload: { cy: 'maes ffeil', en: 'field for a file' },
  press: { cy: 'botwm na dolen', en: 'button or link' },
} as const;

function ways(page: Page, scope: Scope, as: Sought['as'], name: string, exact: boolean): Locator[] {
  const labelled = scope.getByLabel(name, { exact });
  if (as === 'fill') return [labelled.and(page.locator(typable))];
  if (as === 'select') return [labelled.and(page.locator('select'))];
  // A styled page may hide the field for a file behind its label.
  if (as === 'upload') return [labelled.and(page.locator('input[type="file" i]'))];
  if (as === 'press')
    return [...pressable.map((role) => scope.getByRole(role, { name, exact })), scope.locator('summary').filter({ hasText: name })];
  return [scope.getByRole(as === 'choose' ? 'radio' : 'checkbox', { name, exact })];
}

/** Each element that the locators find and a person can see; a hidden native control counts for the label over it. */
async function each(locators: readonly Locator[]): Promise<Locator[]> {
  const found: Locator[] = [];
  for (const locator of locators) {
    const all = await locator.all();
    for (const one of all) {
      const seen = await one.isVisible().catch(() => false);
      if (
        seen ||
        (await one
          .evaluate((element) => element.matches('input') && [...(element.labels ?? [])].some((label) => label.checkVisibility()))
          .catch(() => false))
      )
        found.push(one);
    }
  }
  return found;
}
