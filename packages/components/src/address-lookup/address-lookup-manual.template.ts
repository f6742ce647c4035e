import { html, nothing, type TemplateResult } from 'lit/html.js';
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
    autocomplete: token(props, 'address-line1'),
  })}
  ${textInputContent({
    language,
    name: `${name}-line2`,
    label: line2Label[language],
    value: manual.line2,
    error: errors.line2,
    autocomplete: token(props, 'address-line2'),
  })}
  ${textInputContent({
    language,
    name: `${name}-town`,
    label: townLabel[language],
    value: manual.town,
    error: errors.town,
    autocomplete: token(props, 'address-level2'),
    width: 20,
  })}
  ${textInputContent({
    language,
    name: `${name}-manual-postcode`,
    label: postcodeLabel[language],
    value: manual.postcode ?? props.postcode,
    error: errors['manual-postcode'],
    autocomplete: token(props, 'postal-code'),
    width: 10,
    spellcheck: false,
  })}`;
}

/** A WCAG 1.3.5 token after the author's section, or `off` where the address is somebody else's. */
export function token({ autocomplete }: Pick<AddressLookupProps, 'autocomplete'>, name: string): string {
  return autocomplete === 'off' ? autocomplete : [autocomplete, name].filter(Boolean).join(' ');
}

/** Firefox brings back changed hidden fields on reload, and then they would not fit the stage that is shown: hence autocomplete. */
export function hiddenField(name: string, value: string | undefined): TemplateResult | typeof nothing {
  return value ? html`<input type="hidden" name=${name} value=${value} autocomplete="off" />` : nothing;
}

/**
 * What was typed by hand, carried through the other stages so that going back to it loses nothing. A postcode that only
 * repeats the search is left behind: after another search it would be the wrong one. Why it is typed goes along at every stage.
 */
export function manualCarried({ name, stage, manual = {}, postcode, problem, reason }: AddressLookupProps): unknown[] {
  const why = reason ?? (problem === 'not-a-postcode' ? undefined : problem);
  const uk = {
    line1: manual.line1,
    line2: manual.line2,
    town: manual.town,
    'manual-postcode': manual.postcode === postcode ? undefined : manual.postcode,
  };
  const abroad = { lines: manual.lines, country: manual.country };
  const carried = stage === 'manual' ? abroad : stage === 'international' ? uk : { ...uk, ...abroad };
  return Object.entries({ ...carried, reason: why }).map(([part, value]) => hiddenField(`${name}-${part}`, value));
}
