import type { Language } from '@patrwm/language';
import type { Html } from '../element/draw.ts';
import { errorSummaryHeading } from './error-summary.text.ts';

export interface SummaryError {
  /** The very sentence beside the field. */
  text: string;
  /** `#` and the id of the first wrong control. */
  href: string;
}

export interface ErrorSummaryProps {
  language: Language;
  /** In the order of the page. With none the element rests, hidden, for script to fill. */
  errors: readonly SummaryError[];
  /** Only where a page has more than one. */
  id?: string;
}

/** The markup, once: the element draws it without Lit. */
export const errorSummaryMarkup =
  <Drawn>(html: Html<Drawn>) =>
  ({ language, errors, id = 'error-summary' }: ErrorSummaryProps): Drawn => {
    const heading = `${id}-heading`;
    // A group, not an alert: focus moves to it, and an alert would be read out a second time.
    return html`<div class="patrwm-error-summary" role="group" aria-labelledby=${heading} tabindex="-1">
      <h2 class="patrwm-error-summary__heading" id=${heading}>${errorSummaryHeading[language]}</h2>
      <ul class="patrwm-error-summary__list">
        ${errors.map((error) => html`<li><a class="patrwm-error-summary__link" href=${error.href}>${error.text}</a></li>`)}
      </ul>
    </div>`;
  };
