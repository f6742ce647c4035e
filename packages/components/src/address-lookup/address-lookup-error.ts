import type { Language } from '@patrwm/language';

/**
 * Shows `text` as the error of the group that `control` is in, or of the control itself: the DOM is then what the server sends
 * for the same error. The control stays the node that it was.
 */
export async function placeError(control: HTMLInputElement, language: Language, text: string): Promise<void> {
  const [{ render }, { errorMessageTemplate }] = await Promise.all([
    import('lit/html.js'),
    import('../error-message/error-message.template.ts'),
  ]);
  removeError(control);
  const described = describedElement(control);
  const id = `${control.name}-error`;
  const holder = document.createElement('div');
  render(errorMessageTemplate({ language, id, text }), holder);
  const message = holder.firstElementChild;
  if (!message) return;
  if (described === control) control.before(message);
  else described.querySelector(':scope > legend')?.after(message);
  described.closest('.patrwm-form-group')?.classList.add('patrwm-form-group--error');
  described.setAttribute('aria-describedby', [described.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
  if (described === control) {
    control.classList.add('patrwm-input--error');
    control.setAttribute('aria-invalid', 'true');
  }
}

export function removeError(control: HTMLInputElement): void {
  const described = describedElement(control);
  const id = `${control.name}-error`;
  described.closest('.patrwm-form-group')?.classList.remove('patrwm-form-group--error');
  described.querySelector(`:scope > #${CSS.escape(id)}`)?.remove();
  control.parentElement?.querySelector(`:scope > #${CSS.escape(id)}`)?.remove();
  const rest = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((other) => other && other !== id);
  if (rest.length > 0) described.setAttribute('aria-describedby', rest.join(' '));
  else described.removeAttribute('aria-describedby');
  control.classList.remove('patrwm-input--error');
  control.removeAttribute('aria-invalid');
}

/** A radio's error belongs to its question. */
function describedElement(control: HTMLInputElement): Element {
  return control.type === 'radio' ? (control.closest('fieldset') ?? control) : control;
}
