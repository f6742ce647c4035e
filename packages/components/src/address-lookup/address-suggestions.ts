import type { Language } from '@patrwm/language';
import { AutocompleteList, type ListedItem } from '../autocomplete/autocomplete-list.ts';
import { make } from '../autocomplete/autocomplete-parts.ts';
import type { addressChoices, streetChoices } from './address-choices.ts';
import { noSuggestion, typeMore } from './address-suggestions.text.ts';
import type { Address, AddressQuery, AddressResult } from './address-lookup.types.ts';

/** Milliseconds without a key before it asks: few people type slower, and each key would otherwise be a query. */
const pause = 250;

/** Shorter text finds half a county. */
const least = 3;

/** What the suggestions need of the element around them. */
export interface SuggestionHost {
  readonly element: Element & { readonly language: Language };
  /** Never rejects. */
  ask(query: AddressQuery, options: { signal: AbortSignal }): Promise<AddressResult>;
  /** The lists of a result, as they are shown. */
  readonly shown: { readonly addressChoices: typeof addressChoices; readonly streetChoices: typeof streetChoices };
  choose(address: Address): void;
  /** The search does not answer. */
  fail(): void;
  /** Ends everything. */
  readonly signal: AbortSignal;
}

/**
 * Makes a combobox of the text field: addresses, or streets that lead to them, are suggested as it is typed in. The field stays
 * the node that it was, and its button still lists all that is found; Enter without a suggestion marked presses it.
 */
export function suggestAddresses(input: HTMLInputElement, host: SuggestionHost): void {
  const { signal, element, shown } = host;
  const list = new AutocompleteList(parts(input, element.querySelector(`label[for="${CSS.escape(input.id)}"]`)?.textContent?.trim() ?? ''));
  const box = input.nextElementSibling as HTMLElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asking: AbortController | undefined;
  let addresses: readonly Address[] = [];

  const stop = (): void => {
    clearTimeout(timer);
    asking?.abort();
    asking = undefined;
  };
  const close = (): void => {
    stop();
    list.close();
  };

  async function ask(query: AddressQuery): Promise<void> {
    stop();
    const typed = input.value;
    const mine = (asking = new AbortController());
    const result = await host.ask(query, { signal: mine.signal });
    // Aborted, and compared as well: an answer may be on its way already, or come from a look-up that heeds no signal.
    if (asking !== mine || input.value !== typed) return;
    asking = undefined;
    // Whoever has left the field is not shown a list there, nor sent to manual entry.
    if (document.activeElement !== input) return;
    show(result);
  }

  function show(result: AddressResult): void {
    const { language } = element;
    if (result.status === 'unavailable') return host.fail();
    if (result.status === 'not-a-postcode') return list.close();
    addresses = result.status === 'found' ? result.addresses : [];
    const items: ListedItem[] =
      result.status === 'streets'
        ? shown.streetChoices(language, result.streets).map(({ id, text, lang }) => ({ value: `street ${id}`, text, lang }))
        : shown.addressChoices(language, addresses).map(({ uprn, text, lang }) => ({ value: uprn, text, lang }));
    const words = (result.status === 'too-many' ? typeMore : noSuggestion)[language];
    list.show(
      items.map((item) => ({ item, byOther: false })),
      language,
      words,
    );
  }

  function choose(option: Element | null | undefined): void {
    const value = option?.getAttribute('data-value') ?? '';
    const address = addresses.find(({ uprn }) => uprn === value);
    if (address) {
      close();
      host.choose(address);
    } else if (value.startsWith('street ')) void ask({ street: value.slice('street '.length) });
  }

  function onKeydown(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { active, last } = list;
    const marked = box.querySelector('[aria-selected="true"]');
    if (event.key === 'Enter') {
      // Without a mark Enter is the button's, which lists all that is found.
      if (!list.isOpen || !marked) return close();
      choose(marked);
    } else if (!list.isOpen) return;
    else if (event.key === 'ArrowDown') list.activate(active === last ? 0 : active + 1);
    else if (event.key === 'ArrowUp') list.activate(active <= 0 ? last : active - 1);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  }

  function onInput(): void {
    stop();
    const text = input.value.trim();
    if (text.length < least) return list.close();
    timer = setTimeout(() => void ask({ text }), pause);
  }

  input.addEventListener('input', onInput, { signal });
  input.addEventListener('keydown', onKeydown, { signal });
  input.addEventListener('blur', close, { signal });
  // Pressing on the list must not take the focus, and with it the keyboard of a phone, from the input.
  box.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
  box.addEventListener('click', (event) => choose((event.target as Element).closest('[role=option]')), { signal });
  signal.addEventListener('abort', close);
  // What she typed while this was on its way.
  if (input.value !== input.defaultValue) onInput();
}

/** Adds the list below the input, which is not moved: that would take the focus from whoever types. */
function parts(input: HTMLInputElement, label: string): ConstructorParameters<typeof AutocompleteList>[0] {
  const id = `${input.id}-listbox`;
  // After the element was moved in the page it is there already.
  document.getElementById(id)?.closest('.patrwm-autocomplete')?.remove();
  const box = make('div', '');
  const popup = make('div', 'popup', { hidden: '' });
  const listbox = make('ul', 'listbox', { role: 'listbox', id, 'aria-label': label });
  const note = make('p', 'note', { 'aria-hidden': 'true', hidden: '' });
  const status = make('div', 'status', { role: 'status' });
  status.classList.add('patrwm-visually-hidden');
  popup.append(listbox, note);
  box.append(popup, status);
  input.after(box);
  const states = { role: 'combobox', 'aria-expanded': 'false', 'aria-controls': id, 'aria-autocomplete': 'list' };
  for (const [name, value] of Object.entries(states)) input.setAttribute(name, value);
  return { input, popup, listbox, note, status };
}
