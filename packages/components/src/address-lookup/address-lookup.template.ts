import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { internationalFields } from './address-lookup-international.template.ts';
import { offersSame, sameContent } from './address-lookup-same.template.ts';
import { searchContent } from './address-lookup-search.template.ts';
import {
  addressChoices,
  chosenAddress,
  problemContent,
  shownStage,
  stageContent,
  statusText,
  streetChoices,
} from './address-lookup-stage.template.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

export { addressChoices, chosenAddress, offersSame, shownStage, streetChoices };
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
      ${
        props.sameAs?.length
          ? html`<div class="patrwm-address-lookup__same" ?hidden=${!offersSame({ ...props, stage })}>${sameContent(props)}</div>`
          : nothing
      }
      <div class="patrwm-address-lookup__search" ?hidden=${stage !== 'find'}>${searchContent(props)}</div>
      <p class="patrwm-address-lookup__status" role="status">${statusText(props)}</p>
      <div class="patrwm-address-lookup__stage">${stageContent(props, internationalFields)}</div>`,
  );
}

/**
 * Postcode, list, chosen address, and manual entry one step away throughout: the whole element, as a server sends it.
 * It goes inside the page's form, whose own Continue button submits what was chosen or typed.
 */
export function addressLookupTemplate(props: AddressLookupProps): TemplateResult {
  const { name, endpoint, search, manualEntry, searched, international, autocomplete, manualAlways } = props;
  // What the element needs to know to draw a later stage as the server would.
  return html`<patrwm-address-lookup
    name=${name}
    endpoint=${endpoint ?? nothing}
    search=${search === 'text' ? search : nothing}
    manual-entry=${manualEntry === 'after-search' && !searched ? manualEntry : nothing}
    autocomplete=${autocomplete ?? nothing}
    ?international=${international ?? false}
    ?manual-always=${manualAlways ?? false}
    >${addressLookupContent(props)}</patrwm-address-lookup
  >`;
}
