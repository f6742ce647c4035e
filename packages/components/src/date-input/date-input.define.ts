import { DateInputElement } from './date-input.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-date-input': DateInputElement;
  }
}

if (!customElements.get('patrwm-date-input')) customElements.define('patrwm-date-input', DateInputElement);
