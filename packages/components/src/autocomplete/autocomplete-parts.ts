/** What the element adds beside the select. */
export interface AutocompleteParts {
  readonly box: HTMLElement;
  readonly input: HTMLInputElement;
  readonly clear: HTMLButtonElement;
  readonly popup: HTMLElement;
  readonly listbox: HTMLElement;
  /** Below the list: that there is more, or nothing. */
  readonly note: HTMLElement;
  readonly status: HTMLElement;
}

const block = 'patrwm-autocomplete';

/** The parts that are there already, as after the element was moved in the page. */
export function existingParts(element: Element): AutocompleteParts | undefined {
  const box = element.querySelector<HTMLElement>(`.${block}`);
  if (!box) return undefined;
  const part = (name: string) => box.querySelector(`.${block}__${name}`);
  return {
    box,
    input: part('input') as HTMLInputElement,
    clear: part('clear') as HTMLButtonElement,
    popup: part('popup') as HTMLElement,
    listbox: part('listbox') as HTMLElement,
    note: part('note') as HTMLElement,
    status: part('status') as HTMLElement,
  };
}

/**
 * Puts a combobox in the place of `select`. It takes the id, so that the label and error links lead to it; the select stays,
 * unseen, with its name and its value: it is what the form posts.
 */
export function createParts(select: HTMLSelectElement): AutocompleteParts {
  const { id } = select;
  const box = make('div', '');
  const input = make('input', 'input', {
    type: 'text',
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-controls': `${id}-listbox`,
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
  });
  // An error's class is made from the first class.
  input.className = `patrwm-input ${block}__input`;
  const clear = make('button', 'clear', { type: 'button', hidden: '' });
  const popup = make('div', 'popup', { hidden: '' });
  const listbox = make('ul', 'listbox', { role: 'listbox', id: `${id}-listbox` });
  // The status says the same, when there is a pause to say it in.
  const note = make('p', 'note', { 'aria-hidden': 'true', hidden: '' });
  const status = make('div', 'status', { role: 'status' });
  status.classList.add('patrwm-visually-hidden');
  popup.append(listbox, note);
  box.append(input, clear, popup, status);
  select.before(box);
  select.id = `${id}-select`;
  select.hidden = true;
  input.id = id;
  return { box, input, clear, popup, listbox, note, status };
}

/** An element of the block, with its attributes. */
export function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  part: string,
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = part ? `${block}__${part}` : block;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
