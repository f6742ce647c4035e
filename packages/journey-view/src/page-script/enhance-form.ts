import type { PageData } from '../page-data.ts';
import type * as Judge from './judge.ts';
import { onFirstTouch } from './first-touch.ts';

/** How long a second press of the same button is taken for a slip. After that the network may have failed her, and she may try again. */
const repeatWithin = 5000;

function dataOf(form: HTMLFormElement): PageData | undefined {
  try {
    return form.dataset.page ? (JSON.parse(form.dataset.page) as PageData) : undefined;
  } catch {
    return undefined;
  }
}

/** Only Continue is judged: it has no name. Searching, reusing, removing and changing language send whatever is there. */
const isContinue = (button: HTMLElement | null): boolean =>
  !(button instanceof HTMLButtonElement || button instanceof HTMLInputElement) || (!button.name && !button.formNoValidate);

/**
 * Makes a server's form answer mistakes in place and shrug off a double click. The form is sent natively, with its
 * button's name, whenever it is sent at all; and it is sent whenever a mistake cannot be shown, for the server to say.
 */
export function enhanceForm(form: HTMLFormElement): void {
  // Native bubbles speak the browser's language, not the page's.
  form.noValidate = true;
  const data = dataOf(form);
  let judge: typeof Judge | undefined;
  // Whoever types has it long before Continue. Until then the server judges.
  if (data) {
    onFirstTouch(() => {
      import('./judge.ts').then(
        (module) => (judge = module),
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
    if (sending !== undefined && sending === button) {
      event.preventDefault();
      return;
    }
    if (data && judge && judged && isContinue(button)) {
      const errors = judge.validateForm(form, data);
      if (errors.length > 0) {
        event.preventDefault();
        judge.showErrors(form, errors, data.language).catch(() => {
          judged = false;
          form.requestSubmit(button);
        });
        return;
      }
    }
    judged = true;
    rest();
    sending = button;
    button?.setAttribute('aria-disabled', 'true');
    setTimeout(() => {
      if (sending === button) rest();
    }, repeatWithin);
  });
}
