import type { Mistake } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { errorTitle } from '../error-title.ts';

/** A mistake in the words of the page. */
export interface PageError extends Mistake {
  readonly question: string;
  readonly text: string;
}
interface Field extends HTMLElement {
  showError(text: string, part?: string): Promise<void>;
  clearError(): void;
  readonly control?: Element | null;
}
interface Summary extends HTMLElement {
  /** Once its script came. */
  show?(errors: readonly { text: string; href: string }[]): Promise<void>;
}

const isField = (element: Element | null): element is Field => element !== null && 'showError' in element;

function fieldOf(control: Element | null): Field | undefined {
  for (let at = control; at; at = at.parentElement) if (isField(at)) return at;
  return undefined;
}

/**
 * Shows errors as the server would: beside each field, in the summary, and in the title.
 *
 * @throws When a field or the summary cannot show them, as when its script never came. Then the form must be sent.
 */
export async function showErrors(form: HTMLFormElement, errors: readonly PageError[], language: Language): Promise<void> {
  const summary = document.querySelector<Summary>('patrwm-error-summary');
  const found = errors.map((error) => {
    const control = form.querySelector<HTMLElement>(`[name="${CSS.escape(error.controls[0] ?? '')}"]`);
    const field = fieldOf(control);
    if (!control || !field || !error.text) throw new Error(error.question);
    return { error, control, field };
  });
  if (!summary?.show) throw new Error('No summary');

  for (const element of form.querySelectorAll('*')) if (isField(element)) element.clearError();
  await Promise.all(
    found.map(({ error, field }) => {
      const parts = error.controls.map((name) => name.slice(error.question.length + 1)).filter(Boolean);
      return field.showError(error.text, parts.join(' ') || undefined);
    }),
  );
  // `controls.errors`: a server that never saw the mistakes must word them again when the language is changed.
  form.onformdata = ({ formData }) => formData.set('errors', '');
  const prefix = errorTitle('', language);
  if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
  // What is posted may be unseen, such as the list behind a search by typing.
  const target = (control: HTMLElement, field: Field): Element => (control.hidden && field.control) || control;
  await summary.show(found.map(({ error, control, field }) => ({ text: error.text, href: `#${target(control, field).id}` })));
}
