import { TimeoutWarningElement } from './timeout-warning.ts';

customElements.define('patrwm-timeout-warning', TimeoutWarningElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-timeout-warning': TimeoutWarningElement;
  }
}
