import { property } from '../element/property.ts';
import { plural } from '@patrwm/language';
import { onRefilled } from '../form-group/refilled.ts';
import { ValueFieldElement } from '../form-group/value-field-element.ts';
import { charactersLeft, charactersOver } from './textarea.text.ts';

/** How long typing must rest before the count is read out, or it would talk over each key. */
const quiet = 1000;

/**
 * A label and a box for several lines. With `max`, it says how many characters are left.
 *
 * Without script the limit stands in words. With it the count is shown at once, and read out when typing
 * rests. It never stops anyone typing: pasting too much and cutting it down must be possible.
 *
 * @example
 * <patrwm-textarea label="Beth ddigwyddodd?" name="what-happened" max="2000"></patrwm-textarea>
 * @tag patrwm-textarea
 */
export class TextareaElement extends ValueFieldElement {
  @property({ type: Number }) rows?: number;
  /** The most characters, counted as code points. Markup that was given states it as `data-max` on the control. */
  @property({ type: Number }) max?: number;

  protected override async content() {
    const { textareaContent } = await import('./textarea.template.ts');
    const spellcheck = this.hasAttribute('spellcheck') ? this.spellcheck : undefined;
    return textareaContent({ ...this.fieldProps, rows: this.rows, max: this.max, spellcheck });
  }

  protected override adopt(signal: AbortSignal): void {
    super.adopt(signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const typed = () => {
      this.#count();
      clearTimeout(timer);
      timer = setTimeout(() => this.#say(), quiet);
    };
    this.addEventListener('input', typed, { signal });
    this.addEventListener('focusout', () => this.#describe(), { signal });
    onRefilled(signal, () => this.#countAtRest());
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.#countAtRest();
  }

  protected override updated(): void {
    // A changed language, limit or value is in the markup only after the template has rendered.
    if (!this.given) void this.updateComplete.then(() => this.#countAtRest());
  }

  protected override languageChanged(): void {
    super.languageChanged();
    this.#countAtRest();
  }

  get #left(): number | undefined {
    const max = Number(this.control?.dataset.max);
    // Code points, as the server counts: an emoji is not two characters to the person who typed it.
    return max ? max - [...this.value].length : undefined;
  }

  get #words(): string {
    const left = this.#left ?? 0;
    return plural(this.language, left < 0 ? charactersOver : charactersLeft, Math.abs(left));
  }

  #countAtRest(): void {
    this.#count();
    this.#describe();
  }

  /** Nothing is typed yet: the limit says it all, and is what is shown. */
  get #untouched(): boolean {
    return this.value === '';
  }

  #count(): void {
    const box = this.querySelector('.patrwm-textarea__count');
    if (!box || this.#left === undefined) return;
    box.textContent = this.#words;
    box.classList.toggle('patrwm-textarea__count--over', this.#left < 0);
    box.toggleAttribute('hidden', this.#untouched);
    // Still read out with the label, as what describes the control.
    this.querySelector('.patrwm-textarea__limit')?.classList.toggle('patrwm-visually-hidden', !this.#untouched);
  }

  /** Who comes to the control hears how much of the limit is used. Never while it is typed in: a changed description may be read out. */
  #describe(): void {
    const limit = this.querySelector('.patrwm-textarea__limit');
    const inIt = (this.getRootNode() as Document | ShadowRoot).activeElement === this.control;
    if (!limit || this.#left === undefined || inIt) return;
    const known = limit.querySelector('span');
    if (this.#untouched) known?.remove();
    else (known ?? limit.appendChild(document.createElement('span'))).textContent = `. ${this.#words}`;
  }

  #say(): void {
    const status = this.querySelector('.patrwm-textarea__status');
    if (status && this.#left !== undefined) status.textContent = this.#words;
  }
}
