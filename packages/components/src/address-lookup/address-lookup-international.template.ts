import { html, type TemplateResult } from 'lit/html.js';
import { textareaContent } from '../textarea/textarea.template.ts';
import { textInputContent } from '../text-input/text-input.template.ts';
import { countryLabel, linesHint, linesLabel } from './address-lookup-international.text.ts';
// By way of the stages, which are there whenever this is: so all of them stay in one file.
import { token } from './address-lookup-stage.template.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

/** An address outside the UK: as many lines as it takes, in whatever order its country has, and the country. */
export function internationalFields(props: AddressLookupProps): TemplateResult {
  const { language, name, manual = {}, errors = {} } = props;
  return html`${textareaContent({
    language,
    name: `${name}-lines`,
    label: linesLabel[language],
    hint: linesHint[language],
    value: manual.lines,
    error: errors.lines,
    autocomplete: token(props, 'street-address'),
    spellcheck: false,
  })}
  ${textInputContent({
    language,
    name: `${name}-country`,
    label: countryLabel[language],
    value: manual.country,
    error: errors.country,
    autocomplete: token(props, 'country-name'),
    width: 20,
  })}`;
}
