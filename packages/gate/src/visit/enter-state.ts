import type { Dialog, Page, Request, Response, Route } from 'playwright-core';
import { findOpeners } from '../rules/dialog-focus/dialog-in-page.ts';
import type { State } from '../state.ts';
import { ownServer } from '../targets/static-server.ts';
import { settle } from './arrive.ts';
import { arrived, openAll, press, pressTabs } from './open-in-page.ts';
import { formsToSend, sendForm, type BeforeSending, type Sent } from './send-form.ts';
import type { Tab } from './tab.ts';

/** States that are come to by pressing something. */
export const entered: readonly State[] = ['opened', 'empty-submit', 'wrong-field'];

/** What came of bringing a state about. */
export interface Entered {
  /** The server did not take the form: what stands there now is its own word about that, and not the page. */
  readonly refused?: { readonly status: number; readonly folder: boolean };
  /** The form that was sent. */
  readonly sent?: Sent;
}

/**
 * Presses what brings the state about, as a person would, and yields each time that there is something to look at: once for what
 * opens, once for each form. Forms go only where `maySubmit` allows, and while they do, nothing is sent to any other host.
 */
export async function* enterState(
  tab: Tab,
  state: State,
  reopen: () => Promise<void>,
  maySubmit: (url: string) => boolean,
): AsyncGenerator<Entered> {
  if (state === 'opened') {
    yield* openedOneByOne(tab, reopen);
    return;
  }
  const forms = (await tab.world.runWithKit(formsToSend)).filter(({ action }) => maySubmit(action));
  for (const [turn, { index }] of forms.entries()) {
    if (turn > 0) await reopen();
    // What else is set up for the page's requests, such as the headers it is visited with, has its turn after this.
    const hold = (route: Route): Promise<void> => {
      const request = route.request();
      return request.method() === 'GET' || maySubmit(request.url()) ? route.fallback() : route.abort();
    };
    const boxes: string[] = [];
    const boxed = (dialog: Dialog): void => void (dialog.type() === 'alert' && boxes.push(dialog.message()));
    await tab.page.route('**/*', hold);
    tab.page.on('dialog', boxed);
    try {
      const came = await sentFrom(tab.page, () => tab.world.runWithKit(sendForm, [index, state === 'wrong-field']));
      if (!came) continue;
      const { before, answer } = came;
      const refused = refusal(answer, tab.page);
      if (!refused) await settle(tab);
      yield refused ? { refused } : { sent: { before, boxes } };
    } finally {
      tab.page.off('dialog', boxed);
      await tab.page.unroute('**/*', hold);
    }
  }
}

/** Tabs and dialogs past so many tell little that is new, and each is a look of its own. */
const tabsAtMost = 4;
const dialogsAtMost = 5;

/** All that opens beside the rest at once; then each further tab; then each dialog, on a fresh page. */
async function* openedOneByOne(tab: Tab, reopen: () => Promise<void>): AsyncGenerator<Entered> {
  const dialogs = (await tab.world.runWithKit(findOpeners)).filter(({ sure }) => sure).slice(0, dialogsAtMost);
  const shown = async (): Promise<Entered> => {
    await settle(tab);
    await tab.world.run(arrived);
    return {};
  };
  let touched = (await tab.world.runWithKit(openAll)) > 0;
  if (touched) yield await shown();
  for (let turn = 0; turn < tabsAtMost && (await tab.world.runWithKit(pressTabs, [turn])); turn += 1) {
    touched = true;
    yield await shown();
  }
  for (const { selector } of dialogs) {
    if (touched) await reopen();
    touched = true;
    if (await tab.world.runWithKit(press, [selector])) yield await shown();
  }
}

/** Sends a form and waits for the page that it leads to, or a moment where it leads to none. */
async function sentFrom(
  page: Page,
  send: () => Promise<BeforeSending | undefined>,
): Promise<{ before: BeforeSending; answer: Response | undefined } | undefined> {
  let going = false;
  let answer: Response | undefined;
  const heard = (request: Request): void => void (going ||= request.isNavigationRequest() && request.frame() === page.mainFrame());
  const told = (response: Response): void => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answer = response;
  };
  page.on('request', heard);
  page.on('response', told);
  const loaded = page.waitForEvent('load', { timeout: 10_000 }).catch(() => undefined);
  try {
    const before = await send();
    if (!before) return undefined;
    // A form that a script holds back may lead on later; one that the browser holds back does not.
    const end = Date.now() + (before.native ? 50 : 250);
    while (!going && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 10));
    if (going) await loaded;
    return { before, answer };
  } finally {
    page.off('request', heard);
    page.off('response', told);
  }
}

/** With 400, 409 and 422 a service gives the form back with its errors, as it should. */
const takenWith = [400, 409, 422];

function refusal(answer: Response | undefined, page: Page): Entered['refused'] {
  if (page.url().startsWith('chrome-error:')) return { status: 0, folder: false };
  const status = answer?.status() ?? 200;
  if (status < 400 || takenWith.includes(status)) return undefined;
  return { status, folder: answer?.headers()[ownServer] !== undefined };
}
