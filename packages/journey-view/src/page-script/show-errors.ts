import type { FieldError } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { errorTitle } from '../error-title.ts';

interface Field extends HTMLElement {
  showError(text: string, part?: string): Promise<void>;
  clearError(): void;
}
interface Summary extends HTMLElement {
  show(errors: readonly { text: string; href: string }[]): Promise<void>;
}

const isField = (element: Element | null): element is Field => element !== null && 'showError' in element && 'clearError' in element;

function fieldOf(control: Element | null): Field | undefined {
  for (let at = control; at; at = at.parentElement) if (isField(at)) return at;
  return undefined;
}

let title: string | undefined;

/**
 * Shows errors as the server would: beside each field, in the summary, and in the title.
 *
 * @throws When a field or the summary cannot show them, as when its script never came. Then the form must be sent.
 */
export async function showErrors(form: HTMLFormElement, errors: readonly FieldError[], language: Language): Promise<void> {
  const summary = document.querySelector<Summary>('patrwm-error-summary');
  const found = errors.map((error) => {
    const control = form.querySelector(`[name="${CSS.escape(error.field)}"]`);
    const field = fieldOf(control);
    if (!control || !field) throw new Error(`Nothing on the page can show the error of \`${error.field}\`.`);
    return { error, control, field };
  });
  if (!summary || !('show' in summary)) throw new Error('The page has no error summary.');

  for (const element of form.querySelectorAll('*')) if (isField(element)) element.clearError();
  await Promise.all(
    found.map(({ error, field }) => {
      const parts = error.controls.map((name) => name.slice(error.question.length + 1)).filter(Boolean);
      return field.showError(error.text[language], parts.join(' ') || undefined);
    }),
  );
  title ??= document.title.startsWith(errorTitle('', language)) ? document.title.slice(errorTitle('', language).length) : document.title;
  document.title = errorTitle(title, language);
  await summary.show(found.map(({ error, control }) => ({ text: error.text[language], href: `#${control.id}` })));
}
