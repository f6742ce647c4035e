import { html, nothing, type TemplateResult } from 'lit/html.js';
import { errorSummaryMarkup, type ErrorSummaryProps, type SummaryError } from './error-summary.markup.ts';

export type { ErrorSummaryProps, SummaryError };

const markup = errorSummaryMarkup<TemplateResult>(html);

/** What is inside the element. */
export function errorSummaryContent(props: ErrorSummaryProps): TemplateResult | typeof nothing {
  return props.errors.length === 0 ? nothing : markup(props);
}

/** All errors of the page in one place, first on it: the whole element, as a server sends it. */
export function errorSummaryTemplate(props: ErrorSummaryProps): TemplateResult {
  return html`<patrwm-error-summary ?hidden=${props.errors.length === 0}>${errorSummaryContent(props)}</patrwm-error-summary>`;
}
