import { NotificationBannerElement } from './notification-banner.ts';

customElements.define('patrwm-notification-banner', NotificationBannerElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-notification-banner': NotificationBannerElement;
  }
}
