import { ChoicesElement } from '../form-group/choices-element.ts';

/**
 * A question with any number of answers out of a few. An option marked `exclusive`, such as "None of these", and the
 * others clear each other.
 *
 * @example
 * checkboxes.items = [{ value: 'esa', text: 'Lwfans Cyflogaeth a Chymorth' }, { value: 'none', text: 'Dim un o’r rhain', exclusive: true, divider: 'neu' }];
 * @tag patrwm-checkboxes
 */
export class CheckboxesElement extends ChoicesElement {
  protected override async content() {
    const { checkboxesContent } = await import('./checkboxes.template.ts');
    return checkboxesContent({ ...this.fieldProps, items: this.items });
  }

  protected override changed(input: HTMLInputElement): void {
    // Fields inside a conditional have names of their own.
    if (input.checked && input.name === this.control?.name) {
      const alone = input.hasAttribute('data-exclusive');
      for (const other of this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
        if (other !== input && other.name === input.name && (alone || other.hasAttribute('data-exclusive'))) other.checked = false;
      }
    }
    super.changed(input);
  }
}
