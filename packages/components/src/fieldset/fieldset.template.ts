import { html, nothing, type TemplateResult } from 'lit/html.js';
import { classNames } from '../element/class-names.ts';
import { describedBy, errorMessage, formGroup, hint, type GroupProps } from '../form-group/form-group.template.ts';

export interface FieldsetProps {
  legend: string;
  /** The legend is the page's heading: it becomes the `h1`. */
  legendIsHeading?: boolean;
  /** Only heard: the page's heading says the same just above. */
  legendHidden?: boolean;
  /** Ids of what describes the group, space-separated. */
  describedBy?: string | typeof nothing;
  content: unknown;
}

/** Related fields under one question, such as the lines of an address. CSS and a template; no element. */
export function fieldsetTemplate(props: FieldsetProps): TemplateResult {
  return html`<fieldset class="patrwm-fieldset" aria-describedby=${props.describedBy ?? nothing}>
    <legend
      class=${classNames(
        'patrwm-fieldset__legend',
        props.legendIsHeading && 'patrwm-fieldset__legend--heading',
        props.legendHidden && 'patrwm-visually-hidden',
      )}
    >
      ${props.legendIsHeading ? html`<h1 class="patrwm-fieldset__heading">${props.legend}</h1>` : props.legend}
    </legend>
    ${props.content}
  </fieldset>`;
}

/** A field that is a group of controls: legend, hint and error, then `controls`. */
export function groupField(props: GroupProps, controls: unknown): TemplateResult {
  const id = props.id ?? props.name;
  return formGroup(
    props,
    fieldsetTemplate({
      legend: props.legend,
      legendIsHeading: props.legendIsHeading,
      legendHidden: props.legendHidden,
      describedBy: describedBy(id, props),
      content: html`${hint(id, props)}${errorMessage(id, props)}${controls}`,
    }),
  );
}
