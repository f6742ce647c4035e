import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { describedBy, errorMessage, formGroup, hint, label, type FieldProps } from '../form-group/form-group.template.ts';

export interface SelectItem {
  /** What is sent and stored. An empty one stands for no answer, such as "Dewiswch ysgol". */
  value: string;
  text: string;
  selected?: boolean;
}

export interface SelectProps extends FieldProps {
  items: readonly SelectItem[];
  /** WCAG 1.3.5 token, such as `country`. */
  autocomplete?: string;
}

/** What is inside the element. */
export function selectContent(props: SelectProps): TemplateResult {
  const id = props.id ?? props.name;
  const select = html`<select
    class=${classNames('patrwm-select', props.error && 'patrwm-select--error')}
    id=${id}
    name=${props.name}
    autocomplete=${props.autocomplete ?? nothing}
    aria-describedby=${describedBy(id, props)}
    aria-invalid=${props.error ? 'true' : nothing}
  >
    ${props.items.map((item) => html`<option value=${item.value} ?selected=${item.selected ?? false}>${item.text}</option>`)}
  </select>`;
  return formGroup(props, html`${label(id, props)}${hint(id, props)}${errorMessage(id, props)}${select}`);
}

/** One answer out of a long list: the whole element, as a server sends it. */
export function selectTemplate(props: SelectProps): TemplateResult {
  return html`<patrwm-select>${selectContent(props)}</patrwm-select>`;
}
