import type { PageKit } from '../page-kit.ts';

/** Opens every `details` and presses every button that says it opens something, until a modal dialog covers the rest. Runs in the page. */
export function openAll(kit: PageKit): number {
  let count = 0;
  for (const summary of kit.all('details:not([open]) > summary:first-of-type')) {
    if (!kit.seen(summary)) continue;
    (summary as HTMLElement).click();
    count += 1;
  }
  // What opens a dialog is pressed by itself, since it covers what the others open.
  const dialog = '[aria-haspopup="dialog"], [data-bs-toggle="modal"], [data-bs-toggle="offcanvas"], [data-toggle="modal"]';
  for (const button of kit.all('button[aria-expanded="false"], [role="button"][aria-expanded="false"]')) {
    if (document.querySelector(':modal')) break;
    // A submit button sends its form, whatever it says that it opens.
    if (button instanceof HTMLButtonElement && button.type === 'submit' && button.form) continue;
    if (!kit.seen(button) || button.matches(dialog)) continue;
    (button as HTMLElement).click();
    count += 1;
  }
  return count;
}

/** Presses one more tab of each list: the first that was not chosen, then the second. Tells whether there was one. Runs in the page. */
export function pressTabs(kit: PageKit, turn: number): boolean {
  const kept = globalThis as unknown as { __tabs?: Element[][] };
  if (turn === 0 || !kept.__tabs)
    kept.__tabs = kit.all('[role="tablist"]').map((list) =>
      kit
        .all('[role="tab"]', list)
        // A tab that is a link to another page leads away.
        .filter((tab) => !tab.matches('[aria-selected="true"], [aria-disabled="true"], :disabled, a[href]:not([href^="#"])')),
    );
  const next = kept.__tabs.flatMap((tabs) => tabs[turn] ?? []).filter((tab) => kit.seen(tab));
  for (const tab of next) (tab as HTMLElement).click();
  return next.length > 0;
}

/** Presses one thing, as a pointer would. Runs in the page. */
export function press(kit: PageKit, selector: string): boolean {
  const element = kit.find(selector);
  if (!(element instanceof HTMLElement)) return false;
  element.click();
  return true;
}

/** What fades or slides in is put where it goes: half faded, its colours are nobody’s. Runs in the page. */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < 2; turn += 1) {
    await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
    for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
  }
}
