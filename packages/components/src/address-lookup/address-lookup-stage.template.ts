import type { Language, Plural } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit';
import { errorMessageTemplate } from '../error-message/error-message.template.ts';
import { textInputContent } from '../text-input/text-input.template.ts';
import {
  changeButton,
  chooseLegend,
  chosenHeading,
  continueButton,
  findButton,
  foundAddresses,
  line1Label,
  line2Label,
  manualButton,
  notListedButton,
  postcodeLabel,
  problems,
  searchAgainButton,
  searchInsteadButton,
  townLabel,
} from './address-lookup.text.ts';
import type { AddressAction, AddressChoice, AddressLookupProps, AddressStage } from './address-lookup.types.ts';

/** The stage that is shown: an address service that is down or absent leaves manual entry. */
export function shownStage({ stage, problem, manualAlways }: Pick<AddressLookupProps, 'stage' | 'problem' | 'manualAlways'>): AddressStage {
  return manualAlways || problem === 'unavailable' ? 'manual' : stage;
}

/** Why there is no list, above the fields, where a page that has just loaded shows it. */
export function problemContent(props: AddressLookupProps): TemplateResult | typeof nothing {
  const { language, problem } = props;
  if (!problem || problem === 'not-a-postcode') return nothing;
  const { heading, advice } = problems[problem];
  return html`<div class="patrwm-address-lookup__problem-text" id="${props.name}-problem" tabindex="-1">
    <p class="patrwm-address-lookup__problem-heading">${heading[language].replace('{postcode}', () => shownPostcode(props))}</p>
    <p class="patrwm-address-lookup__problem-advice">${advice[language]}</p>
  </div>`;
}

/** How many were found. Empty at the other stages. */
export function statusText(props: AddressLookupProps): string {
  if (shownStage(props) !== 'choose') return '';
  const n = props.addresses?.length ?? 0;
  return counted(props.language, foundAddresses, n).replace('{postcode}', () => shownPostcode(props));
}

/** What a resident does at this stage: everything below the search fields. */
export function stageContent(props: AddressLookupProps): TemplateResult {
  switch (shownStage(props)) {
    case 'find':
      return html`${manualCarried(props)}
        <div class="patrwm-address-lookup__actions">
          ${action(props, 'find', findButton[props.language], 'patrwm-button patrwm-button--secondary')}
          ${action(props, 'manual', manualButton[props.language])}
        </div>`;
    case 'choose':
      return html`${defaultButton(props)}${manualCarried(props)}${choices(props)}
        <div class="patrwm-address-lookup__actions">
          ${action(props, 'manual', notListedButton[props.language])} ${action(props, 'search-again', searchAgainButton[props.language])}
        </div>`;
    case 'chosen':
      return html`${defaultButton(props)}${manualCarried(props)}${chosenAddress(props)}
        <div class="patrwm-address-lookup__actions">
          ${action(props, 'change', changeButton[props.language])} ${action(props, 'manual', manualButton[props.language])}
        </div>`;
    case 'manual':
      return html`${defaultButton(props)}${manualFields(props)}
      ${
        props.manualAlways
          ? nothing
          : html`<div class="patrwm-address-lookup__actions">${action(props, 'search-again', searchInsteadButton[props.language])}</div>`
      }`;
  }
}

function action({ name }: AddressLookupProps, value: AddressAction, text: string, classes = 'patrwm-address-lookup__link'): TemplateResult {
  return html`<button class=${classes} type="submit" name="${name}-action" value=${value}>${text}</button>`;
}

/**
 * Enter in a field presses a form's first submit button. After `find` that must be Continue, not "Search again".
 * It is hidden by sight and not by `hidden`: WebKit does not press a button that has no box.
 */
function defaultButton({ language }: AddressLookupProps): TemplateResult {
  return html`<button class="patrwm-visually-hidden" type="submit" tabindex="-1" aria-hidden="true">${continueButton[language]}</button>`;
}

