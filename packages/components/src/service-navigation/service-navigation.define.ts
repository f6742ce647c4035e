import '../language-switch/language-switch.define.ts';
import { ServiceNavigationElement } from './service-navigation.ts';

customElements.define('patrwm-service-navigation', ServiceNavigationElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-service-navigation': ServiceNavigationElement;
  }
}
