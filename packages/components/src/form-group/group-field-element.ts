import { property } from '../element/property.ts';
import { FieldElement } from './field-element.ts';

/** A field that is a group of controls under one legend. */
export abstract class GroupFieldElement extends FieldElement {
  @property() legend = '';
  @property({ type: Boolean, attribute: 'legend-is-heading' }) legendIsHeading = false;

  protected override get fieldProps() {
    const { legend, legendIsHeading } = this;
    return { ...super.fieldProps, legend, legendIsHeading };
  }
}
