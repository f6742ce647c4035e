/** Registers every element: one script for a page that uses many. `@patrwm/components/<name>/define` registers one. */
import './address-lookup/address-lookup.define.ts';
import './autocomplete/autocomplete.define.ts';
import './checkboxes/checkboxes.define.ts';
import './date-input/date-input.define.ts';
import './error-summary/error-summary.define.ts';
import './file-upload/file-upload.define.ts';
import './language-switch/language-switch.define.ts';
import './notification-banner/notification-banner.define.ts';
import './radios/radios.define.ts';
import './select/select.define.ts';
import './service-navigation/service-navigation.define.ts';
import './text-input/text-input.define.ts';
import './textarea/textarea.define.ts';
import './timeout-warning/timeout-warning.define.ts';
