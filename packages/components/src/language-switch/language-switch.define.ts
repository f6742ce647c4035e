import { LanguageSwitchElement } from './language-switch.ts';

customElements.define('patrwm-language-switch', LanguageSwitchElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-language-switch': LanguageSwitchElement;
  }
}
