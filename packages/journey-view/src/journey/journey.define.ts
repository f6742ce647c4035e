import '../page-script/fields.define.ts';
import '@patrwm/components/address-lookup/define';
import '@patrwm/components/autocomplete/define';
import '@patrwm/components/file-upload/define';
import '@patrwm/components/language-switch/define';
import '@patrwm/components/notification-banner/define';
import '@patrwm/components/textarea/define';
import { JourneyElement } from './journey.ts';

if (!customElements.get('patrwm-journey')) customElements.define('patrwm-journey', JourneyElement);

declare global {
  interface HTMLElementTagNameMap {
    'patrwm-journey': JourneyElement;
  }
}
