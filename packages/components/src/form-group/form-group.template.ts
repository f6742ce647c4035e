import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { errorMessageTemplate } from '../error-message/error-message.template.ts';

/** What every field takes, whether it is one control or a group. Words are in the page's language already. */
export interface FieldBaseProps {
  language: Language;
  name: string;
  hint?: string;
  /** What went wrong and what to do, as a whole sentence. */
  error?: string;
  /** Defaults to `name`. Error links and server output depend on it, so it is never random. */
  id?: string;
}

/** What every single-control field takes. */
export interface FieldProps extends FieldBaseProps {
  label: string;
  /** The label is the page's heading: it becomes the `h1`. */
  labelIsHeading?: boolean;
  /** Only heard: the page's heading says the same just above, with words between the two. */
  labelHidden?: boolean;
}

/** What every field takes that is a group of controls. */
export interface GroupProps extends FieldBaseProps {
  legend: string;
  /** The legend is the page's heading: it becomes the `h1`. */
  legendIsHeading?: boolean;
  /** Only heard: the page's heading says the same just above, with words between the two. */
  legendHidden?: boolean;
}

/** The box that holds a field's label, hint, error and control. */
export function formGroup(props: Pick<FieldBaseProps, 'error'>, content: unknown): TemplateResult {
  return html`<div class=${classNames('patrwm-form-group', props.error && 'patrwm-form-group--error')}>${content}</div>`;
}

export function label(id: string, props: FieldProps): TemplateResult {
  return props.labelIsHeading
    ? html`<h1 class="patrwm-label-wrapper"><label class="patrwm-label patrwm-label--heading" for=${id}>${props.label}</label></h1>`
    : html`<label class=${classNames('patrwm-label', props.labelHidden && 'patrwm-visually-hidden')} for=${id}>${props.label}</label>`;
}

export function hint(id: string, props: Pick<FieldBaseProps, 'hint'>): TemplateResult | typeof nothing {
  return props.hint ? html`<div class="patrwm-hint" id="${id}-hint">${props.hint}</div>` : nothing;
}

export function errorMessage(id: string, props: Pick<FieldBaseProps, 'language' | 'error'>): TemplateResult | typeof nothing {
  return props.error ? errorMessageTemplate({ language: props.language, id: `${id}-error`, text: props.error }) : nothing;
}

/** The first option's id is the field's own, so that an error link lands on it; then `-2`, `-3`. */
export function choiceId(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}

/** The value of the control's `aria-describedby`: hint first, then error, then what else describes it. */
export function describedBy(id: string, props: Pick<FieldBaseProps, 'hint' | 'error'>, ...more: readonly (string | false | undefined)[]) {
  return classNames(props.hint && `${id}-hint`, props.error && `${id}-error`, ...more) || nothing;
}
