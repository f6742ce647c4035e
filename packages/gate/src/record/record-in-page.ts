/** What a person did on a page, in the words that the page has for it, and where they stood. */
export interface Done {
  readonly kind: 'page' | 'fill' | 'choose' | 'check' | 'uncheck' | 'select' | 'upload' | 'press';
  readonly name: string;
  readonly within: string;
  /** What was typed; nothing of a password or a card, which never leaves the page. */
  readonly value: string;
  readonly secret: boolean;
  readonly url: string;
  readonly heading: string;
  readonly lang: string;
}

/** Listens for what a person does and tells `binding`. Runs in every page before its own scripts. */
export function recordInPage(binding: string): void {
  if (window !== window.top) return;
  const tell = (globalThis as unknown as Record<string, (done: Done) => Promise<void>>)[binding];
  const single = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const said = (element: Element, ids: string | null): string =>
    single(
      (ids ?? '')
        .split(/\s+/)
        .map((id) => (id ? (element.getRootNode() as Document | ShadowRoot).getElementById(id)?.textContent : ''))
        .join(' '),
    );
  const nameOf = (element: Element): string => {
    const named = said(element, element.getAttribute('aria-labelledby')) || single(element.getAttribute('aria-label'));
    if (named) return named;
    const [label] = (element as HTMLInputElement).labels ?? [];
    if (label) {
      // The words of the label alone, without what is in the field that it may be put around.
      const copy = label.cloneNode(true) as HTMLElement;
      for (const inner of copy.querySelectorAll('input, select, textarea, button')) inner.remove();
      return single(copy.textContent);
    }
    const image = element.querySelector('img[alt]')?.getAttribute('alt');
    return (
      single((element as HTMLElement).innerText) ||
      single(image) ||
      single((element as HTMLInputElement).value) ||
      single(element.getAttribute('title'))
    );
  };
  const withinOf = (element: Element): string => {
    const group = element.closest('fieldset, [role="group"], [role="radiogroup"]');
    if (!group) return '';
    return (
      single(group.querySelector(':scope > legend')?.textContent) ||
      said(group, group.getAttribute('aria-labelledby')) ||
      single(group.getAttribute('aria-label'))
    );
  };
  const send = (kind: Done['kind'], element?: Element, value = '', secret = false): void => {
    const heading = document.querySelector('h1, [role="heading"][aria-level="1"]');
    const done: Done = {
      kind,
      name: element ? nameOf(element) : '',
      within: element && kind !== 'press' ? withinOf(element) : '',
      value,
      secret,
      url: location.href,
      heading: single(heading?.textContent),
      lang: single(document.documentElement.lang).toLowerCase().split('-')[0] ?? '',
    };
    void tell?.(done);
  };
  document.addEventListener(
    'change',
    (event) => {
      const field = event.composedPath()[0] as HTMLInputElement | HTMLSelectElement;
      if (field instanceof HTMLSelectElement) {
        send('select', field, single(field.selectedOptions[0]?.label));
        return;
      }
      if (!(field instanceof Element) || !(field as Element).matches('input, textarea')) return;
      if (field.type === 'radio') send('choose', field);
      else if (field.type === 'checkbox') send(field.checked ? 'check' : 'uncheck', field);
      else if (field.type === 'file') send('upload', field, field.files?.[0]?.name ?? '');
      else {
        const secret = field.type === 'password' || /password|one-time-code|cc-/.test(field.autocomplete);
        send('fill', field, secret ? '' : field.value, secret);
      }
    },
    true,
  );
  document.addEventListener(
    'click',
    (event) => {
      const from = event.composedPath().find((each) => each instanceof Element);
      const pressed = from?.closest(
        'button, a[href], summary, [role="button"], [role="link"], [role="tab"], [role="menuitem"], input[type="submit" i], input[type="button" i], input[type="image" i]',
      );
      if (pressed) send('press', pressed);
    },
    true,
  );
  document.addEventListener('DOMContentLoaded', () => send('page'));
}
