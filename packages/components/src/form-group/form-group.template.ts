import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessageTemplate } from '../error-message/error-message.template.ts';

/** What every single-control field takes. Words are in the page's language already. */
export interface FieldProps {
  language: Language;
  name: string;
  label: string;
  /** The label is the page's heading: it becomes the `h1`. */
  labelIsHeading?: boolean;
  hint?: string;
  error?: string;
  /** Defaults to `name`. Error links and server output depend on it, so it is never random. */
  id?: string;
}

export function label(id: string, props: FieldProps): TemplateResult {
  return props.labelIsHeading
    ? html`<h1 class="patrwm-label-wrapper"><label class="patrwm-label patrwm-label--heading" for=${id}>${props.label}</label></h1>`
    : html`<label class="patrwm-label" for=${id}>${props.label}</label>`;
}

export function hint(id: string, props: FieldProps): TemplateResult | typeof nothing {
  return props.hint ? html`<div class="patrwm-hint" id="${id}-hint">${props.hint}</div>` : nothing;
}

export function errorMessage(id: string, props: FieldProps): TemplateResult | typeof nothing {
  return props.error ? errorMessageTemplate({ language: props.language, id: `${id}-error`, text: props.error }) : nothing;
}

/** The value of the control's `aria-describedby`: hint first, then error. */
export function describedBy(id: string, props: Pick<FieldProps, 'hint' | 'error'>): string | typeof nothing {
  return [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ') || nothing;
}
