import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'link';

export interface ButtonProps {
  text: string;
  /** `primary` once on a page; `link` looks like a link and still posts its form. */
  variant?: ButtonVariant;
  /** Makes it a link that looks like a button: going somewhere, not doing something. */
  href?: string;
  /** `submit` unless stated. Ignored with `href`. */
  type?: 'submit' | 'button';
  id?: string;
  name?: string;
  value?: string;
  /** Id of the form it posts, where it stands outside. */
  form?: string;
  formaction?: string;
  formnovalidate?: boolean;
  /** The whole sentence for those who hear the button alone: `Dileu Siân`. It holds `text`. */
  fullText?: string;
  /** The arrow of a start page. */
  start?: boolean;
  disabled?: boolean;
}

export function buttonTemplate(props: ButtonProps): TemplateResult {
  const variant = props.variant ?? 'primary';
  const className = classNames(
    'patrwm-button',
    variant !== 'primary' && `patrwm-button--${variant}`,
    props.start && 'patrwm-button--start',
  );
  const words = props.fullText
    ? html`<span aria-hidden="true">${props.text}</span><span class="patrwm-visually-hidden">${props.fullText}</span>`
    : props.text;
  const arrow = props.start
    ? html`<svg class="patrwm-button__arrow" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path d="M5 2l6 6-6 6" fill="none" stroke="currentColor" stroke-width="2.5" />
      </svg>`
    : nothing;
  if (props.href !== undefined)
    return html`<a class=${className} href=${props.href} id=${props.id ?? nothing} draggable="false">${words}${arrow}</a>`;
  return html`<button
    class=${className}
    type=${props.type ?? 'submit'}
    id=${props.id ?? nothing}
    name=${props.name ?? nothing}
    value=${props.value ?? nothing}
    form=${props.form ?? nothing}
    formaction=${props.formaction ?? nothing}
    ?formnovalidate=${props.formnovalidate}
    ?disabled=${props.disabled}
  >
    ${words}${arrow}
  </button>`;
}

/** Buttons side by side, one under the other where the screen is narrow. */
export function buttonGroupTemplate(buttons: readonly TemplateResult[]): TemplateResult {
  return html`<div class="patrwm-button-group">${buttons}</div>`;
}
