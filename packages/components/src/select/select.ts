import { property } from '../element/property.ts';
import { ValueFieldElement } from '../form-group/value-field-element.ts';
import type { SelectItem } from './select.template.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./select.template.ts');

/**
 * A label and a native list to choose one answer from.
 *
 * @example
 * select.items = [{ value: '', text: 'Dewiswch ysgol' }, { value: '6602122', text: 'Ysgol Gynradd Bodedern' }];
 * @tag patrwm-select
 */
export class SelectElement extends ValueFieldElement {
  @property({ attribute: false }) items: readonly SelectItem[] = [];

  protected override async content() {
    const { selectContent } = await loadTemplate();
    const { value, ...props } = this.fieldProps;
    const items = value === undefined ? this.items : this.items.map((item) => ({ ...item, selected: item.value === value }));
    return selectContent({ ...props, items });
  }
}
