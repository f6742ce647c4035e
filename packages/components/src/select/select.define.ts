import { SelectElement } from './select.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-select': SelectElement;
  }
}

if (!customElements.get('patrwm-select')) customElements.define('patrwm-select', SelectElement);
