import { plural } from '@patrwm/language';
import { Directive, directive } from 'lit/directive.js';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { describedBy, errorMessage, formGroup, hint, label, type FieldProps } from '../form-group/form-group.template.ts';
import { charactersAllowed } from './textarea.text.ts';

export interface TextareaProps extends FieldProps {
  value?: string;
  /** Lines shown; 5 unless told. */
  rows?: number;
  /** The most characters allowed, counted as code points. Never stops anyone typing: too much is an error, not a lost sentence. */
  max?: number;
  /** WCAG 1.3.5 token. */
  autocomplete?: string;
  spellcheck?: boolean;
}

// Lit allows no expression between the tags, so each renderer gets the text in its own way. A server only calls
// `render`, and `renderToString` moves this attribute between the tags; a browser calls `update`, and has `defaultValue`.
class ServerText extends Directive {
  override render(text?: string) {
    return text || nothing;
  }
  override update() {
    return nothing;
  }
}
const serverText = directive(ServerText);

function limit(id: string, props: TextareaProps): TemplateResult | typeof nothing {
  if (!props.max) return nothing;
  // The two empty boxes are there from the start: screen readers only watch a status that was on the page already.
  return html`<div class="patrwm-hint patrwm-textarea__limit" id="${id}-limit">${plural(props.language, charactersAllowed, props.max)}</div>
    <div class="patrwm-hint patrwm-textarea__count" aria-hidden="true" hidden></div>
    <div class="patrwm-visually-hidden patrwm-textarea__status" role="status"></div>`;
}

/** What is inside the element. */
export function textareaContent(props: TextareaProps): TemplateResult {
  const id = props.id ?? props.name;
  const textarea = html`<textarea
    class=${classNames('patrwm-textarea', props.error && 'patrwm-textarea--error')}
    id=${id}
    name=${props.name}
    rows=${props.rows ?? 5}
    value=${serverText(props.value)}
    .defaultValue=${props.value ?? ''}
    data-max=${props.max ?? nothing}
    autocomplete=${props.autocomplete ?? nothing}
    spellcheck=${props.spellcheck === undefined ? nothing : String(props.spellcheck)}
    aria-describedby=${describedBy(id, props, props.max !== undefined && `${id}-limit`)}
    aria-invalid=${props.error ? 'true' : nothing}
  ></textarea>`;
  return formGroup(props, html`${label(id, props)}${hint(id, props)}${errorMessage(id, props)}${textarea}${limit(id, props)}`);
}

/** A label, a box for several lines, and its limit in words: the whole element, as a server sends it. */
export function textareaTemplate(props: TextareaProps): TemplateResult {
  return html`<patrwm-textarea>${textareaContent(props)}</patrwm-textarea>`;
}
