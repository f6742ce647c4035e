import { property } from '../element/property.ts';
import { PatrwmElement } from '../element/element.ts';
import { lookupAt, lookUpInTime } from './address-lookup-endpoint.ts';
import { loadErrors, removeError } from './address-lookup-error.ts';
import { loadStages, showRegions } from './address-lookup-regions.ts';
import type {
  Address,
  AddressAction,
  AddressLookup,
  AddressLookupProps,
  AddressPart,
  AddressProblem,
  AddressQuery,
  AddressReason,
  AddressStage,
  ManualAddress,
  SameAddress,
  Street,
} from './address-lookup.types.ts';

export { lookupAt };

// Outside the class: in one with private fields TypeScript leaves the `.ts` that no bundler finds in dist.
const loadTemplate = () => import('./address-lookup.template.ts');
const loadSuggestions = () => import('./address-suggestions.ts');

/**
 * Finds an address by its postcode, or by any part of it, in place. Adopts the server's markup, in which every button already works by a page load;
 * with a `lookup` or an `endpoint` the same buttons answer without one. The search field is never replaced.
 *
 * ```html
 * <patrwm-address-lookup name="address" endpoint="/cy/addresses"> …the server's fieldset… </patrwm-address-lookup>
 * ```
 *
 * @tag patrwm-address-lookup
 * @fires {CustomEvent<{ uprn: string }>} address-chosen - A resident selected an address in the list. Bubbles.
 * @fires {CustomEvent<{ stage: string }>} address-stage-changed - Another step is shown, in place. Bubbles.
 */
export class AddressLookupElement extends PatrwmElement {
  /** What the names and ids of all its fields begin with. */
  @property() name = 'address';

  /** Where to POST an `AddressQuery` for an `AddressResult`, both as JSON. Not used when `lookup` is set. */
  @property() endpoint?: string;

  /** The function that looks up. The `AddressLookup` of `@patrwm/address` fits. */
  @property({ attribute: false }) lookup?: AddressLookup;

  /** Milliseconds before a search counts as `unavailable`. */
  @property({ type: Number }) timeout = 8000;

  /** `text`: one field for any part of the address, which suggests addresses as it is typed in. Otherwise the postcode. */
  @property() search?: 'text' | 'postcode';

  /** `after-search`: typing the address by hand is not offered before a search was made. */
  @property({ attribute: 'manual-entry' }) manualEntry?: 'visible' | 'after-search';

  /** Offers an address outside the UK. */
  @property({ type: Boolean }) international = false;

  /** Goes before the autocomplete tokens, such as `section-child`; `off` for somebody else's address. */
  @property() autocomplete = '';

  /** No search is offered. */
  @property({ type: Boolean, attribute: 'manual-always' }) manualAlways = false;

  /** For an empty element: addresses given earlier, offered first. */
  @property({ attribute: false }) sameAs: readonly SameAddress[] = [];

  /** For an empty element: the question. */
  @property() legend = '';

  /** For an empty element: the question is the page's heading. */
  @property({ type: Boolean, attribute: 'legend-is-heading' }) legendIsHeading = false;

  /** For an empty element. */
  @property() hint = '';

  #stage: AddressStage | undefined;
  #problem: AddressProblem | undefined;
  #reason: AddressReason | undefined;
  #streets: readonly Street[] = [];
  #street: string | undefined;
  #addresses: readonly Address[] = [];
  #chosen: Address | undefined;
  #manual: ManualAddress | undefined;
  #search: AbortController | undefined;
  #searched = false;
  #suggests = false;
  #posts = false;
  #turn = 0;
  /** What draws the stages, once it came. */
  #stages: Stages | undefined;

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
    this.addEventListener('focusin', (event) => this.#onFocus(event.target, signal), { signal });
    // On a slow line she is in the field before this came.
    if (this.contains(document.activeElement)) this.#onFocus(document.activeElement, signal);
    // What she saw when she chose, for a server that cannot read the address again just then.
    const confirm = ({ formData }: FormDataEvent): void => {
      const lines = this.#confirmed();
      if (lines) formData.set(`${this.name}-confirmed`, lines);
    };
    this.closest('form')?.addEventListener('formdata', confirm, { signal });
    signal.addEventListener('abort', () => {
      this.#endSearch();
      this.#suggests = false;
    });
  }

