import { property } from '../element/property.ts';
import { PatrwmElement } from '../element/element.ts';
import { addressChoices } from './address-choices.ts';
import { lookupAt, lookUpInTime } from './address-lookup-endpoint.ts';
import { loadErrors, removeError } from './address-lookup-error.ts';
import { loadStages, showRegions } from './address-lookup-regions.ts';
import { enterPostcode, notAPostcode } from './address-lookup.text.ts';
import type {
  Address,
  AddressAction,
  AddressLookup,
  AddressLookupProps,
  AddressPart,
  AddressProblem,
  AddressStage,
  ManualAddress,
} from './address-lookup.types.ts';

export { lookupAt };

/**
 * Finds an address by its postcode, in place. Adopts the server's markup, in which every button already works by a page load;
 * with a `lookup` or an `endpoint` the same buttons answer without one. The postcode field is never replaced.
 *
 * ```html
 * <patrwm-address-lookup name="address" endpoint="/cy/addresses"> …the server's fieldset… </patrwm-address-lookup>
 * ```
 *
 * @tag patrwm-address-lookup
 * @fires {CustomEvent<{ uprn: string }>} address-chosen - A resident selected an address in the list. Bubbles.
 */
export class AddressLookupElement extends PatrwmElement {
  /** What the names and ids of all its fields begin with. */
  @property() name = 'address';

  /** Where to POST `{ postcode, property }` for an `AddressResult` as JSON. Not used when `lookup` is set. */
  @property() endpoint?: string;

  /** The function that looks up. The `AddressLookup` of `@patrwm/address` fits. */
  @property({ attribute: false }) lookup?: AddressLookup;

  /** Milliseconds before a search counts as `unavailable`. */
  @property({ type: Number }) timeout = 8000;

  /** For an empty element: the question. */
  @property() legend = '';

  /** For an empty element: the question is the page's heading. */
  @property({ type: Boolean, attribute: 'legend-is-heading' }) legendIsHeading = false;

  /** For an empty element. */
  @property() hint = '';

  /** For an empty element: no search is offered. */
  @property({ type: Boolean, attribute: 'manual-always' }) manualAlways = false;

  #stage: AddressStage | undefined;
  #problem: AddressProblem | undefined;
  #addresses: readonly Address[] = [];
  #manual: ManualAddress | undefined;
  #search: AbortController | undefined;
  #posts = false;
  #turn = 0;

  /**
   * Shows an error at each part that is wrong: the DOM is then what the server sends for it. No control is replaced.
   *
   * @param text What to do, as a whole sentence in the page's language.
   * @param part Which parts are wrong, space-separated: `postcode`, `uprn`, `line1`, ….
   * @throws When the template cannot be loaded: let the form submit, and the server will tell.
   */
  async showError(text: string, part = 'postcode'): Promise<void> {
    const turn = this.#turn;
    const place = await loadErrors();
    // A later `clearError` has the last word, however slowly the template came.
    if (turn !== this.#turn) return;
    for (const each of part.split(' ')) {
      const control = this.#field(each as AddressPart);
      if (control) place(control, this.language, text);
    }
  }

  /** Removes every error, or that of one part. */
  clearError(part?: AddressPart): void {
    if (!part) this.#turn++;
    for (const input of this.querySelectorAll('input')) {
      if (part ? input.name === `${this.name}-${part}` : input.name.startsWith(`${this.name}-`)) removeError(input);
    }
  }

  protected override adopt(signal: AbortSignal): void {
    this.#stage ??= (this.#field('stage')?.value ?? 'find') as AddressStage;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('keydown', (event) => this.#onKeydown(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    // What a search needs is on its way by the time a postcode is typed.
    this.addEventListener('focusin', () => void loadStages().catch(() => undefined), { signal, once: true });
    signal.addEventListener('abort', () => this.#endSearch());
  }

  protected override async content(): Promise<unknown> {
    const { addressLookupContent } = await import('./address-lookup.template.ts');
    return addressLookupContent(this.#props());
  }

  #onClick(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLButtonElement>(`button[name="${CSS.escape(this.name)}-action"]`);
    if (button && !this.#posts && this.#act(button.value as AddressAction)) event.preventDefault();
  }

  #onKeydown(event: KeyboardEvent): void {
    const { name } = event.target as HTMLInputElement;
    const inSearch = name === `${this.name}-postcode` || name === `${this.name}-property`;
    // Enter that ends the composing of a letter is not an Enter for the form.
    if (event.key === 'Enter' && inSearch && !event.isComposing && this.#act('find')) event.preventDefault();
  }

  #onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    if (name !== `${this.name}-uprn`) return;
    this.dispatchEvent(new CustomEvent('address-chosen', { bubbles: true, detail: { uprn: value } }));
  }

  /** Does in place what the button would have the server do. False when it cannot, and then the button posts. */
  #act(action: AddressAction): boolean {
    if (action === 'find') {
      const lookup = this.lookup ?? (this.endpoint ? lookupAt(this.endpoint) : undefined);
      if (!lookup && this.given) return false;
      this.#orPost(action, this.#find(lookup ?? (() => Promise.resolve({ status: 'unavailable' }))));
    } else {
      this.#endSearch();
      this.#orPost(action, this.#moveTo(action === 'manual' ? 'manual' : 'find'));
    }
    return true;
  }

  /** When the templates cannot be loaded the server still can: the button posts as it would have without script. */
  #orPost(action: AddressAction, done: Promise<void>): void {
    done.catch(() => {
      this.#posts = true;
      this.querySelector<HTMLButtonElement>(`button[name="${CSS.escape(this.name)}-action"][value="${action}"]`)?.click();
    });
  }

