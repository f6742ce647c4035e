import { plural, type Bilingual } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { chosenContent, choicesContent, streetsContent } from './address-lookup-list.template.ts';
import { manualCarried, manualFields } from './address-lookup-manual.template.ts';
import * as text from './address-lookup.text.ts';
import type { AddressAction, AddressLookupProps, AddressStage } from './address-lookup.types.ts';

// One file brings all it takes to draw: see `loadStages`.
export { render } from 'lit/html.js';
export { errorMessageTemplate } from '../error-message/error-message.template.ts';
export { addressChoices, chosenAddress, streetChoices } from './address-choices.ts';
export { token } from './address-lookup-manual.template.ts';

/** Said on the search field, or the list of streets, when there is nothing to search with, and when it is of no use. */
export const refusals = {
  empty: { postcode: text.enterPostcode, text: text.enterText, street: text.chooseStreet },
  unusable: { postcode: text.notAPostcode, text: text.notEnoughText, street: text.chooseStreet },
} as const;

/** The stage that is shown: an address service that is down or absent leaves manual entry. */
export function shownStage({ stage, problem, manualAlways }: Pick<AddressLookupProps, 'stage' | 'problem' | 'manualAlways'>): AddressStage {
  return stage !== 'international' && (manualAlways || problem === 'unavailable') ? 'manual' : stage;
}

/**
 * Why there is no list. It stands above the fields, where a page that has just loaded shows it. Focus goes to it in place,
 * and a named group is what every screen reader then reads in full.
 */
export function problemContent(props: AddressLookupProps): TemplateResult | typeof nothing {
  const { language, problem } = props;
  if (!problem || problem === 'not-a-postcode') return nothing;
  const id = `${props.name}-problem`;
  const { heading, advice } = text.problems[problem];
  return html`<div
    class="patrwm-address-lookup__problem-box"
    id=${id}
    role="group"
    tabindex="-1"
    aria-labelledby="${id}-heading"
    aria-describedby="${id}-advice"
  >
    <p class="patrwm-address-lookup__problem-heading" id="${id}-heading">${withSearched(props, heading[language])}</p>
    <p class="patrwm-address-lookup__problem-advice" id="${id}-advice">${advice[language]}</p>
  </div>`;
}

/** How many were found, or that a search is under way. Empty otherwise. */
export function statusText(props: AddressLookupProps): string {
  const { language, searching, addresses = [], streets = [] } = props;
  if (searching) return text.searching[language];
  switch (shownStage(props)) {
    case 'choose':
      return withSearched(props, plural(language, text.foundAddresses, addresses.length));
    case 'street':
      return withSearched(props, plural(language, text.foundStreets, streets.length));
    default:
      return '';
  }
}

/**
 * What a resident does at this stage: everything below the search fields.
 *
 * @param international Draws the fields of an address outside the UK. Given and not imported: few need it, so a browser fetches
 * it only then.
 */
export function stageContent(props: AddressLookupProps, international?: (props: AddressLookupProps) => TemplateResult): TemplateResult {
  const { manualAlways, manualEntry, searched, problem } = props;
  const abroad = props.international ? { international: text.internationalButton } : {};
  switch (shownStage(props)) {
    case 'find': {
      const manual = manualEntry !== 'after-search' || searched || problem ? { manual: text.manualButton } : {};
      // Enter on an earlier address that was selected is Continue.
      return html`${props.sameAs?.length ? defaultButton(props) : nothing}${manualCarried(props)}
      ${actions(props, { find: text.findButton, ...manual, ...abroad })}`;
    }
    case 'street':
      return html`${defaultButton(props)}${manualCarried(props)}${streetsContent(props)}
      ${actions(props, { find: text.showAddressesButton, manual: text.notListedButton, 'search-again': text.searchAgainButton })}`;
    case 'choose':
      return html`${defaultButton(props)}${manualCarried(props)}${choicesContent(props)}
      ${actions(props, { manual: text.notListedButton, 'search-again': text.searchAgainButton })}`;
    case 'chosen':
      return html`${defaultButton(props)}${manualCarried(props)}${chosenContent(props)}
      ${actions(props, { change: text.changeButton, manual: text.manualButton })}`;
    case 'manual':
      return html`${defaultButton(props)}${manualCarried({ ...props, stage: 'manual' })}${manualFields(props)}
      ${actions(props, { ...(manualAlways ? {} : { 'search-again': text.searchInsteadButton }), ...abroad })}`;
    case 'international':
      return html`${defaultButton(props)}${manualCarried(props)}${international?.(props) ?? nothing}
      ${actions(props, { [manualAlways ? 'manual' : 'search-again']: text.inUkButton })}`;
  }
}

// The button's markup is written here because its template, with links and arrows, weighs more than all of this file.
function actions(
  { language, name }: AddressLookupProps,
  words: Partial<Record<AddressAction, Bilingual>>,
): TemplateResult | typeof nothing {
  const all = Object.entries(words);
  if (all.length === 0) return nothing;
  return html`<div class="patrwm-button-group">
    ${all.map(
      ([action, label]) =>
        html`<button
          class="patrwm-button patrwm-button--${action === 'find' ? 'secondary' : 'link'}"
          type="submit"
          name="${name}-action"
          value=${action}
        >
          ${label[language]}
        </button>`,
    )}
  </div>`;
}

/**
 * Enter in a field presses a form's first submit button. After `find` that must be Continue, not "Search again".
 * It is hidden from sight and not by `hidden`: WebKit does not press a button that has no box.
 */
function defaultButton({ language }: AddressLookupProps): TemplateResult {
  return html`<button class="patrwm-visually-hidden" type="submit" tabindex="-1" aria-hidden="true">
    ${text.continueButton[language]}
  </button>`;
}

/** Puts in what was searched for: the street that was chosen, the postcode that was found whatever its slips, or what was typed. */
function withSearched(
  { street, streets, search, addresses = [], text: typed = '', postcode = '' }: AddressLookupProps,
  sentence: string,
): string {
  const chosen = street && streets?.find(({ id }) => id === street)?.text;
  const found = /, ([A-Z\d]{2,4} \d[A-Z]{2})$/.exec(addresses[0]?.text ?? '')?.[1];
  const searched = chosen || (search === 'text' ? typed.trim() : (found ?? postcode.trim().toUpperCase()));
  return sentence.replace('{postcode}', () => searched);
}