  protected override languageChanged(): void {
    // What the server drew is the server's to draw again.
    if (this.#searched) void this.#show();
  }

  protected override async content(): Promise<unknown> {
    const { addressLookupContent } = await loadTemplate();
    return addressLookupContent(this.#props(await this.#load()));
  }

  #onClick(event: MouseEvent): void {
    const button = (event.target as Element).closest<HTMLButtonElement>(this.#named('action'));
    if (button && !this.#posts && this.#act(button.value as AddressAction)) event.preventDefault();
  }

  #onKeydown(event: KeyboardEvent): void {
    const part = (event.target as HTMLInputElement).name?.slice(this.name.length + 1);
    const inSearch = ['postcode', 'property', 'text', 'street'].includes(part);
    // Enter that ends the composing of a letter is not an Enter for the form.
    const enter = event.key === 'Enter' && !event.isComposing && !event.defaultPrevented;
    if (!enter || !inSearch) return;
    event.preventDefault();
    // On a page with other questions Enter would be Continue: in a search field it is the search's own button.
    if (!this.#act('find')) this.querySelector<HTMLButtonElement>(`${this.#named('action')}[value=find]`)?.click();
  }

  #onChange(event: Event): void {
    const { name, value } = event.target as HTMLInputElement;
    if (name === `${this.name}-uprn`) this.#tell(value);
  }

  /** What a search needs is on its way by the time something is typed. */
  #onFocus(focused: EventTarget | null, signal: AbortSignal): void {
    const stages = this.#load();
    stages.catch(() => undefined);
    const input = this.#field('text');
    if (focused !== input || !input || this.#suggests || !this.#lookup()) return;
    this.#suggests = true;
    Promise.all([loadSuggestions(), stages]).then(
      ([{ suggestAddresses }, shown]) =>
        suggestAddresses(input, {
          element: this,
          shown,
          ask: (query, options) => lookUpInTime(this.#lookup() ?? gone, query, { ...options, timeout: this.timeout }),
          choose: (address) => this.#take(address),
          fail: () => {
            this.#reason = 'unavailable';
            this.#orPost('find', this.#moveTo('manual', 'unavailable'));
          },
          signal,
        }),
      // The field stays a plain one, with its button.
      () => (this.#suggests = false),
    );
  }

  /** An address was chosen from the suggestions. */
  #take(address: Address): void {
    this.#endSearch();
    this.#addresses = [address];
    this.#chosen = address;
    this.#searched = true;
    this.#reason = undefined;
    this.#orPost('find', this.#moveTo('chosen'));
    this.#tell(address.uprn);
  }

  #tell(uprn: string): void {
    this.dispatchEvent(new CustomEvent('address-chosen', { bubbles: true, detail: { uprn } }));
  }

  #lookup(): AddressLookup | undefined {
    return this.lookup ?? (this.endpoint ? lookupAt(this.endpoint) : undefined);
  }

  /** Does in place what the button would have the server do. False when it cannot, and then the button posts. */
  #act(action: AddressAction): boolean {
    if (action === 'find') {
      const lookup = this.#lookup();
      if (!lookup && this.given) return false;
      this.#another();
      this.#orPost(action, this.#find(lookup ?? gone));
      return true;
    }
    this.#endSearch();
    this.#another();
    const stage = action === 'manual' || action === 'international' ? action : 'find';
    this.#reason = this.#reasonFor(stage);
    if (stage !== 'manual') this.#street = undefined;
    this.#orPost(action, this.#moveTo(stage));
    return true;
  }

