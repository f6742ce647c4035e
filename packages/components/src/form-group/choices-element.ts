import { property } from '../element/property.ts';
import type { ChoiceItem } from './choices.template.ts';
import type { Control } from './field-element.ts';
import { GroupFieldElement } from './group-field-element.ts';
import { onRefilled } from './refilled.ts';

/** What radios and checkboxes share: options, and fields shown under an option only while it is chosen. */
export abstract class ChoicesElement extends GroupFieldElement {
  @property({ attribute: false }) items: readonly ChoiceItem[] = [];

  /** The group is wrong, not one of its options, so none is marked. */
  protected override wrongControls(): Control[] {
    return [];
  }

  protected override adopt(signal: AbortSignal): void {
    super.adopt(signal);
    this.addEventListener('change', ({ target }) => this.changed(target as HTMLInputElement), { signal });
    onRefilled(signal, () => this.#reveal());
    this.#reveal();
  }

  /** Called when an option was chosen or let go. */
  protected changed(_input: HTMLInputElement): void {
    this.#reveal();
  }

  #reveal(): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('[data-reveals]')) {
      this.querySelector(`[id="${input.dataset.reveals}"]`)?.toggleAttribute('hidden', !input.checked);
    }
  }
}
