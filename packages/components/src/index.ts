/**
 * Everything a server or another package may use: templates, their types and their words. No element classes, so it loads without a DOM.
 * `renderToString` is in `@patrwm/components/render-to-string`, because only a server needs it.
 * Elements are `@patrwm/components/<name>`, and `@patrwm/components/<name>/define` registers one.
 */
export type { Example } from './element/example.ts';
export * from './checkboxes/checkboxes.template.ts';
export * from './date-input/date-input.template.ts';
export * from './error-message/error-message.template.ts';
export * from './error-summary/error-summary.template.ts';
export * from './fieldset/fieldset.template.ts';
export * from './file-upload/file-upload.template.ts';
export type { ChoiceItem, ChoicesProps } from './form-group/choices.template.ts';
export type { FieldBaseProps, FieldProps, GroupProps } from './form-group/form-group.template.ts';
export * from './radios/radios.template.ts';
export * from './select/select.template.ts';
export * from './text-input/text-input.template.ts';
export * from './textarea/textarea.template.ts';
