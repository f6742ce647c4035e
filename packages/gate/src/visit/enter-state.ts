import type { Page, Request, Response } from 'playwright-core';
import type { PageKit } from '../page-kit.ts';
import type { State } from '../state.ts';
import { ownServer } from '../targets/static-server.ts';
import { settle } from './arrive.ts';
import type { Tab } from './tab.ts';

/** States that are come to by pressing something. */
export const entered: readonly State[] = ['opened', 'empty-submit', 'wrong-field'];

/** What came of bringing a state about. */
export interface Entered {
  /** The server did not take the form: what stands there now is its own word about that, and not the page. */
  readonly refused?: { readonly status: number; readonly folder: boolean };
}

interface FormAt {
  readonly index: number;
  readonly action: string;
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
    if (!(await tab.world.runWithKit(openAll))) return;
    await settle(tab);
    yield {};
    return;
  }
  const forms = (await tab.world.runWithKit(formsToSend)).filter(({ action }) => maySubmit(action));
  for (const [turn, { index }] of forms.entries()) {
    if (turn > 0) await reopen();
    await tab.page.route('**/*', (route) => {
      const request = route.request();
      return request.method() === 'GET' || maySubmit(request.url()) ? route.continue() : route.abort();
    });
    try {
      const moved = movedBy(tab.page);
      const pressed = await tab.world.runWithKit(sendForm, [index, state === 'wrong-field']);
      if (!pressed) continue;
      const refused = refusal(await moved(), tab.page);
      if (!refused) await settle(tab);
      yield refused ? { refused } : {};
    } finally {
      await tab.page.unroute('**/*');
    }
  }
}

/** Begins to listen; what it gives waits for the page that a press leads to, or a moment where it leads to none. */
function movedBy(page: Page): () => Promise<Response | undefined> {
  let going = false;
  let answer: Response | undefined;
  const heard = (request: Request): void => void (going ||= request.isNavigationRequest() && request.frame() === page.mainFrame());
  const told = (response: Response): void => {
    if (response.request().isNavigationRequest() && response.frame() === page.mainFrame()) answer = response;
  };
  page.on('request', heard);
  page.on('response', told);
  const loaded = page.waitForEvent('load', { timeout: 10_000 }).catch(() => undefined);
  return async () => {
    // A form that the browser or a script holds back asks for no document: there is no load to wait for.
    const began = Date.now();
    while (!going && Date.now() - began < 250) await new Promise((resolve) => setTimeout(resolve, 25));
    page.off('request', heard);
    if (going) await loaded;
    page.off('response', told);
    return answer;
  };
}

/** With 400, 409 and 422 a service gives the form back with its errors, as it should. */
const takenWith = [400, 409, 422];

function refusal(answer: Response | undefined, page: Page): Entered['refused'] {
  if (page.url().startsWith('chrome-error:')) return { status: 0, folder: false };
  const status = answer?.status() ?? 200;
  if (status < 400 || takenWith.includes(status)) return undefined;
  return { status, folder: answer?.headers()[ownServer] !== undefined };
}

/** Opens every `details` and presses every button that says it opens something, until a modal dialog covers the rest. */
function openAll(kit: PageKit): number {
  let count = 0;
  for (const summary of kit.all('details:not([open]) > summary:first-of-type')) {
    if (!kit.seen(summary)) continue;
    (summary as HTMLElement).click();
    count += 1;
  }
  for (const button of kit.all('button[aria-expanded="false"], [role="button"][aria-expanded="false"], button[aria-haspopup="dialog"]')) {
    if (document.querySelector(':modal')) break;
    // A submit button sends its form, whatever it says that it opens.
    if (button instanceof HTMLButtonElement && button.type === 'submit' && button.form) continue;
    if (!kit.seen(button)) continue;
    (button as HTMLElement).click();
    count += 1;
  }
  return count;
}

/** Forms that ask something of a person; a search or a language switch is not one. At most five. */
function formsToSend(kit: PageKit): FormAt[] {
  const fields =
    'input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="image" i], [type="reset" i], [type="search" i]), select, textarea';
  return kit
    .all('form')
    .map((form, index) => ({ form: form as HTMLFormElement, index }))
    .filter(
      ({ form }) =>
        !form.closest('[role="search"], search') &&
        [...form.querySelectorAll(fields)].some((field) => kit.seen(field) || field.matches('[type="radio"], [type="checkbox"]')),
    )
    .slice(0, 5)
    .map(({ form, index }) => ({ index, action: new URL(form.getAttribute('action') ?? '', location.href).href }));
}

/** Presses a form's own button: with its fields emptied, or with wrong formats put in. */
function sendForm(kit: PageKit, index: number, wrong: boolean): boolean {
  const form = kit.all('form')[index] as HTMLFormElement | undefined;
  const button =
    form &&
    [...form.querySelectorAll<HTMLElement>('button, input[type="submit" i], input[type="image" i]')].find(
      (each) =>
        (each as HTMLButtonElement).type !== 'button' &&
        (each as HTMLButtonElement).type !== 'reset' &&
        kit.seen(each) &&
        !each.matches(':disabled'),
    );
  if (!form || !button) return false;
  for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (/^(hidden|submit|button|image|reset|file|range|color)$/.test(field.type) || field.readOnly || field.disabled) continue;
    if (field.type === 'radio' || field.type === 'checkbox') continue;
    const text =
      field.type === 'email'
        ? 'x@'
        : /date|month|week|time/.test(field.type)
          ? ''
          : field.type === 'number'
            ? '-1'
            : /day|month|dydd|mis/i.test(field.name)
              ? '99'
              : '?';
    field.value = wrong ? text : '';
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
  button.click();
  return true;
}
