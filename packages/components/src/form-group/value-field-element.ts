import { property } from '../element/property.ts';
import { FieldElement } from './field-element.ts';

/** A field of one control with a label. */
export abstract class ValueFieldElement extends FieldElement {
  @property() label = '';
  @property({ type: Boolean, attribute: 'label-is-heading' }) labelIsHeading = false;
  /** WCAG 1.3.5 token. */
  @property() autocomplete?: string;
  #initial: string | undefined;

  /** What is in the control now. Setting it fills the control, whatever was typed. */
  @property()
  get value(): string {
    return this.control?.value ?? this.#initial ?? '';
  }
  set value(value: string | null) {
    this.#initial = value ?? '';
    if (this.control) this.control.value = this.#initial;
  }

  protected override get fieldProps() {
    const { label, labelIsHeading, autocomplete } = this;
    return { ...super.fieldProps, label, labelIsHeading, autocomplete, value: this.#initial };
  }
}
