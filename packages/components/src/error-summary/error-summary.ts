import { draw } from '../element/draw.ts';
import { PatrwmElement } from '../element/element.ts';
import { property } from '../element/property.ts';
import { errorSummaryMarkup, type SummaryError } from './error-summary.markup.ts';
import { errorSummaryHeading } from './error-summary.text.ts';
import { focusField } from './focus-field.ts';

const markup = errorSummaryMarkup(draw);

/**
 * All errors of the page in one place, each a link to its control. Takes focus when the page came with errors.
 * On a page without errors it rests, empty and hidden, until `show`.
 *
 * @example
 * <patrwm-error-summary hidden></patrwm-error-summary>
 * @tag patrwm-error-summary
 */
export class ErrorSummaryElement extends PatrwmElement {
  @property({ attribute: false }) errors: readonly SummaryError[] = [];
  #greeted = false;

  /**
   * Shows `errors` in place of earlier ones, and moves focus to the summary.
   *
   * @param errors In the order of the page, in the page's language. `href` is `#` and the id of the first wrong control.
   */
  async show(errors: readonly SummaryError[]): Promise<void> {
    this.#greeted = true;
    this.errors = errors;
    this.takeOver();
    await this.updateComplete;
    this.hidden = false;
    this.#focus();
  }

  /** Back to rest. */
  hide(): void {
    this.hidden = true;
    this.errors = [];
    this.takeOver();
  }

  protected override content(): Node | undefined {
    const { language, errors, id } = this;
    if (errors.length) return markup({ language, errors, id: id || undefined });
    return this.firstElementChild ? new DocumentFragment() : undefined;
  }

  protected override adopt(signal: AbortSignal): void {
    this.addEventListener('click', (event) => this.#follow(event), { signal });
    if (this.given && !this.#greeted) {
      this.#greeted = true;
      // On a slow line the script comes late, and whoever has begun to mend a field must not be pulled away.
      if (document.activeElement === document.body) this.#focus();
    }
  }

  protected override languageChanged(): void {
    const heading = this.querySelector('h2');
    if (heading) heading.textContent = errorSummaryHeading[this.language];
  }

  #focus(): void {
    this.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  #follow(event: Event): void {
    const hash = (event.target as Element).closest('a')?.hash;
    const control = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!control) return;
    event.preventDefault();
    focusField(control);
  }
}
