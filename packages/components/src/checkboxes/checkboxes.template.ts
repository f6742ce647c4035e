import { html, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { choices, type ChoicesProps } from '../form-group/choices.template.ts';

export type CheckboxesProps = ChoicesProps;

/** What is inside the element. */
export function checkboxesContent(props: CheckboxesProps): TemplateResult {
  return groupField(props, html`<div class="patrwm-checkboxes">${choices('checkbox', 'patrwm-checkboxes', props)}</div>`);
}

/** A question with any number of answers out of a few: the whole element, as a server sends it. */
export function checkboxesTemplate(props: CheckboxesProps): TemplateResult {
  return html`<patrwm-checkboxes>${checkboxesContent(props)}</patrwm-checkboxes>`;
}
