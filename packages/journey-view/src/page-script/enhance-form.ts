import type { PageData } from '../page-data.ts';
import { onFirstTouch } from './first-touch.ts';

/** How long a second press of the same button is taken for a slip. After that the network may have failed her, and she may try again. */
const repeatWithin = 5000;

/** Only Continue is judged: it has no name. Searching, reusing, removing and changing language send whatever is there. */
const isContinue = (button: HTMLElement | null): boolean =>
  !button || !((button as HTMLButtonElement).name || (button as HTMLButtonElement).formNoValidate);

/**
 * Makes a server's form answer mistakes in place and shrug off a double click. The form is sent natively, with its
 * button's name, whenever it is sent at all; and it is sent whenever a mistake cannot be shown, for the server to say.
 */
export function enhanceForm(form: HTMLFormElement): void {
  // Native bubbles speak the browser's language, not the page's.
  form.noValidate = true;
  /** Shows what is wrong; `undefined` when nothing is. Rejects when it cannot be shown. */
  let judge: (() => Promise<void> | undefined) | undefined;
  // Whoever types has it long before Continue. Until then, and when it never comes, the server judges.
  const { page } = form.dataset;
  if (page) {
    onFirstTouch(() => {
      import('./answering.ts')
        .then(({ loadJudge }) => loadJudge(form, JSON.parse(page) as PageData))
        .then(
          (loaded) => (judge = loaded),
          () => undefined,
        );
    });
  }
  let sending: HTMLElement | null | undefined;
  let judged = true;

  const rest = (): void => {
    sending?.removeAttribute('aria-disabled');
    sending = undefined;
  };
  // A page that comes back from the browser's cache must work again.
  addEventListener('pageshow', rest);

  // On the document, after every element of the page has had its say.
  document.addEventListener('submit', (event) => {
    if (event.target !== form || event.defaultPrevented) return;
    const button = event.submitter;
    if (sending === button) {
      event.preventDefault();
      return;
    }
    const shown = judged && isContinue(button) ? judge?.() : undefined;
    if (shown) {
      event.preventDefault();
      shown.catch(() => {
        judged = false;
        // Not before this event is over: while a form is being sent, the browser takes no second request to send it.
        setTimeout(() => form.requestSubmit(button));
      });
      return;
    }
    judged = true;
    rest();
    sending = button;
    button?.setAttribute('aria-disabled', 'true');
    setTimeout(() => sending === button && rest(), repeatWithin);
  });
}
