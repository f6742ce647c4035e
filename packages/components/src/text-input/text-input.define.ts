import { TextInputElement } from './text-input.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-text-input': TextInputElement;
  }
}

if (!customElements.get('patrwm-text-input')) customElements.define('patrwm-text-input', TextInputElement);
