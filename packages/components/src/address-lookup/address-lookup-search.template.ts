import { html, type TemplateResult } from 'lit/html.js';
import { textInputContent } from '../text-input/text-input.template.ts';
import { token } from './address-lookup-manual.template.ts';
import { propertyHint, propertyLabel, textHint, textLabel } from './address-lookup-search.text.ts';
import { notAPostcode, notEnoughText, postcodeLabel } from './address-lookup.text.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

/**
 * The search fields. They are in the page at every stage, hidden after `find`, so that what was typed travels with
 * each post and the element never has to replace them.
 */
export function searchContent(props: AddressLookupProps): TemplateResult {
  const { language, name, errors } = props;
  const unusable = props.problem === 'not-a-postcode';
  if (props.search === 'text') {
    return textInputContent({
      language,
      name: `${name}-text`,
      label: textLabel[language],
      hint: textHint[language],
      value: props.text,
      error: errors?.text ?? (unusable ? notEnoughText[language] : undefined),
      // No token means "an address in one line", and a browser's own suggestions would cover ours.
      autocomplete: 'off',
      spellcheck: false,
    });
  }
  return html`${textInputContent({
    language,
    name: `${name}-postcode`,
    label: postcodeLabel[language],
    value: props.postcode,
    error: errors?.postcode ?? (unusable ? notAPostcode[language] : undefined),
    autocomplete: token(props, 'postal-code'),
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
