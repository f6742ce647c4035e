import { property } from '../element/property.ts';
import { FieldElement } from '../form-group/field-element.ts';
import { filterItems, sameItem } from './autocomplete-filter.ts';
import { AutocompleteList } from './autocomplete-list.ts';
import { createParts, existingParts, type AutocompleteParts } from './autocomplete-parts.ts';
import type { AutocompleteItem } from './autocomplete.template.ts';
import { clearButton } from './autocomplete.text.ts';

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./autocomplete.template.ts');

/**
 * A long list that is searched by typing, such as a council's schools. Adopts a native select: without script that is all there
 * is, and with it the select stays, unseen, as what the form posts. Both languages are searched, without accents.
 *
 * @example
 * <patrwm-autocomplete>
 *   <div class="patrwm-form-group">
 *     <label class="patrwm-label" for="school">Ysgol</label>
 *     <select class="patrwm-select" id="school" name="school">
 *       <option value="">Dewiswch o’r rhestr</option>
 *       <option value="6814001" data-other="Oak School">Ysgol y Dderwen</option>
 *     </select>
 *   </div>
 * </patrwm-autocomplete>
 * @tag patrwm-autocomplete
 * @fires input - From the select, when its value changes.
 * @fires change - From the select, when its value changes.
 */
export class AutocompleteElement extends FieldElement {
  /** For an empty element. */
  @property() label = '';
  @property({ type: Boolean, attribute: 'label-is-heading' }) labelIsHeading = false;
  /** For an empty element: the list, in the page's language. */
  @property({ attribute: false }) items: readonly AutocompleteItem[] = [];
  /** For an empty element: the first, empty option. */
  @property({ attribute: 'empty-text' }) emptyText?: string;
  @property({ type: Boolean }) disabled = false;

  #initial = '';
  #parts: AutocompleteParts | undefined;
  #list: AutocompleteList | undefined;
  #shownValue = '';

