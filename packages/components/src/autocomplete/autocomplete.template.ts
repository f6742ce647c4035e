import { html, nothing, type TemplateResult } from 'lit/html.js';
import { describedBy, errorMessage, hint, label, type FieldProps } from '../form-group/form-group.template.ts';
import { chooseFromList } from './autocomplete.text.ts';

/** One entry of a long list. */
export interface AutocompleteItem {
  /** The stable id that is posted, never the label. */
  readonly value: string;
  /** In the page's language. */
  readonly text: string;
  /** In the other language, so that either name finds it. */
  readonly other?: string;
}

export interface AutocompleteProps extends FieldProps {
  items: readonly AutocompleteItem[];
  /** The `value` of the chosen item. */
  value?: string;
  /** The first, empty option. Defaults to `Dewiswch o’r rhestr`. */
  emptyText?: string;
  disabled?: boolean;
}

/** What is inside the element: a native select, which is all there is without JavaScript. */
export function autocompleteContent(props: AutocompleteProps): TemplateResult {
  const id = props.id ?? props.name;
  return html`<div class="patrwm-form-group ${props.error ? 'patrwm-form-group--error' : ''}">
    ${label(id, props)} ${hint(id, props)} ${errorMessage(id, props)}
    <select
      class="patrwm-select ${props.error ? 'patrwm-select--error' : ''}"
      id=${id}
      name=${props.name}
      aria-describedby=${describedBy(id, props)}
      aria-invalid=${props.error ? 'true' : nothing}
      ?disabled=${props.disabled ?? false}
    >
      <option value="">${props.emptyText ?? chooseFromList[props.language]}</option>
      ${props.items.map(
        ({ value, text, other }) =>
          html`<option value=${value} data-other=${other && other !== text ? other : nothing} ?selected=${value === props.value}>
            ${text}
          </option>`,
      )}
    </select>
  </div>`;
}

/** A label and a long list, searchable by typing once the script is there: the whole element, as a server sends it. */
export function autocompleteTemplate(props: AutocompleteProps): TemplateResult {
  return html`<patrwm-autocomplete>${autocompleteContent(props)}</patrwm-autocomplete>`;
}
