import { TextareaElement } from './textarea.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-textarea': TextareaElement;
  }
}

if (!customElements.get('patrwm-textarea')) customElements.define('patrwm-textarea', TextareaElement);
