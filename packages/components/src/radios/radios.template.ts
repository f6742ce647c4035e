import { html, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { groupField } from '../fieldset/fieldset.template.ts';
import { choices, type ChoiceItem, type ChoicesProps } from '../form-group/choices.template.ts';

export type RadioItem = Omit<ChoiceItem, 'exclusive'>;

export interface RadiosProps extends Omit<ChoicesProps, 'items'> {
  items: readonly RadioItem[];
  /** Side by side where there is room. Only for two short options, such as yes and no. */
  inline?: boolean;
}

/** What is inside the element. */
export function radiosContent(props: RadiosProps): TemplateResult {
  return groupField(
    props,
    html`<div class=${classNames('patrwm-radios', props.inline && 'patrwm-radios--inline')}>
      ${choices('radio', 'patrwm-radios', props)}
    </div>`,
  );
}

/** A question with one answer out of a few: the whole element, as a server sends it. */
export function radiosTemplate(props: RadiosProps): TemplateResult {
  return html`<patrwm-radios>${radiosContent(props)}</patrwm-radios>`;
}
