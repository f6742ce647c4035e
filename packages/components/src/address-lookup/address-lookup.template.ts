import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { searchContent } from './address-lookup-search.template.ts';
import { problemContent, shownStage, stageContent, statusText } from './address-lookup-stage.template.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

export { addressChoices } from './address-choices.ts';
export { shownStage };
export type * from './address-lookup.types.ts';

/** What is inside the element. */
export function addressLookupContent(props: AddressLookupProps): TemplateResult {
  const { language, name, legend, legendIsHeading, legendHidden, hint } = props;
  const stage = shownStage(props);
  // Firefox brings back changed hidden fields on reload, and then the stage would not be the one that is shown: hence autocomplete.
  return groupField(
    { language, name, legend, legendIsHeading, legendHidden, hint },
    html`<input type="hidden" name="${name}-stage" value=${stage} autocomplete="off" />
      <div class="patrwm-address-lookup__problem">${problemContent(props)}</div>
      <div class="patrwm-address-lookup__search" ?hidden=${stage !== 'find'}>${searchContent(props)}</div>
      <p class="patrwm-address-lookup__status" role="status">${statusText(props)}</p>
      <div class="patrwm-address-lookup__stage">${stageContent(props)}</div>`,
  );
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
