/** What the guards need to know of a page. */
export interface GuardReading {
  readonly title: string;
  readonly lang: string;
  readonly elements: number;
  /** Nothing to be seen: no text, image, field or frame in `main`, or in the body where there is none. */
  readonly empty: boolean;
  readonly canvas: boolean;
  /** A field for a password, as a page to sign in has. */
  readonly password: boolean;
}

/** Reads it. Runs in the page. */
export function readGuards(): GuardReading {
  const html = document.documentElement;
  const main = document.querySelector('main, [role="main"]') ?? document.body;
  const shown = (element: Element): boolean => element.checkVisibility({ checkVisibilityCSS: true });
  const things = 'img, svg, input:not([type="hidden"]), select, textarea, button, video, audio, iframe, object, embed, picture';
  const hasText = (root: Element | ShadowRoot): boolean => {
    if (root instanceof HTMLElement ? /[\p{L}\p{N}]/u.test(root.innerText) : /[\p{L}\p{N}]/u.test(root.textContent ?? '')) return true;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot && hasText(element.shadowRoot)) return true;
    return false;
  };
  const hasThing = (root: ParentNode): boolean => {
    for (const element of root.querySelectorAll(things)) if (shown(element)) return true;
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot && hasThing(element.shadowRoot)) return true;
    return false;
  };
  // A frameset, or a document without a body, has nothing either.
  const empty = !(main as Element | null) || (!hasText(main) && !hasThing(main));
  const canvases = empty && document.body ? [...document.querySelectorAll('canvas')].filter(shown) : [];
  return {
    title: document.title.trim(),
    lang: (html.getAttribute('lang') ?? '').trim().toLowerCase().split('-')[0] ?? '',
    elements: document.getElementsByTagName('*').length,
    empty,
    canvas: canvases.length > 0,
    password: [...document.querySelectorAll('input[type="password"]')].some(shown),
  };
}
