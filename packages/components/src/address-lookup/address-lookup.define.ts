import { AddressLookupElement } from './address-lookup.ts';

customElements.define('patrwm-address-lookup', AddressLookupElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-address-lookup': AddressLookupElement;
  }
}
