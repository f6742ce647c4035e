import { property } from '../element/property.ts';
import { ChoicesElement } from '../form-group/choices-element.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./radios.template.ts');

/**
 * A question with one answer out of a few. Fields given as `conditional` show under their option while it is chosen.
 *
 * @example
 * radios.items = [{ value: 'yes', text: 'Ydw' }, { value: 'no', text: 'Nac ydw' }];
 * @tag patrwm-radios
 */
export class RadiosElement extends ChoicesElement {
  /** Side by side where there is room. Only for two short options. */
  @property({ type: Boolean }) inline = false;

  protected override async content() {
    const { radiosContent } = await loadTemplate();
    return radiosContent({ ...this.fieldProps, items: this.items, inline: this.inline });
  }
}
