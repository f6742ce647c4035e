import { AutocompleteElement } from './autocomplete.ts';

customElements.define('patrwm-autocomplete', AutocompleteElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-autocomplete': AutocompleteElement;
  }
}
