import type { Language } from '@patrwm/language';
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { choiceId } from '../form-group/form-group.template.ts';
import { hiddenField } from './address-lookup-manual.template.ts';
import { chooseLegend, chosenHeading, otherAddresses, streetLegend } from './address-lookup.text.ts';
import type { AddressChoice, AddressLookupProps } from './address-lookup.types.ts';

/** The list: radios and not a select, because a select's list does not zoom on some phones. */
export function choicesContent(props: AddressLookupProps): TemplateResult {
  const { language, addresses = [], chosen, errors, street } = props;
  const name = `${props.name}-uprn`;
  const item = ({ uprn, text, lang }: AddressChoice, index: number) => radio(props, name, index, uprn, text, lang, uprn === chosen?.uprn);
  // One set of radios, so that the arrow keys go through all of it, with a named group for each street.
  const list = (all: readonly { readonly choice: AddressChoice; readonly index: number }[]) =>
    html`<div class="patrwm-radios">${all.map(({ choice, index }) => item(choice, index))}</div>`;
  const indexed = addresses.map((choice, index) => ({ choice, index }));
  const streets = [...new Set(addresses.map((address) => address.street))];
  return html`${hiddenField(`${props.name}-street`, street)}${groupField(
    { language, name, legend: chooseLegend[language], error: errors?.uprn },
    streets.length < 2
      ? list(indexed)
      : streets.map((each, index) => {
          const id = `${props.name}-heading-${index + 1}`;
          const own = indexed.filter(({ choice }) => choice.street === each);
          return html`<div role="group" aria-labelledby=${id}>
            <p class="patrwm-address-lookup__street" id=${id} lang=${other(language, each ? own[0]?.choice.lang : undefined)}>
              ${each || otherAddresses[language]}
            </p>
            ${list(own)}
          </div>`;
        }),
  )}`;
}

/** The streets, where what was typed is too little for addresses. */
export function streetsContent(props: AddressLookupProps): TemplateResult {
  const { language, streets = [], errors } = props;
  const name = `${props.name}-street`;
  return groupField(
    { language, name, legend: streetLegend[language], error: errors?.street },
    html`<div class="patrwm-radios">
      ${streets.map(({ id, text, lang }, index) => radio(props, name, index, id, text, lang, id === props.street))}
    </div>`,
  );
}

/**
 * The address that was chosen, as the server read it by its UPRN. Focus goes to it in place: of a paragraph without a name Orca
 * says no more than “clickable”.
 */
export function chosenContent(props: AddressLookupProps): TemplateResult {
  const { language, name, chosen } = props;
  const lines = [...(chosen?.lines ?? []), chosen?.town, chosen?.postcode].filter(Boolean);
  return html`<input type="hidden" name="${name}-uprn" value=${chosen?.uprn ?? nothing} autocomplete="off" />
    <p class="patrwm-address-lookup__chosen-heading" id="${name}-chosen-heading">${chosenHeading[language]}</p>
    <p
      class="patrwm-address-lookup__chosen"
      id="${name}-chosen"
      role="group"
      tabindex="-1"
      aria-labelledby="${name}-chosen-heading"
      aria-describedby="${name}-chosen-lines"
      lang=${other(language, chosen?.lang)}
    >
      <span id="${name}-chosen-lines">${lines.map((line) => html`<span class="patrwm-address-lookup__line">${line} </span>`)}</span>
    </p>`;
}

function radio(
  { language }: AddressLookupProps,
  name: string,
  index: number,
  value: string,
  text: string,
  lang: Language | undefined,
  checked: boolean,
): TemplateResult {
  const id = choiceId(name, index);
  return html`<div class="patrwm-radios__item">
    <input class="patrwm-radios__input" id=${id} name=${name} type="radio" value=${value} ?checked=${checked} />
    <label class="patrwm-radios__label" for=${id} lang=${other(language, lang)}>${text}</label>
  </div>`;
}

/** The value of `lang` for words that are not in the page's language. */
function other(language: Language, lang: Language | undefined): Language | typeof nothing {
  return lang && lang !== language ? lang : nothing;
}
