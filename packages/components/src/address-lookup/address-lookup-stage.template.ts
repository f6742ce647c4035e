import { plural } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit';
import { buttonGroupTemplate, buttonTemplate } from '../button/button.template.ts';
import { chosenContent, choicesContent } from './address-lookup-list.template.ts';
import { manualCarried, manualFields } from './address-lookup-manual.template.ts';
import * as text from './address-lookup.text.ts';
import type { AddressAction, AddressLookupProps, AddressStage } from './address-lookup.types.ts';

/** The stage that is shown: an address service that is down or absent leaves manual entry. */
export function shownStage({ stage, problem, manualAlways }: Pick<AddressLookupProps, 'stage' | 'problem' | 'manualAlways'>): AddressStage {
  return manualAlways || problem === 'unavailable' ? 'manual' : stage;
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
    <p class="patrwm-address-lookup__problem-heading" id="${id}-heading">${withPostcode(props, heading[language])}</p>
    <p class="patrwm-address-lookup__problem-advice" id="${id}-advice">${advice[language]}</p>
  </div>`;
}

/** How many were found, or that a search is under way. Empty otherwise. */
export function statusText(props: AddressLookupProps): string {
  if (props.searching) return text.searching[props.language];
  if (shownStage(props) !== 'choose') return '';
  return withPostcode(props, plural(props.language, text.foundAddresses, props.addresses?.length ?? 0));
}

/** What a resident does at this stage: everything below the search fields. */
export function stageContent(props: AddressLookupProps): TemplateResult {
  const { language } = props;
  switch (shownStage(props)) {
    case 'find':
      return html`${manualCarried(props)}
      ${buttonGroupTemplate([
        action(props, 'find', text.findButton[language], 'secondary'),
        action(props, 'manual', text.manualButton[language]),
      ])}`;
    case 'choose':
      return html`${defaultButton(props)}${manualCarried(props)}${choicesContent(props)}
      ${buttonGroupTemplate([
        action(props, 'manual', text.notListedButton[language]),
        action(props, 'search-again', text.searchAgainButton[language]),
      ])}`;
    case 'chosen':
      return html`${defaultButton(props)}${manualCarried(props)}${chosenContent(props)}
      ${buttonGroupTemplate([action(props, 'change', text.changeButton[language]), action(props, 'manual', text.manualButton[language])])}`;
    case 'manual':
      return html`${defaultButton(props)}${manualFields(props)}
      ${props.manualAlways ? nothing : buttonGroupTemplate([action(props, 'search-again', text.searchInsteadButton[language])])}`;
  }
}

function action({ name }: AddressLookupProps, value: AddressAction, words: string, variant: 'secondary' | 'link' = 'link'): TemplateResult {
  return buttonTemplate({ text: words, variant, name: `${name}-action`, value });
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

function withPostcode({ postcode = '' }: AddressLookupProps, sentence: string): string {
  return sentence.replace('{postcode}', () => postcode.trim().toUpperCase());
}