  /** A search, or typing, is for another address than an earlier one that may be selected. */
  #another(): void {
    const other = this.querySelector<HTMLInputElement>(`${this.#named('same')}[value=""]`);
    if (other) other.checked = true;
  }

  /** Why she types it, by the way she came. It travels along, so that coming back to manual entry keeps the first reason. */
  #reasonFor(stage: AddressStage): AddressReason | undefined {
    const before = this.#reason ?? ((this.#field('reason')?.value || undefined) as AddressReason | undefined);
    if (stage === 'international') return stage;
    if (stage === 'manual' && (this.#stage === 'choose' || this.#stage === 'street')) return 'not-listed';
    const known = before === 'international' ? undefined : before;
    return stage === 'manual' ? (known ?? 'chose-to') : known;
  }

  /** When the templates cannot be loaded the server still can: the button posts as it would have without script. */
  #orPost(action: AddressAction, done: Promise<void>): void {
    done.catch(() => {
      this.#posts = true;
      this.querySelector<HTMLButtonElement>(`${this.#named('action')}[value="${action}"]`)?.click();
    });
  }

  async #find(lookup: AddressLookup): Promise<void> {
    const query = this.#query();
    this.#endSearch();
    const asked = JSON.stringify(query);
    const [[part, typed] = ['postcode', '']] = Object.entries(query);
    if (!typed) return this.#refuse('empty', part as SearchPart);
    const search = (this.#search = new AbortController());
    await this.#show();
    const result = await lookUpInTime(lookup, query, { signal: search.signal, timeout: this.timeout });
    if (this.#search !== search) return;
    this.#search = undefined;
    // The answer to another question is no answer: the resident typed on meanwhile.
    if (JSON.stringify(this.#query()) !== asked) return this.#show();
    if (result.status === 'not-a-postcode') return this.#refuse('unusable', part as SearchPart);
    this.#searched = true;
    if (!('street' in query)) this.#streets = [];
    this.#street = 'street' in query ? query.street : undefined;
    this.#addresses = result.status === 'found' ? result.addresses : [];
    this.#reason = undefined;
    if (result.status === 'found') return this.#moveTo('choose');
    if (result.status === 'streets') {
      this.#streets = result.streets;
      return this.#moveTo('street');
    }
    this.#reason = result.status;
    return this.#moveTo(result.status === 'unavailable' ? 'manual' : 'find', result.status);
  }

  async #refuse(why: keyof Stages['refusals'], part: SearchPart): Promise<void> {
    this.#problem = undefined;
    await this.#show();
    await this.showError((await this.#load()).refusals[why][part][this.language], part);
    this.#focus(this.#field(part));
  }

  async #moveTo(stage: AddressStage, problem?: AddressProblem): Promise<void> {
    this.#manual = this.#typedByHand();
    this.#stage = stage;
    this.#problem = problem;
    const wrong = this.querySelector('[aria-invalid]');
    for (const part of ['postcode', 'property', 'text'] as const) this.clearError(part);
    await this.#show();
    this.dispatchEvent(new CustomEvent('address-stage-changed', { bubbles: true, detail: { stage } }));
    if (wrong || stage === 'manual' || stage === 'international') {
      // Of a text field that came this moment Firefox (153) with Orca (43) says nothing when it takes the focus at once. And when an
      // error leaves the page just then, Firefox tells the field's caret last, and Orca names that field and takes letters for it.
      await new Promise((resolve) => setTimeout(resolve, 120));
      if (this.#stage !== stage || this.#search) return;
    }
    const first = this.search === 'text' ? 'text' : 'postcode';
    const parts = { find: first, street: 'street', choose: 'uprn', chosen: first, manual: 'line1', international: 'lines' } as const;
    const read = this.querySelector<HTMLElement>(`#${CSS.escape(this.name)}-${stage === 'chosen' ? stage : 'problem'}`);
    this.#focus(read ?? this.#field(parts[stage]));
  }

  async #show(): Promise<void> {
    if (!this.given) {
      this.requestUpdate();
      await this.updateComplete;
      return;
    }
    const stages = await this.#load();
    await showRegions(this, stages, () => this.#props(stages));
    const stage = this.#field('stage');
    if (stage) stage.value = this.#stage ?? 'find';
  }

  #props({ addressChoices, chosenAddress, streetChoices }: Stages): AddressLookupProps {
    const { name, legend, legendIsHeading, hint, endpoint, manualAlways, manualEntry, international, autocomplete, search, language } =
      this;
    const checked = (part: AddressPart) => this.querySelector<HTMLInputElement>(`${this.#named(part)}:checked`)?.value;
    const uprn = checked('uprn');
    const chosen = this.#stage === 'chosen' && this.#chosen && chosenAddress(language, this.#chosen);
    return {
      language,
      name,
      legend,
      legendIsHeading,
      hint,
      endpoint,
      manualAlways,
      manualEntry,
      international,
      autocomplete,
      search,
      searched: this.#searched,
      // The server's own choices are never drawn again: what matters is that there are some.
      sameAs: this.given && this.#field('same') ? [{ value: '', label: '', lines: [] }] : this.sameAs,
      same: checked('same'),
      stage: this.#stage ?? 'find',
      problem: this.#problem,
      reason: this.#reason,
      searching: this.#search !== undefined,
      postcode: this.#field('postcode')?.value,
      property: this.#field('property')?.value,
      text: this.#field('text')?.value,
      streets: streetChoices(language, this.#streets),
      street: this.#stage === 'street' ? checked('street') : this.#street,
      addresses: addressChoices(language, this.#addresses),
      chosen: chosen || (uprn ? { uprn } : undefined),
      manual: this.#manual,
    };
  }

  #query(): AddressQuery {
    const typed = (part: AddressPart) => this.#field(part)?.value.trim() ?? '';
    const property = typed('property');
    const more = property ? { property } : {};
    if (this.#stage === 'street')
      return { street: this.querySelector<HTMLInputElement>(`${this.#named('street')}:checked`)?.value ?? '', ...more };
    return this.search === 'text' ? { text: typed('text') } : { postcode: typed('postcode'), ...more };
  }

  #typedByHand(): ManualAddress {
    const value = (part: AddressPart) => this.#field(part)?.value;
    return {
      line1: value('line1'),
      line2: value('line2'),
      town: value('town'),
      postcode: value('manual-postcode'),
      lines: value('lines'),
      country: value('country'),
    };
  }

  /** The lines of the address that is chosen, as they are shown, one below the other. */
  #confirmed(): string {
    const uprn = this.#chosen?.uprn ?? this.querySelector<HTMLInputElement>(`${this.#named('uprn')}:checked`)?.value;
    const address = this.#addresses.find((each) => each.uprn === uprn);
    const shown = address && this.#stages?.chosenAddress(this.language, address);
    return shown ? [...shown.lines, shown.town, shown.postcode].join('\n') : '';
  }

  async #load(): Promise<Stages> {
    return (this.#stages ??= await loadStages());
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

  #named(part: AddressPart | 'stage' | 'reason' | 'action'): string {
    return `[name="${CSS.escape(this.name)}-${part}"]`;
  }

  #field(part: AddressPart | 'stage' | 'reason'): HTMLInputElement | null {
    return this.querySelector(this.#named(part));
  }
}

type Stages = Awaited<ReturnType<typeof loadStages>>;

/** What a search asks with. */
type SearchPart = keyof Stages['refusals']['empty'];

/** Where there is nobody to ask. */
const gone: AddressLookup = () => Promise.resolve({ status: 'unavailable' });
