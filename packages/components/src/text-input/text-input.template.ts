import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { describedBy, errorMessage, formGroup, hint, label, type FieldProps } from '../form-group/form-group.template.ts';

export interface TextInputProps extends FieldProps {
  value?: string;
  type?: 'text' | 'email' | 'tel' | 'search';
  /** WCAG 1.3.5 token, such as `given-name`. */
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search';
  spellcheck?: boolean;
  /** Width in characters, where the length of the answer is known. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** Such as `£`. The label says what it means, so it is hidden from screen readers. */
  prefix?: string;
  suffix?: string;
}

function affix(text: string | undefined): TemplateResult | typeof nothing {
  return text ? html`<span class="patrwm-input-wrapper__affix" aria-hidden="true">${text}</span>` : nothing;
}

/** What is inside the element. */
export function textInputContent(props: TextInputProps): TemplateResult {
  const id = props.id ?? props.name;
  const input = html`<input
    class=${classNames('patrwm-input', props.width && `patrwm-input--width-${props.width}`, props.error && 'patrwm-input--error')}
    id=${id}
    name=${props.name}
    type=${props.type ?? 'text'}
    value=${props.value || nothing}
    autocomplete=${props.autocomplete ?? nothing}
    inputmode=${props.inputmode ?? nothing}
    spellcheck=${props.spellcheck === undefined ? nothing : String(props.spellcheck)}
    aria-describedby=${describedBy(id, props)}
    aria-invalid=${props.error ? 'true' : nothing}
  />`;
  const control =
    props.prefix || props.suffix
      ? html`<div class="patrwm-input-wrapper">${affix(props.prefix)}${input}${affix(props.suffix)}</div>`
      : input;
  return formGroup(props, html`${label(id, props)}${hint(id, props)}${errorMessage(id, props)}${control}`);
}

/** A label, a single-line input, and what goes with them: the whole element, as a server sends it. */
export function textInputTemplate(props: TextInputProps): TemplateResult {
  return html`<patrwm-text-input>${textInputContent(props)}</patrwm-text-input>`;
}
