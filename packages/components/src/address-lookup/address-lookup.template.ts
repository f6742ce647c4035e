import { html, nothing, type TemplateResult } from 'lit';
import { searchContent } from './address-lookup-search.template.ts';
import { problemContent, shownStage, stageContent, statusText } from './address-lookup-stage.template.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

export { shownStage };
export type * from './address-lookup.types.ts';

/** What is inside the element. */
export function addressLookupContent(props: AddressLookupProps): TemplateResult {
  const stage = shownStage(props);
  return html`<fieldset class="patrwm-fieldset" aria-describedby=${props.hint ? `${props.name}-hint` : nothing}>
    <legend class="patrwm-fieldset__legend ${props.legendIsHeading ? 'patrwm-fieldset__legend--heading' : ''}">
      ${props.legendIsHeading ? html`<h1 class="patrwm-fieldset__heading">${props.legend}</h1>` : props.legend}
    </legend>
    ${props.hint ? html`<div class="patrwm-hint" id="${props.name}-hint">${props.hint}</div>` : nothing}
    <input type="hidden" name="${props.name}-stage" value=${stage} />
    <div class="patrwm-address-lookup__problem">${problemContent(props)}</div>
    <div class="patrwm-address-lookup__search" ?hidden=${stage !== 'find'}>${searchContent(props)}</div>
    <p class="patrwm-address-lookup__status" role="status">${statusText(props)}</p>
    <div class="patrwm-address-lookup__stage">${stageContent(props)}</div>
  </fieldset>`;
}

/**
 * Postcode, list, chosen address, and manual entry one step away throughout: the whole element, as a server sends it.
 * It goes inside the page's form, whose own Continue button submits what was chosen or typed.
 */
export function addressLookupTemplate(props: AddressLookupProps): TemplateResult {
  return html`<patrwm-address-lookup name=${props.name} endpoint=${props.endpoint ?? nothing}
    >${addressLookupContent(props)}</patrwm-address-lookup
  >`;
}