  /** The value of the chosen option; empty when none is, whatever was typed. */
  @property()
  get value(): string {
    return this.#select?.value ?? this.#initial;
  }
  set value(value: string | null) {
    this.#initial = value ?? '';
    if (!this.#select) return;
    this.#select.value = this.#initial;
    this.#showSelected();
  }

  /** What was typed that is not in the list. The right error is then to choose from it. */
  get unlisted(): string {
    return this.value ? '' : (this.#parts?.input.value.trim() ?? '');
  }

  protected override async content(): Promise<unknown> {
    const { autocompleteContent } = await loadTemplate();
    const { label, labelIsHeading, items, emptyText, disabled } = this;
    return autocompleteContent({ ...this.fieldProps, label, labelIsHeading, items, emptyText, disabled, value: this.value });
  }

  protected override adopt(signal: AbortSignal): void {
    super.adopt(signal);
    const select = this.#select;
    if (!select) return;
    // A person may have the list open: what they are doing is theirs to finish.
    if (document.activeElement === select) select.addEventListener('blur', () => this.#enhance(select, signal), { signal, once: true });
    else this.#enhance(select, signal);
  }

  protected override languageChanged(): void {
    super.languageChanged();
    this.#word();
  }

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
  }

  #enhance(select: HTMLSelectElement, signal: AbortSignal): void {
    const parts = (this.#parts = existingParts(this) ?? createParts(select));
    this.#list = new AutocompleteList(parts);
    const { box, input, clear, listbox } = parts;
    this.#word();
    this.#follow(select, input);
    if (this.#shownValue !== select.value || !input.value) this.#showSelected();
    this.#list.close();

    input.addEventListener('input', () => this.#onInput(), { signal });
    input.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    input.addEventListener('click', () => this.#open(), { signal });
    input.addEventListener('blur', () => this.#leave(), { signal });
    // Pressing on the list or the button must not take the focus, and with it the keyboard of a phone, from the input.
    box.addEventListener('mousedown', (event) => event.target !== input && event.preventDefault(), { signal });
    listbox.addEventListener('click', (event) => this.#choose([...listbox.children].indexOf((event.target as Element).closest('li')!)), {
      signal,
    });
    clear.addEventListener('click', () => this.#clear(), { signal });

    select.addEventListener('change', () => this.#followSelect(), { signal });
    select.form?.addEventListener('reset', () => setTimeout(() => this.#showSelected()), { signal });
    // The browser puts a form's values back after the scripts have run, and only into the select.
    window.addEventListener('pageshow', () => this.#followSelect(), { signal });
    const observer = new MutationObserver(() => this.#follow(select, input));
    observer.observe(select, { attributes: true });
    observer.observe(select.parentElement ?? this, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Words of its own, in the page's language. */
  #word(): void {
    const { clear, listbox } = this.#parts ?? {};
    clear?.setAttribute('aria-label', clearButton[this.language]);
    listbox?.setAttribute('aria-label', this.querySelector('label')?.textContent?.trim() ?? '');
  }

  /**
   * A server or a renderer states hint, error and state on the select. The input is what people meet, so there they belong;
   * which of them hold is read from the page, as a renderer that takes one away tells nobody.
   */
  #follow(select: HTMLSelectElement, input: HTMLInputElement): void {
    const [hint, error] = [`${input.id}-hint`, `${input.id}-error`];
    const has = (id: string) => this.querySelector(`#${CSS.escape(id)}`) !== null;
    const named = `${select.getAttribute('aria-describedby') ?? ''} ${input.getAttribute('aria-describedby') ?? ''}`.split(' ');
    const rest = named.filter((id) => id && id !== hint && id !== error);
    const described = [has(hint) && hint, has(error) && error, ...new Set(rest)].filter(Boolean).join(' ');
    setOrRemove(input, 'aria-describedby', described);
    setOrRemove(input, 'aria-invalid', has(error) && 'true');
    input.classList.toggle('patrwm-input--error', has(error));
    input.disabled = select.disabled;
    for (const name of ['aria-describedby', 'aria-invalid']) setOrRemove(select, name, '');
    if (select.classList.contains('patrwm-select--error')) select.classList.remove('patrwm-select--error');
    if (!select.hidden) select.hidden = true;
    this.#showClear();
  }

  #followSelect(): void {
    if (this.#select && this.#select.value !== this.#shownValue) this.#showSelected();
  }

  #showSelected(): void {
    const select = this.#select;
    if (!select || !this.#parts) return;
    this.#shownValue = select.value;
    this.#parts.input.value = select.value ? (select.selectedOptions[0]?.text ?? '') : '';
    this.#showClear();
  }

  #showClear(): void {
    const { clear, input } = this.#parts!;
    clear.hidden = input.value === '' || input.disabled;
  }

  #listed(): { value: string; text: string; other?: string }[] {
    const options = [...(this.#select?.options ?? [])].filter((option) => option.value && !option.disabled);
    return options.map(({ value, text, dataset }) => ({ value, text, other: dataset.other }));
  }

  #onInput(): void {
    const { input } = this.#parts!;
    this.#showClear();
    // Text that is no longer the chosen option's must not leave the old one to be posted.
    this.#setValue(sameItem(this.#listed(), input.value)?.value ?? '');
    this.#open();
  }

  #open(): void {
    const { input } = this.#parts!;
    if (input.disabled) return;
    this.#list!.show(filterItems(this.#listed(), input.value), this.language);
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const list = this.#list!;
    const { isOpen, active, last } = list;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const down = event.key === 'ArrowDown';
        if (!isOpen) this.#open();
        if (isOpen && active >= 0 && active !== (down ? last : 0)) list.activate(active + (down ? 1 : -1));
        else list.activate(down ? 0 : list.last);
        break;
      }
      case 'Home':
      case 'End':
        // Without an option to move from, they move in the text.
        if (active < 0) return;
        list.activate(event.key === 'Home' ? 0 : last);
        break;
      case 'Enter':
        // Enter on an open list is for the list. Closed, it is the form's.
        if (!isOpen) return;
        if (active < 0) this.#leave();
        else this.#choose(active);
        break;
      case 'Escape':
        if (isOpen) list.close();
        else this.#clear();
        break;
      case 'Tab':
        if (active >= 0) this.#choose(active);
        return;
      default:
        return;
    }
    event.preventDefault();
  }

  #choose(index: number): void {
    const value = this.#parts!.listbox.children[index]?.getAttribute('data-value');
    if (!value) return;
    this.#setValue(value);
    this.#showSelected();
    this.#list!.close();
  }

  #clear(): void {
    const { input } = this.#parts!;
    input.value = '';
    this.#showClear();
    this.#setValue('');
    this.#list!.close();
    input.focus();
  }

  /** Text that names an option in full chooses it; other text stays, with nothing chosen. */
  #leave(): void {
    const { input } = this.#parts!;
    const same = sameItem(this.#listed(), input.value);
    if (same) {
      this.#setValue(same.value);
      this.#showSelected();
    }
    this.#list!.close();
  }

  #setValue(value: string): void {
    const select = this.#select;
    if (!select || select.value === value) return;
    select.value = value;
    this.#shownValue = value;
    for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

function setOrRemove(element: Element, name: string, value: string | false): void {
  if (!value) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
