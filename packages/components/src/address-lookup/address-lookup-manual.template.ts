import { html, type TemplateResult } from 'lit/html.js';
import { textInputContent } from '../text-input/text-input.template.ts';
import { line1Label, line2Label, postcodeLabel, townLabel } from './address-lookup.text.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

/** The address by hand. The postcode starts as the one searched for: nothing is asked for twice. */
export function manualFields(props: AddressLookupProps): TemplateResult {
  const { language, name, manual = {}, errors = {} } = props;
  return html`${textInputContent({
    language,
    name: `${name}-line1`,
    label: line1Label[language],
    value: manual.line1,
    error: errors.line1,
    autocomplete: 'address-line1',
  })}
  ${textInputContent({
    language,
    name: `${name}-line2`,
    label: line2Label[language],
    value: manual.line2,
    error: errors.line2,
    autocomplete: 'address-line2',
  })}
  ${textInputContent({
    language,
    name: `${name}-town`,
    label: townLabel[language],
    value: manual.town,
    error: errors.town,
    autocomplete: 'address-level2',
    width: 20,
  })}
  ${textInputContent({
    language,
    name: `${name}-manual-postcode`,
    label: postcodeLabel[language],
    value: manual.postcode ?? props.postcode,
    error: errors['manual-postcode'],
    autocomplete: 'postal-code',
    width: 10,
    spellcheck: false,
  })}`;
}

/**
 * What was typed by hand, carried through the other stages so that going back to it loses nothing. A postcode that only
 * repeats the search is left behind: after another search it would be the wrong one.
 */
export function manualCarried({ name, manual = {}, postcode }: AddressLookupProps): TemplateResult[] {
  const carried = {
    line1: manual.line1,
    line2: manual.line2,
    town: manual.town,
    'manual-postcode': manual.postcode === postcode ? undefined : manual.postcode,
  };
  return Object.entries(carried).flatMap(([part, value]) =>
    value ? [html`<input type="hidden" name="${name}-${part}" value=${value} autocomplete="off" />`] : [],
  );
}
