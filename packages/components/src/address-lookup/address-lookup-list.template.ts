import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { choiceId } from '../form-group/choices.template.ts';
import { chooseLegend, chosenHeading } from './address-lookup.text.ts';
import type { AddressChoice, AddressLookupProps } from './address-lookup.types.ts';

/** The list: radios and not a select, because a select's list does not zoom on some phones. */
export function choicesContent(props: AddressLookupProps): TemplateResult {
  const { language, addresses = [], errors } = props;
  return groupField(
    { language, name: `${props.name}-uprn`, legend: chooseLegend[language], error: errors?.uprn },
    html`<div class="patrwm-radios">${addresses.map((address, index) => choice(props, address, index))}</div>`,
  );
}

/** The address that was chosen, as the server read it by its UPRN. */
export function chosenContent(props: AddressLookupProps): TemplateResult {
  const { language, name, chosen } = props;
  const lines = [...(chosen?.lines ?? []), chosen?.town, chosen?.postcode].filter(Boolean);
  return html`<input type="hidden" name="${name}-uprn" value=${chosen?.uprn ?? nothing} autocomplete="off" />
    <p class="patrwm-address-lookup__chosen-heading">${chosenHeading[language]}</p>
    <p class="patrwm-address-lookup__chosen" lang=${other(language, chosen?.lang)}>
      ${lines.map((line) => html`<span class="patrwm-address-lookup__line">${line} </span>`)}
    </p>`;
}

function choice({ language, name, chosen }: AddressLookupProps, { uprn, text, lang }: AddressChoice, index: number): TemplateResult {
  const id = choiceId(`${name}-uprn`, index);
  return html`<div class="patrwm-radios__item">
    <input class="patrwm-radios__input" id=${id} name="${name}-uprn" type="radio" value=${uprn} ?checked=${uprn === chosen?.uprn} />
    <label class="patrwm-radios__label" for=${id} lang=${other(language, lang)}>${text}</label>
  </div>`;
}

/** The value of `lang` for words that are not in the page's language. */
function other(language: Language, lang: Language | undefined): Language | typeof nothing {
  return lang && lang !== language ? lang : nothing;
}
