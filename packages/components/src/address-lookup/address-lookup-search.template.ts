import { html, type TemplateResult } from 'lit/html.js';
import { textInputContent } from '../text-input/text-input.template.ts';
import { notAPostcode, postcodeLabel, propertyHint, propertyLabel } from './address-lookup.text.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

/**
 * The two search fields. They are in the page at every stage, hidden after `find`, so that what was typed travels with
 * each post and the element never has to replace them.
 */
export function searchContent(props: AddressLookupProps): TemplateResult {
  const { language, name, errors } = props;
  return html`${textInputContent({
    language,
    name: `${name}-postcode`,
    label: postcodeLabel[language],
    value: props.postcode,
    error: errors?.postcode ?? (props.problem === 'not-a-postcode' ? notAPostcode[language] : undefined),
    autocomplete: 'postal-code',
    width: 10,
    spellcheck: false,
  })}
  ${textInputContent({
    language,
    name: `${name}-property`,
    label: propertyLabel[language],
    hint: propertyHint[language],
    value: props.property,
    error: errors?.property,
    // A house name has no token of its own, and a browser that guessed one would fill in a whole line.
    autocomplete: 'off',
    width: 20,
    spellcheck: false,
  })}`;
}
