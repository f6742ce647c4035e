import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { groupField } from '../fieldset/fieldset.template.ts';
import type { GroupProps } from '../form-group/form-group.template.ts';
import { datePartLabels } from './date-input.text.ts';

export type DatePart = 'day' | 'month' | 'year';

export const dateParts: readonly DatePart[] = ['day', 'month', 'year'];

export interface DateInputProps extends GroupProps {
  /** As typed: bad input is shown again, never mended. */
  values?: Partial<Record<DatePart, string>>;
  /** The parts that are wrong; all three unless told. Only read when there is an `error`. */
  errorParts?: readonly DatePart[];
  /** `bday` for a date of birth: each part gets its own token. */
  autocomplete?: 'bday';
}

function part(name: DatePart, props: DateInputProps): TemplateResult {
  const id = `${props.id ?? props.name}-${name}`;
  const wrong = Boolean(props.error) && (props.errorParts ?? dateParts).includes(name);
  return html`<div class="patrwm-date-input__item">
    <label class="patrwm-label patrwm-date-input__label" for=${id}>${datePartLabels[name][props.language]}</label>
    <input
      class=${classNames('patrwm-input', `patrwm-input--width-${name === 'year' ? 4 : 2}`, wrong && 'patrwm-input--error')}
      id=${id}
      name="${props.name}-${name}"
      type="text"
      inputmode="numeric"
      value=${props.values?.[name] || nothing}
      autocomplete=${props.autocomplete ? `${props.autocomplete}-${name}` : nothing}
      aria-invalid=${wrong ? 'true' : nothing}
    />
  </div>`;
}

/** What is inside the element. */
export function dateInputContent(props: DateInputProps): TemplateResult {
  return groupField(props, html`<div class="patrwm-date-input">${dateParts.map((name) => part(name, props))}</div>`);
}

/** A date the resident knows by heart, in three fields: the whole element, as a server sends it. */
export function dateInputTemplate(props: DateInputProps): TemplateResult {
  return html`<patrwm-date-input>${dateInputContent(props)}</patrwm-date-input>`;
}
