import { draw } from '../element/draw.ts';
import { PatrwmElement } from '../element/element.ts';
import { property } from '../element/property.ts';
import { errorMessageMarkup } from '../error-message/error-message.markup.ts';
import { errorPrefix } from '../error-message/error-message.text.ts';

const errorMessage = errorMessageMarkup(draw);

/** A native control that a resident fills in. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What every field can do beyond its markup: show and clear an error, in the very DOM that a server sends
 * for that error. The control stays the same node, with its value, caret and focus.
 *
 * Properties are read only when the element came empty. Markup that was given stays its author's.
 */
export abstract class FieldElement extends PatrwmElement {
  /** Sent with the form. */
  @property() name = '';
  /** The id of the first control, from which the others derive. Defaults to `name`. */
  @property({ attribute: 'control-id' }) controlId?: string;
  @property() hint?: string;
  /** An error to show, in the page's language. On markup that was given, call `showError`. */
  @property() error?: string;
  /** Which parts are wrong, space-separated. */
  protected errorPart?: string;

  /** The first native control, where an error link leads. */
  get control(): Control | null {
    return this.querySelector<Control>('input,textarea,select');
  }

  /** What every id of the field begins with. */
  protected get fieldId(): string {
    return this.control?.id ?? '';
  }

  /** The controls that an error marks as invalid. `part` narrows them where a field has parts. */
  protected wrongControls(_part?: string): Control[] {
    return this.control ? [this.control] : [];
  }

  /** The properties that every template takes. */
  protected get fieldProps() {
    const { language, name, controlId: id, hint, error } = this;
    return { language, name, id, hint, error };
  }

  protected override adopt(_signal: AbortSignal): void {
    // Native bubbles speak the browser's language, not the page's.
    this.closest('form')?.setAttribute('novalidate', '');
  }

  protected override languageChanged(): void {
    const prefix = this.#message?.querySelector('.patrwm-visually-hidden');
    if (prefix) prefix.textContent = `${errorPrefix[this.language]} `;
  }

  /**
   * Shows `text` as a server would, in place of an earlier error. It moves no focus: the error summary does.
   *
   * @param text What to do, as a whole sentence in the page's language.
   * @param part Which parts are wrong, space-separated, where a field has parts.
   * @throws When the template of an element that came empty cannot be loaded: let the form submit, and the server will tell.
   */
  async showError(text: string, part?: string): Promise<void> {
    if (!this.given) {
      this.errorPart = part;
      this.error = text;
      this.requestUpdate();
      await this.updateComplete;
      return;
    }
    this.clearError();
    const { control, fieldId, language } = this;
    const box = this.#box;
    const message = errorMessage({ language, id: `${fieldId}-error`, text });
    box.insertBefore(message, [...box.children].find((child) => child.contains(control)) ?? null);
    this.#group.classList.add('patrwm-form-group--error');
    this.#describe(true);
    for (const wrong of this.wrongControls(part)) {
      wrong.classList.add(`${wrong.classList[0]}--error`);
      wrong.setAttribute('aria-invalid', 'true');
    }
  }

  /** Takes the error away, whoever put it there. */
  clearError(): void {
    this.error = undefined;
    if (!this.given) return;
    this.#message?.remove();
    this.#group.classList.remove('patrwm-form-group--error');
    this.#describe(false);
    for (const wrong of this.wrongControls()) {
      wrong.classList.remove(`${wrong.classList[0]}--error`);
      wrong.removeAttribute('aria-invalid');
    }
  }

  get #group(): Element {
    return this.querySelector('.patrwm-form-group') ?? this;
  }

  /** Where hint, error and controls stand: the fieldset of a group, or the form group. */
  get #box(): Element {
    return this.#group.querySelector(':scope>fieldset') ?? this.#group;
  }

  get #message(): Element | null {
    return this.#box.querySelector(':scope>.patrwm-error-message');
  }

  /** Keeps the order of `aria-describedby` that the server writes: hint, error, the rest. */
  #describe(wrong: boolean): void {
    const box = this.#box;
    const described = box.localName === 'fieldset' ? box : this.control;
    const [hint, error] = [`${this.fieldId}-hint`, `${this.fieldId}-error`];
    const ids = described?.getAttribute('aria-describedby')?.split(/\s+/) ?? [];
    const rest = ids.filter((id) => id && id !== hint && id !== error);
    const all = [...(ids.includes(hint) ? [hint] : []), ...(wrong ? [error] : []), ...rest];
    if (all.length) described?.setAttribute('aria-describedby', all.join(' '));
    else described?.removeAttribute('aria-describedby');
  }
}
