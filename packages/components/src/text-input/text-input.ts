import { property } from '../element/property.ts';
import { ValueFieldElement } from '../form-group/value-field-element.ts';
import type { TextInputProps } from './text-input.template.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./text-input.template.ts');

/**
 * A label and a single-line input.
 *
 * Works without script; with it, an error can be shown in place. Nothing is checked on blur.
 *
 * @example
 * <patrwm-text-input>
 *   <div class="patrwm-form-group">
 *     <label class="patrwm-label" for="full-name">Enw llawn</label>
 *     <input class="patrwm-input" id="full-name" name="full-name" autocomplete="name">
 *   </div>
 * </patrwm-text-input>
 * @example
 * <patrwm-text-input label="Enw llawn" name="full-name" autocomplete="name"></patrwm-text-input>
 * @tag patrwm-text-input
 */
export class TextInputElement extends ValueFieldElement {
  @property() type?: TextInputProps['type'];
  @property({ attribute: 'inputmode' }) override inputMode = '';
  /** Width in characters. */
  @property({ type: Number }) width?: TextInputProps['width'];
  /** Such as `£`. Not `prefix`, which every DOM element has already. */
  @property({ attribute: 'prefix' }) prefixText?: string;
  @property({ attribute: 'suffix' }) suffixText?: string;

  protected override async content() {
    const { textInputContent } = await loadTemplate();
    const { type, inputMode, width, prefixText: prefix, suffixText: suffix } = this;
    const inputmode = (inputMode || undefined) as TextInputProps['inputmode'];
    const spellcheck = this.hasAttribute('spellcheck') ? this.spellcheck : undefined;
    return textInputContent({ ...this.fieldProps, type, inputmode, spellcheck, width, prefix, suffix });
  }
}
