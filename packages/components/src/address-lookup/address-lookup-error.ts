import type { Language } from '@patrwm/language';
import { loadStages } from './address-lookup-regions.ts';

type PlaceError = (control: HTMLInputElement, language: Language, text: string) => void;

/** Loads what it takes to show an error. A page that never has one never needs it. */
export async function loadErrors(): Promise<PlaceError> {
  const { render, errorMessageTemplate } = await loadStages();
  return (control, language, text) => {
    const holder = document.createElement('div');
    render(errorMessageTemplate({ language, id: `${control.name}-error`, text }), holder);
    place(control, holder.firstElementChild!);
  };
}

/**
 * Shows the message as that of the group that `control` is in, or of the control itself: the DOM is then what the server sends
 * for the same error. The control stays the node that it was.
 */
function place(control: HTMLInputElement, message: Element): void {
  removeError(control);
  const described = describedElement(control);
  if (described === control) control.before(message);
  else described.querySelector(':scope > legend')?.after(message);
  described.closest('.patrwm-form-group')?.classList.add('patrwm-form-group--error');
  described.setAttribute('aria-describedby', [described.getAttribute('aria-describedby'), message.id].filter(Boolean).join(' '));
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
