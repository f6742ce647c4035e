import { RadiosElement } from './radios.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-radios': RadiosElement;
  }
}

if (!customElements.get('patrwm-radios')) customElements.define('patrwm-radios', RadiosElement);
