import { plural, type Language } from '@patrwm/language';
import type { Match } from './autocomplete-filter.ts';
import { make, type AutocompleteParts } from './autocomplete-parts.ts';
import { matches, moreMatches, notInList } from './autocomplete.text.ts';

/** More than can be taken in, and more than a phone shows. */
const shown = 20;

/** Milliseconds: long enough that a screen reader has finished saying the letter just typed. */
const pause = 600;

export interface ListedItem {
  readonly value: string;
  readonly text: string;
  /** The name in the other language. */
  readonly other?: string;
  /** The language of `text`, where it is not the page's. */
  readonly lang?: Language;
}

/** What the list is made of. */
type ListParts = Pick<AutocompleteParts, 'input' | 'popup' | 'listbox' | 'note' | 'status'>;

/** The list under the input: what is in it, which option is marked, and what is said about it. */
export class AutocompleteList {
  /** The index of the marked option; -1 for none. */
  active = -1;
  readonly #parts: ListParts;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: ListParts) {
    this.#parts = parts;
  }

  get isOpen(): boolean {
    return !this.#parts.popup.hidden;
  }

  /** The index of the last option. */
  get last(): number {
    return this.#parts.listbox.childElementCount - 1;
  }

  /** @param none What is said when nothing is found. */
  show(found: readonly Match<ListedItem>[], language: Language, none = notInList[language]): void {
    const { input, popup, listbox, note } = this.#parts;
    this.activate(-1);
    listbox.replaceChildren(...found.slice(0, shown).map((match, index) => option(match, `${listbox.id}-${index + 1}`, language)));
    const more = found.length > shown ? moreMatches[language].replace('{n}', String(shown)) : '';
    const words = found.length === 0 ? none : more;
    popup.hidden = false;
    listbox.hidden = found.length === 0;
    note.hidden = words === '';
    note.textContent = words;
    input.setAttribute('aria-expanded', String(found.length > 0));
    this.#say(words || plural(language, matches, found.length));
  }

  close(): void {
    const { input, popup } = this.#parts;
    popup.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    this.activate(-1);
    this.#say('');
  }

  /** Marks an option. The focus stays in the input: a screen reader follows `aria-activedescendant`. */
  activate(index: number): void {
    const { input, listbox } = this.#parts;
    listbox.children[this.active]?.setAttribute('aria-selected', 'false');
    const marked = listbox.children[index];
    this.active = marked ? index : -1;
    if (!marked) return input.removeAttribute('aria-activedescendant');
    marked.setAttribute('aria-selected', 'true');
    marked.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', marked.id);
  }

  #say(words: string): void {
    clearTimeout(this.#saying);
    const { status } = this.#parts;
    if (words) this.#saying = setTimeout(() => (status.textContent = words), pause);
    else status.textContent = '';
  }
}

/** Texts go in as text: a name is never markup. */
function option({ item, byOther }: Match<ListedItem>, id: string, language: Language): HTMLElement {
  const element = make('li', 'option', { role: 'option', id, 'aria-selected': 'false', 'data-value': item.value });
  if (item.lang) element.lang = item.lang;
  element.append(item.text);
  if (byOther && item.other) {
    const name = make('span', 'other', { lang: language === 'cy' ? 'en' : 'cy' });
    name.append(item.other);
    element.append(' ', name);
  }
  return element;
}
