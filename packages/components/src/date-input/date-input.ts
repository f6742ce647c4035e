import { property } from '../element/property.ts';
import type { Control } from '../form-group/field-element.ts';
import { GroupFieldElement } from '../form-group/group-field-element.ts';
import type { DateInputProps, DatePart } from './date-input.template.ts';
import { datePartLabels } from './date-input.text.ts';

/**
 * A date the resident knows by heart, in three fields. `showError(text, 'year')` marks that part alone.
 * The cursor never jumps from part to part by itself.
 *
 * @example
 * <patrwm-date-input legend="Beth yw eich dyddiad geni?" hint="Er enghraifft, 31 3 1980" name="born" autocomplete="bday"></patrwm-date-input>
 * @tag patrwm-date-input
 */
export class DateInputElement extends GroupFieldElement {
  @property({ attribute: false }) values?: DateInputProps['values'];
  @property() autocomplete?: 'bday';

  protected override get fieldId(): string {
    return super.fieldId.replace(/-day$/, '');
  }

  protected override wrongControls(part?: string): Control[] {
    const parts = part?.split(' ');
    return [...this.querySelectorAll('input')].filter(({ id }) => !parts || parts.includes(id.split('-').pop()!));
  }

  protected override async content() {
    const { dateInputContent } = await import('./date-input.template.ts');
    const errorParts = this.errorPart?.split(' ') as DatePart[] | undefined;
    return dateInputContent({ ...this.fieldProps, values: this.values, autocomplete: this.autocomplete, errorParts });
  }

  protected override languageChanged(): void {
    super.languageChanged();
    for (const [part, text] of Object.entries(datePartLabels)) {
      const label = this.querySelector(`[for="${this.fieldId}-${part}"]`);
      if (label) label.textContent = text[this.language];
    }
  }
}