function choices(props: AddressLookupProps): TemplateResult {
  const id = `${props.name}-uprn`;
  const error = props.errors?.uprn;
  return html`<div class="patrwm-form-group ${error ? 'patrwm-form-group--error' : ''}">
    <fieldset class="patrwm-fieldset" aria-describedby=${error ? `${id}-error` : nothing}>
      <legend class="patrwm-fieldset__legend">${chooseLegend[props.language]}</legend>
      ${error ? errorMessageTemplate({ language: props.language, id: `${id}-error`, text: error }) : nothing}
      <div class="patrwm-radios">${(props.addresses ?? []).map((address, index) => choice(props, address, index))}</div>
    </fieldset>
  </div>`;
}

function choice(props: AddressLookupProps, address: AddressChoice, index: number): TemplateResult {
  const name = `${props.name}-uprn`;
  const id = index === 0 ? name : `${name}-${index + 1}`;
  return html`<div class="patrwm-radios__item">
    <input
      class="patrwm-radios__input"
      id=${id}
      name=${name}
      type="radio"
      value=${address.uprn}
      ?checked=${address.uprn === props.chosen?.uprn}
    /><label class="patrwm-label patrwm-radios__label" for=${id} lang=${otherLanguage(props, address.lang)}>${address.text}</label>
  </div>`;
}

function chosenAddress(props: AddressLookupProps): TemplateResult {
  const chosen = props.chosen;
  const lines = [...(chosen?.lines ?? []), chosen?.town, chosen?.postcode].filter(Boolean);
  return html`<input type="hidden" name="${props.name}-uprn" value=${chosen?.uprn ?? nothing} />
    <p class="patrwm-address-lookup__chosen-heading">${chosenHeading[props.language]}</p>
    <p class="patrwm-address-lookup__chosen" lang=${otherLanguage(props, chosen?.lang)}>
      ${lines.map((line) => html`<span class="patrwm-address-lookup__line">${line}</span>`)}
    </p>`;
}

function manualFields(props: AddressLookupProps): TemplateResult {
  const { language, name, manual, errors } = props;
  return html`${textInputContent({
    language,
    name: `${name}-line1`,
    label: line1Label[language],
    value: manual?.line1,
    error: errors?.line1,
    autocomplete: 'address-line1',
  })}
  ${textInputContent({
    language,
    name: `${name}-line2`,
    label: line2Label[language],
    value: manual?.line2,
    error: errors?.line2,
    autocomplete: 'address-line2',
  })}
  ${textInputContent({
    language,
    name: `${name}-town`,
    label: townLabel[language],
    value: manual?.town,
    error: errors?.town,
    autocomplete: 'address-level2',
    width: 20,
  })}
  ${textInputContent({
    language,
    name: `${name}-manual-postcode`,
    label: postcodeLabel[language],
    value: manual?.postcode ?? props.postcode,
    error: errors?.['manual-postcode'],
    autocomplete: 'postal-code',
    width: 10,
    spellcheck: false,
  })}`;
}

/** What was typed by hand, carried through the other stages so that going back to it loses nothing. */
function manualCarried({ name, manual = {} }: AddressLookupProps): TemplateResult[] {
  const fields = { line1: manual.line1, line2: manual.line2, town: manual.town, 'manual-postcode': manual.postcode };
  return Object.entries(fields)
    .filter(([, value]) => value)
    .map(([part, value]) => html`<input type="hidden" name="${name}-${part}" value=${value ?? nothing} />`);
}

function otherLanguage({ language }: AddressLookupProps, lang: Language | undefined): Language | typeof nothing {
  return lang && lang !== language ? lang : nothing;
}

function shownPostcode({ postcode = '' }: AddressLookupProps): string {
  return postcode.trim().toUpperCase();
}

function counted(language: Language, text: Plural, n: number): string {
  const forms: Partial<Record<Intl.LDMLPluralRule, string>> = text[language];
  return (forms[new Intl.PluralRules(language).select(n)] ?? text[language].other).replace('{n}', String(n));
}
