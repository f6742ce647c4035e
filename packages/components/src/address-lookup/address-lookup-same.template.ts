import { html, nothing, type TemplateResult } from 'lit/html.js';
import { groupField } from '../fieldset/fieldset.template.ts';
import { choiceId } from '../form-group/form-group.template.ts';
import { differentAddress } from './address-lookup-search.text.ts';
import type { AddressLookupProps } from './address-lookup.types.ts';

/**
 * The addresses given earlier, before any search. The search below is hidden by the stylesheet until "A different address" is
 * chosen; without styles, or in a browser older than `:has()`, both are there and either works.
 */
export function sameContent(props: AddressLookupProps): TemplateResult | typeof nothing {
  const { language, legend, sameAs = [], same, errors } = props;
  if (sameAs.length === 0) return nothing;
  const name = `${props.name}-same`;
  const choices = [...sameAs, { value: '', label: differentAddress[language], lines: [], lang: undefined }];
  return groupField(
    { language, name, legend, legendHidden: true, error: errors?.same },
    html`<div class="patrwm-radios">
      ${choices.map(({ value, label, lines, lang }, index) => {
        const id = choiceId(name, index);
        return html`<div class="patrwm-radios__item">
          <input
            class="patrwm-radios__input"
            id=${id}
            name=${name}
            type="radio"
            value=${value}
            ?checked=${value === same}
            aria-describedby=${lines.length > 0 ? `${id}-item-hint` : nothing}
          />
          <label class="patrwm-radios__label" for=${id}>${label}</label>
          ${
            lines.length > 0
              ? html`<div class="patrwm-hint patrwm-radios__hint" id="${id}-item-hint" lang=${lang && lang !== language ? lang : nothing}>
                  ${lines.join(', ')}
                </div>`
              : nothing
          }
        </div>`;
      })}
    </div>`,
  );
}

/** Whether the addresses given earlier are on offer: before a search, and where there is none. */
export const offersSame = ({ sameAs, stage, manualAlways }: AddressLookupProps): boolean =>
  (sameAs?.length ?? 0) > 0 && (stage === 'find' || (manualAlways === true && stage === 'manual'));
