import { CheckboxesElement } from './checkboxes.ts';

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-checkboxes': CheckboxesElement;
  }
}

if (!customElements.get('patrwm-checkboxes')) customElements.define('patrwm-checkboxes', CheckboxesElement);
