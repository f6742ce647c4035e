import type { PageKit } from '../../page-kit.ts';

export interface Opener {
  readonly selector: string;
  /** It says itself that it opens a dialog. */
  readonly sure: boolean;
}

export interface DialogRead {
  readonly open: boolean;
  readonly selector: string;
  /** It has the role of one. */
  readonly says: boolean;
  readonly inside: boolean;
  /** The focus is on something of the page that is not in the dialog. */
  readonly outside: boolean;
  readonly modal: boolean;
  readonly stops: number;
  readonly first: string;
  readonly close: string;
  readonly focus: 'opener' | 'other' | 'none';
  /** The focus is at the opener or just after it. */
  readonly near: boolean;
}

interface Noted {
  __dialogs?: { before: Set<Element>; opener: Element | undefined };
}

/** Buttons that open a dialog: those that say so first, then others of a page that has a closed one. Runs in the page. */
export function findOpeners(kit: PageKit): Opener[] {
  const dialogs = kit.dialogs().flatMap(({ element }) => (kit.seen(element) ? [] : element));
  const says = (element: Element): boolean => {
    if (/^dialog$/i.test(element.getAttribute('aria-haspopup') ?? '')) return true;
    if (/modal|offcanvas/i.test(element.getAttribute('data-bs-toggle') ?? element.getAttribute('data-toggle') ?? '')) return true;
    if (/show-modal/.test(element.getAttribute('command') ?? '') || /showModal/.test(element.getAttribute('onclick') ?? '')) return true;
    return ['aria-controls', 'commandfor', 'popovertarget'].some((name) => {
      const id = element.getAttribute(name);
      const target = id ? document.getElementById(id) : null;
      return target !== null && dialogs.includes(target);
    });
  };
  const pressable = kit
    .all('button, [role="button"], a[href^="#"], a[aria-haspopup], input[type="button" i]')
    .filter(
      (each) =>
        kit.seen(each) && kit.tabbable(each) && !each.matches('[aria-disabled="true"]') && !dialogs.some((dialog) => dialog.contains(each)),
    );
  const sure = pressable.filter(says);
  const submits = (each: Element): boolean => each instanceof HTMLButtonElement && each.type === 'submit' && each.form !== null;
  // A page may make its dialog only when it is asked for; then only what says so is pressed.
  const others = dialogs.length
    ? pressable.filter(
        (each) =>
          !sure.includes(each) &&
          !submits(each) &&
          !(each instanceof HTMLAnchorElement && document.getElementById(each.hash.slice(1))) &&
          !each.hasAttribute('aria-expanded'),
      )
    : [];
  const seen = new Set<string>();
  return [...sure.map((each) => ({ each, sure: true })), ...others.map((each) => ({ each, sure: false }))]
    .filter(({ each, sure: known }) => {
      const target =
        ['aria-controls', 'commandfor', 'data-bs-target', 'data-target'].map((name) => each.getAttribute(name)).find(Boolean) ?? '';
      const key = target || (known ? kit.selector(each) : kit.path(each) + kit.text(each));
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .map(({ each, sure: known }) => ({ selector: kit.selector(each), sure: known }));
}

/** Keeps which dialogs are open before one is opened. Runs in the page. */
export function noteDialogs(kit: PageKit, argument: unknown): void {
  const open = kit.dialogs().flatMap(({ element }) => (kit.seen(element) ? element : []));
  (globalThis as Noted).__dialogs = { before: new Set(open), opener: kit.find(argument as string) };
}

export function focusOn(kit: PageKit, argument: unknown): boolean {
  const element = kit.find(argument as string);
  if (!(element instanceof HTMLElement)) return false;
  element.focus();
  return element.matches(':focus');
}

/** Runs in the page. */
export function readDialog(kit: PageKit): DialogRead {
  const { before, opener } = (globalThis as Noted).__dialogs ?? { before: new Set<Element>(), opener: undefined };
  const found = kit
    .dialogs()
    .find(({ element }) => !before.has(element) && kit.seen(element) && (!(element instanceof HTMLDialogElement) || element.open));
  const dialog = found?.element;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const none = !active || active === document.body || active === document.documentElement;
  const holds = (outer: Element, innerElement: Element | null): boolean => {
    for (let each: Node | null = innerElement; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
      if (each === outer) return true;
    return false;
  };
  const tabbables = kit
    .all('a[href], button, input, select, textarea, summary, [tabindex]')
    .filter((each) => kit.tabbable(each) && kit.seen(each));
  const place = opener ? tabbables.indexOf(opener) : -1;
  const at = active ? tabbables.indexOf(active) : -1;
  const focus = none ? 'none' : active === opener ? 'opener' : 'other';
  const near = place >= 0 && at >= 0 && (at === place || at === place + 1 || (place === tabbables.length - 1 && at === 0));
  if (!found || !dialog)
    return {
      open: false,
      selector: '',
      says: false,
      inside: false,
      outside: false,
      modal: false,
      stops: 0,
      first: '',
      close: '',
      focus,
      near,
    };
  const inside = !none && holds(dialog, active);
  const stops = tabbables.filter((each) => holds(dialog, each));
  const closeWords = /^(×|x|✕|✖|close|cancel|dismiss|ok|done|cau|canslo|iawn|gorffen)\b|close|dismiss|^.*\bcau\b/i;
  const close = stops.find((each) => closeWords.test(kit.text(each)) || closeWords.test(each.getAttribute('aria-label') ?? ''));
  // A screen over the page says that the rest is not to be used.
  const covered = ((): boolean => {
    const corners = [
      [4, 4],
      [innerWidth - 4, innerHeight - 4],
    ] as const;
    return corners.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      for (let each: Element | null = hit; each; each = each.parentElement) if (getComputedStyle(each).position === 'fixed') return true;
      return false;
    });
  })();
  const modal = dialog.matches(':modal') || dialog.getAttribute('aria-modal') === 'true' || covered;
  return {
    open: true,
    selector: kit.selector(dialog),
    says: found.says,
    inside,
    outside: !none && !inside && !(active instanceof HTMLIFrameElement),
    modal,
    stops: stops.length,
    first: stops[0] ? kit.selector(stops[0]) : '',
    close: close ? kit.selector(close) : '',
    focus,
    near,
  };
}
