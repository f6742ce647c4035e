import { html, nothing, type TemplateResult } from 'lit/html.js';
import { choiceId, type GroupProps } from './form-group.template.ts';

/** One option of radios or checkboxes. */
export interface ChoiceItem {
  /** What is sent and stored. Never a label. */
  value: string;
  text: string;
  hint?: string;
  checked?: boolean;
  /** Shown under the option, and hidden by script while the option is not chosen. Its answers are sent either way. */
  conditional?: TemplateResult;
  /** Checkboxes only: choosing it clears the others, and choosing another clears it, as for "None of these". */
  exclusive?: boolean;
  /** A word set before this option to part it from those above: `neu`, `or`. */
  divider?: string;
}

export interface ChoicesProps extends GroupProps {
  items: readonly ChoiceItem[];
}

/** The options of radios or checkboxes. `block` is the CSS block and so the name of the component. */
export function choices(type: 'radio' | 'checkbox', block: string, props: ChoicesProps): TemplateResult[] {
  return props.items.map((item, index) => {
    const id = choiceId(props.id ?? props.name, index);
    return html`${item.divider ? html`<div class="${block}__divider">${item.divider}</div>` : nothing}
      <div class="${block}__item">
        <input
          class="${block}__input"
          id=${id}
          name=${props.name}
          type=${type}
          value=${item.value}
          ?checked=${item.checked ?? false}
          data-reveals=${item.conditional ? `${id}-conditional` : nothing}
          ?data-exclusive=${item.exclusive ?? false}
          aria-describedby=${item.hint ? `${id}-item-hint` : nothing}
        />
        <label class="${block}__label" for=${id}>${item.text}</label>
        ${item.hint ? html`<div class="patrwm-hint ${block}__hint" id="${id}-item-hint">${item.hint}</div>` : nothing}
      </div>
      ${item.conditional ? html`<div class="${block}__conditional" id="${id}-conditional">${item.conditional}</div>` : nothing}`;
  });
}
