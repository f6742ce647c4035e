/**
 * Everything a server or another package may use: templates, their types and their words. No element classes, so it loads without a DOM.
 * `renderToString` is in `@patrwm/components/render-to-string`, because only a server needs it.
 * Elements are `@patrwm/components/<name>`, and `@patrwm/components/<name>/define` registers one.
 */
export type { Example } from './element/example.ts';
export type { ChoiceItem, ChoicesProps } from './form-group/choices.template.ts';
export type { FieldBaseProps, FieldProps, GroupProps } from './form-group/form-group.template.ts';
export * from './address-lookup/address-lookup.template.ts';
export * from './autocomplete/autocomplete.template.ts';
export * from './back-link/back-link.template.ts';
export * from './breadcrumbs/breadcrumbs.template.ts';
export * from './button/button.template.ts';
export * from './checkboxes/checkboxes.template.ts';
export * from './date-input/date-input.template.ts';
export * from './details/details.template.ts';
export * from './error-message/error-message.template.ts';
export * from './error-summary/error-summary.template.ts';
export * from './fieldset/fieldset.template.ts';
export * from './file-upload/file-upload.template.ts';
export * from './footer/footer.template.ts';
export * from './form-group/form-group.template.ts';
export * from './header/header.template.ts';
export * from './inset-text/inset-text.template.ts';
export * from './language-switch/language-switch.template.ts';
export * from './notification-banner/notification-banner.template.ts';
export * from './page/page.template.ts';
export * from './panel/panel.template.ts';
export * from './phase-banner/phase-banner.template.ts';
export * from './radios/radios.template.ts';
export * from './select/select.template.ts';
export * from './service-navigation/service-navigation.template.ts';
export * from './skip-link/skip-link.template.ts';
export * from './summary-list/summary-list.template.ts';
export * from './tag/tag.template.ts';
export * from './task-list/task-list.template.ts';
export * from './text-input/text-input.template.ts';
export * from './textarea/textarea.template.ts';
export * from './timeout-warning/timeout-warning.template.ts';
export * from './warning-text/warning-text.template.ts';
