import { ErrorSummaryElement } from './error-summary.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-error-summary': ErrorSummaryElement;
  }
}

if (!customElements.get('patrwm-error-summary')) customElements.define('patrwm-error-summary', ErrorSummaryElement);
