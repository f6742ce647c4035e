import type { Language } from '../bilingual.ts';
import type { ElementRef } from '../finding.ts';
import type { PageKit } from '../page-kit.ts';

/** The part of axe-core that names and roles come from. */
interface AxeInPage {
  setup(root: Node): void;
  teardown(): void;
  utils: { getNodeFromTree(element: Element): object | undefined };
  commons: {
    aria: { getRole(node: object): string | null };
    text: { accessibleTextVirtual(node: object): string };
    dom: { isVisibleToScreenReaders(node: object): boolean };
  };
}

// Not an argument: axe is made when something first asks for it.
declare const axe: AxeInPage;

/** A kit whose reading of axe's tree can be thrown away when the page has changed. */
export type LivePageKit = PageKit & { readonly forget: () => void };

/**
 * Makes the kit inside the page's isolated world. Sent as text, so it uses nothing but its arguments and the platform.
 * Attributes are read with `getAttribute`: a field named `id` hides the property of its form.
 */
export function makePageKit(language: Language | undefined): LivePageKit {
  let standing = false;
  let hosts: readonly Element[] | undefined;

  /** axe reads the page once for all names and roles; an element that came later makes it read again. */
  const node = (element: Element): object | undefined => {
    if (!standing) {
      axe.setup(document);
      standing = true;
    }
    const found = axe.utils.getNodeFromTree(element);
    if (found || !element.isConnected) return found;
    axe.teardown();
    axe.setup(document);
    return axe.utils.getNodeFromTree(element);
  };
  const forget = (): void => {
    if (standing) axe.teardown();
    standing = false;
    hosts = undefined;
  };
  const shadowHosts = (): readonly Element[] => {
    if (hosts) return hosts;
    const found: Element[] = [];
    const walk = (root: ParentNode): void => {
      for (const element of root.querySelectorAll('*')) {
        if (!element.shadowRoot) continue;
        found.push(element);
        walk(element.shadowRoot);
      }
    };
    walk(document);
    return (hosts = found);
  };
  const all = (selector: string, root: ParentNode = document): Element[] => {
    if (!shadowHosts().length) return [...root.querySelectorAll(selector)];
    const found: Element[] = [];
    const walk = (parent: ParentNode): void => {
      for (const child of parent.children) {
        if (child.matches(selector)) found.push(child);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    if (root instanceof Element && root.shadowRoot) walk(root.shadowRoot);
    walk(root);
    return found;
  };
  // A form's own properties are hidden by fields of those names, so they are asked of the prototype.
  const plain = <Value>(owner: object, property: string): ((element: Element) => Value) => {
    const { get } = Object.getOwnPropertyDescriptor(owner, property) as { get: (this: Element) => Value };
    return (element) => Reflect.apply(get, element, []);
  };
  const above = plain<Element | null>(Node.prototype, 'parentElement');
  const children = plain<HTMLCollection>(Element.prototype, 'children');
  const parentOf = (element: Element): Element | null => {
    const slot = element.assignedSlot;
    if (slot) return slot;
    const parent = above(element);
    if (parent) return parent;
    const root = element.getRootNode();
    return root instanceof ShadowRoot ? root.host : null;
  };

  const hasArea = (rect: DOMRect): boolean => rect.width > 1 && rect.height > 1;
  /** The boxes of an element, or of what overflows it when it has none of its own. */
  const boxes = (element: Element): DOMRect[] => {
    const own = [...element.getClientRects()].filter(hasArea);
    if (own.length) return own;
    const style = getComputedStyle(element);
    if (style.display !== 'contents' && style.overflow !== 'visible') return [];
    const range = document.createRange();
    range.selectNodeContents(element);
    return [...range.getClientRects()].filter(hasArea);
  };
  const clips = (style: CSSStyleDeclaration): boolean =>
    /^(hidden|clip)$/.test(style.overflowX) || /^(hidden|clip)$/.test(style.overflowY) || style.contain.includes('paint');
  const cutAway = (style: CSSStyleDeclaration, rect: DOMRect): boolean =>
    (style.position === 'absolute' && /^rect\((0|1)px,? (0|1)px,? (0|1)px,? (0|1)px\)$/.test(style.clip)) ||
    /^inset\((50|100)%/.test(style.clipPath) ||
    (clips(style) && (rect.width <= 1 || rect.height <= 1));
  const seen = (element: Element): boolean => {
    if (!element.isConnected || !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true, contentVisibilityAuto: false }))
      return false;
    let parts = boxes(element);
    if (!parts.length) return false;
    const offPage = (rect: DOMRect): boolean => rect.right + scrollX <= 0 || rect.bottom + scrollY <= 0;
    parts = parts.filter((rect) => !offPage(rect));
    // What a clipping ancestor hides is not seen; what scrolls into view is.
    let position = getComputedStyle(element).position;
    for (let each: Element | null = element; each && parts.length; each = parentOf(each)) {
      const style = getComputedStyle(each);
      const rect = each.getBoundingClientRect();
      if (each !== element && (position === 'fixed' || (position === 'absolute' && style.position === 'static'))) continue;
      if (each !== document.documentElement && each !== document.body && style.display !== 'inline' && style.display !== 'contents') {
        if (cutAway(style, rect)) return false;
        if (clips(style) && each !== element)
          parts = parts.filter(
            (part) => part.right > rect.left + 1 && part.left < rect.right - 1 && part.bottom > rect.top + 1 && part.top < rect.bottom - 1,
          );
      }
      if (each !== element) position = style.position;
    }
    return parts.length > 0;
  };
  const exposed = (element: Element): boolean => {
    const found = node(element);
    return found !== undefined && axe.commons.dom.isVisibleToScreenReaders(found);
  };
  const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const name = (element: Element): string => {
    const found = node(element);
    return found ? single(axe.commons.text.accessibleTextVirtual(found)) : '';
  };
  const role = (element: Element): string => {
    const found = node(element);
    return (found && axe.commons.aria.getRole(found)) ?? '';
  };
  const text = (element: Element): string => {
    if (!(element instanceof HTMLElement)) return single(element.textContent);
    let words = element.innerText;
    if (shadowHosts().length) {
      for (const host of [element, ...element.querySelectorAll('*')]) {
        if (!host.shadowRoot) continue;
        for (const child of host.shadowRoot.children) if (child instanceof HTMLElement) words += ` ${child.innerText}`;
      }
    }
    return single(words);
  };
  const lang = (element: Element): string => {
    for (let each: Element | null = element; each; each = parentOf(each)) {
      const own = each.getAttribute('lang');
      if (own !== null) return (own.trim().toLowerCase().split('-')[0] ?? '').trim();
    }
    return '';
  };

  const widgets =
    'button link checkbox radio textbox searchbox combobox listbox option menuitem menuitemcheckbox menuitemradio switch slider spinbutton tab treeitem gridcell scrollbar'.split(
      ' ',
    );
  const native =
    'a[href], area[href], button, input:not([type="hidden" i]), select, textarea, details > summary:first-of-type, audio[controls], video[controls], iframe';
  const editable = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';
  const interactive = (element: Element): boolean =>
    element.matches(`${native}, ${editable}, [tabindex]`) ||
    (element.hasAttribute('role') &&
      widgets.includes(
        single(element.getAttribute('role') ?? '')
          .toLowerCase()
          .split(' ')[0] ?? '',
      ));
  const radioStop = (radio: HTMLInputElement): boolean => {
    const group = radio.getAttribute('name');
    if (!group || radio.checked) return true;
    const root = radio.getRootNode() as Document | ShadowRoot;
    const peers = [...root.querySelectorAll<HTMLInputElement>(`input[type="radio" i][name="${CSS.escape(group)}"]`)].filter(
      (each) => each.form === radio.form && !each.matches(':disabled'),
    );
    return !peers.some((each) => each.checked) && peers[0] === radio;
  };
  const scrolls = (element: Element): boolean => {
    const style = getComputedStyle(element);
    const able = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
    return (
      ((able(style.overflowY) && element.scrollHeight > element.clientHeight + 1) ||
        (able(style.overflowX) && element.scrollWidth > element.clientWidth + 1)) &&
      element !== document.body &&
      element !== document.documentElement
    );
  };
  const tabbable = (element: Element): boolean => {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return false;
    if (element.matches(':disabled') || !element.checkVisibility({ checkVisibilityCSS: true })) return false;
    for (let each: Element | null = element; each; each = parentOf(each)) if (each.hasAttribute('inert')) return false;
    if (element.shadowRoot?.delegatesFocus) return false;
    // Its `tabIndex` says 0, but Tab passes over a link that leads nowhere.
    if (element.matches('a:not([href], [tabindex])')) return false;
    const modal = document.querySelector(':modal');
    if (modal && !modal.contains(element)) return false;
    if (element.tabIndex < 0) {
      // A scroller without anything to stop at in it is a stop of its own.
      return !element.hasAttribute('tabindex') && scrolls(element) && !all(`${native}, [tabindex]`, element).some(tabbable);
    }
    return !(element instanceof HTMLInputElement && element.type === 'radio') || radioStop(element);
  };
  const dialogs = (): { element: Element; says: boolean }[] => {
    const role = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]';
    const other = 'nav, [role="navigation"], [role="menu"], [role="listbox"], [role="status"], [role="alert"], [aria-live]';
    const saying = all(role);
    const laid = all('div, section, aside, article, form').filter(
      (each) =>
        getComputedStyle(each).position === 'fixed' &&
        each.querySelector('a[href], button, input, [role="button"], [onclick]') !== null &&
        each.textContent.trim().length > 20 &&
        !each.closest(`${role}, ${other}`) &&
        !each.querySelector(role),
    );
    return [
      ...saying.map((element) => ({ element, says: true })),
      ...laid.filter((each) => !laid.some((outer) => outer !== each && outer.contains(each))).map((element) => ({ element, says: false })),
    ];
  };
  const pauses = (): boolean =>
    all('button, [role="button"], [role="switch"], input[type="checkbox" i], input[type="button" i], a[href]').some((each) =>
      /\b(pause|stop|turn off|reduce)|\b(oedi|saib|stopio|atal|diffodd)/i.test(name(each)),
    );
  const box = (element: Element): { x: number; y: number; width: number; height: number } => {
    const rect = element.getBoundingClientRect();
    const whole = (value: number): number => Math.round(value * 10) / 10;
    return { x: whole(rect.x + scrollX), y: whole(rect.y + scrollY), width: whole(rect.width), height: whole(rect.height) };
  };

  /** Names that a build makes up, or that a state puts on, tell nothing of the component. */
  const lasting = (word: string): boolean =>
    word.length < 40 && !/\d/.test(word) && /^[a-z][\w-]*$/i.test(word) && !/^(is|has|css|sc|js|ng|svelte|jsx|astro)-/.test(word);
  const segment = (element: Element): string => {
    const id = element.getAttribute('id') ?? '';
    const tag = element.localName;
    if (lasting(id)) return `${tag}#${id}`;
    const field = element.getAttribute('name') ?? '';
    if (lasting(field) && element.matches('input, select, textarea, button, fieldset')) return `${tag}[name=${field}]`;
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter(lasting).slice(0, 2);
    const given = element.getAttribute('role');
    return tag + classes.map((each) => `.${each}`).join('') + (given && !classes.length ? `[role=${given}]` : '');
  };
  const path = (element: Element): string => {
    const parts: string[] = [];
    for (let each: Element | null = element; each; each = parentOf(each)) {
      if (each.localName === 'html' || each.localName === 'body') {
        if (!parts.length) parts.unshift(each.localName);
        break;
      }
      const part = segment(each);
      // Plain boxes between are what a rebuild moves.
      if (parts.length && /^(div|span|slot)$/.test(part)) continue;
      parts.unshift(part);
      if (part.includes('#') || parts.length === 4 || /^(main|header|footer|nav|aside|form|dialog)$/.test(each.localName)) break;
    }
    return parts.join(' > ');
  };
  const selectorWithin = (element: Element, root: Document | ShadowRoot): string => {
    const steps: string[] = [];
    for (let each: Element | null = element; each; each = above(each)) {
      const id = each.getAttribute('id');
      if (id && root.querySelectorAll(`#${CSS.escape(id)}`).length === 1) {
        steps.unshift(`#${CSS.escape(id)}`);
        break;
      }
      const tag = CSS.escape(each.localName);
      const parent = above(each);
      const { localName } = each;
      const siblings = [...(parent ? children(parent) : root.children)].filter((other) => other.localName === localName);
      steps.unshift(siblings.length > 1 ? `${tag}:nth-of-type(${String(siblings.indexOf(each) + 1)})` : tag);
    }
    return steps.join(' > ');
  };
  /** Through shadow roots in Playwright's way: `host >> inner`. */
  const selector = (element: Element): string => {
    const root = element.getRootNode();
    if (root instanceof ShadowRoot) return `${selector(root.host)} >> ${selectorWithin(element, root)}`;
    return selectorWithin(element, document);
  };
  const find = (chain: string): Element | undefined => {
    let found: Element | null | undefined;
    let root: Document | ShadowRoot | null | undefined = document;
    for (const step of chain.split(' >> ')) {
      found = root?.querySelector(step);
      root = found?.shadowRoot;
      if (!found) return undefined;
    }
    return found ?? undefined;
  };
  const openingTag = (element: Element): string => {
    const bare = element.cloneNode(false) as Element;
    for (const secret of ['value', 'nonce', 'integrity', 'srcset']) bare.removeAttribute(secret);
    for (const address of ['href', 'src', 'action', 'formaction', 'data', 'poster']) {
      const value = bare.getAttribute(address);
      if (value?.includes('?')) bare.setAttribute(address, value.replace(/\?[^#]*/, ''));
      else if (value?.startsWith('data:')) bare.setAttribute(address, 'data:…');
    }
    // What a measure set and took back again.
    if (bare.getAttribute('style') === '') bare.removeAttribute('style');
    const html = bare.outerHTML.replace(/<\/[^>]*>$/, '');
    return html.length > 300 ? `${html.slice(0, 299)}…` : html;
  };
  const ref = (element: Element): ElementRef => ({
    path: path(element),
    selector: selector(element),
    html: openingTag(element),
    name: name(element).slice(0, 200),
    role: role(element),
    box: box(element),
  });
  return {
    all,
    seen,
    exposed,
    name,
    role,
    text,
    lang,
    interactive,
    tabbable,
    dialogs,
    pauses,
    box,
    ref,
    selector,
    path,
    find,
    language,
    forget,
  };
}