  async #find(lookup: AddressLookup): Promise<void> {
    const query = this.#query();
    this.#endSearch();
    if (!query.postcode) return this.#refuse(enterPostcode[this.language]);
    const search = (this.#search = new AbortController());
    await this.#show();
    const result = await lookUpInTime(lookup, query, { signal: search.signal, timeout: this.timeout });
    if (this.#search !== search) return;
    this.#search = undefined;
    const now = this.#query();
    // The answer to another question is no answer: the resident typed on meanwhile.
    if (now.postcode !== query.postcode || now.property !== query.property) return this.#show();
    if (result.status === 'not-a-postcode') return this.#refuse(notAPostcode[this.language]);
    if (result.status === 'streets') return this.#moveTo('find', 'too-many');
    this.#addresses = result.status === 'found' ? result.addresses : [];
    if (result.status === 'found') await this.#moveTo('choose');
    else await this.#moveTo(result.status === 'unavailable' ? 'manual' : 'find', result.status);
  }

  async #refuse(error: string): Promise<void> {
    this.#problem = undefined;
    await this.#show();
    await this.showError(error, 'postcode');
    this.#focus(this.#field('postcode'));
  }

  async #moveTo(stage: AddressStage, problem?: AddressProblem): Promise<void> {
    this.#manual = this.#typedByHand();
    this.#stage = stage;
    this.#problem = problem;
    this.clearError('postcode');
    this.clearError('property');
    await this.#show();
    const parts = { find: 'postcode', choose: 'uprn', chosen: 'postcode', manual: 'line1' } as const;
    this.#focus(this.querySelector<HTMLElement>(`#${CSS.escape(this.name)}-problem`) ?? this.#field(parts[stage]));
  }

  async #show(): Promise<void> {
    if (!this.given) {
      this.requestUpdate();
      await this.updateComplete;
      return;
    }
    await showRegions(this, () => this.#props());
    const stage = this.#field('stage');
    if (stage) stage.value = this.#stage ?? 'find';
  }

  #props(): AddressLookupProps {
    const { name, legend, legendIsHeading, hint, endpoint, manualAlways, language } = this;
    const checked = this.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}-uprn"]:checked`);
    return {
      language,
      name,
      legend,
      legendIsHeading,
      hint,
      endpoint,
      manualAlways,
      stage: this.#stage ?? 'find',
      problem: this.#problem,
      searching: this.#search !== undefined,
      postcode: this.#field('postcode')?.value,
      property: this.#field('property')?.value,
      addresses: addressChoices(language, this.#addresses),
      chosen: checked ? { uprn: checked.value } : undefined,
      manual: this.#manual,
    };
  }

  #query(): { postcode: string; property?: string } {
    const property = this.#field('property')?.value.trim();
    return { postcode: this.#field('postcode')?.value.trim() ?? '', ...(property ? { property } : {}) };
  }

  #typedByHand(): ManualAddress {
    const value = (part: AddressPart) => this.#field(part)?.value;
    return { line1: value('line1'), line2: value('line2'), town: value('town'), postcode: value('manual-postcode') };
  }

  #endSearch(): void {
    this.#search?.abort();
    this.#search = undefined;
  }

  /** Moves focus on, but takes it from nobody who has gone to another part of the page. */
  #focus(target: HTMLElement | null | undefined): void {
    const active = document.activeElement;
    if (!active || active === document.body || this.contains(active)) target?.focus();
  }

  #field(part: AddressPart | 'stage'): HTMLInputElement | null {
    return this.querySelector(`input[name="${CSS.escape(this.name)}-${part}"]`);
  }
}
