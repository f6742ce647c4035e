import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
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

/** What is inside the element. */
export function errorSummaryContent(props: ErrorSummaryProps): TemplateResult | typeof nothing {
  if (props.errors.length === 0) return nothing;
  const heading = `${props.id ?? 'error-summary'}-heading`;
  // A group, not an alert: focus moves to it, and an alert would be read out a second time.
  return html`<div class="patrwm-error-summary" role="group" aria-labelledby=${heading} tabindex="-1">
    <h2 class="patrwm-error-summary__heading" id=${heading}>${errorSummaryHeading[props.language]}</h2>
    <ul class="patrwm-error-summary__list">
      ${props.errors.map((error) => html`<li><a class="patrwm-error-summary__link" href=${error.href}>${error.text}</a></li>`)}
    </ul>
  </div>`;
}

/** All errors of the page in one place, first on it: the whole element, as a server sends it. */
export function errorSummaryTemplate(props: ErrorSummaryProps): TemplateResult {
  return html`<patrwm-error-summary ?hidden=${props.errors.length === 0}>${errorSummaryContent(props)}</patrwm-error-summary>`;
}
