import type { PageKit } from '../../page-kit.ts';
import type { Listening } from '../../keyboard/listeners.ts';

/** Something that may show more when it is pointed at. */
export interface Trigger {
  readonly selector: string;
  /** A script shows it, so a script may take it away after a time. */
  readonly scripted: boolean;
}

/** Where pointing may show more, told from style sheets, listeners and attributes; one of each kind. Runs in the page. */
export function readTriggers(kit: PageKit, argument: unknown): Trigger[] {
  const { pointed, whole } = argument as { readonly pointed: readonly Listening['at'][]; readonly whole: boolean };
  const found = new Map<Element, boolean>();
  const elementAt = (at: Listening['at']): Element | null => {
    let here: ParentNode | null = document;
    for (const step of at) {
      if (!here) return null;
      here = step === 's' ? (here as Element).shadowRoot : (here.children[step] ?? null);
    }
    return here instanceof Element ? here : null;
  };
  const reveals = [
    'display',
    'visibility',
    'opacity',
    'clip',
    'clip-path',
    'max-height',
    'height',
    'transform',
    'scale',
    'left',
    'top',
    'content',
    'z-index',
    'overflow',
  ];
  const read = (rules: CSSRuleList): void => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) {
        if (!rule.selectorText.includes(':hover') && !rule.selectorText.includes(':focus')) continue;
        if (!reveals.some((property) => rule.style.getPropertyValue(property) !== '')) continue;
        for (const selector of rule.selectorText.split(/,(?![^(]*\))/)) {
          // What is pointed at stands before `:hover`; what appears is below it, beside it, or made by its style.
          const parts = /^(.*?):(hover|focus|focus-within|focus-visible)\b([^\s>+~]*)(.*)$/.exec(selector.trim());
          if (!parts) continue;
          const [, before = '', , after = '', rest = ''] = parts;
          if (!rest.trim() && !/::?(before|after)/.test(after)) continue;
          try {
            const triggers = [...document.querySelectorAll(before.trim() || '*')].filter((element) => kit.seen(element));
            for (const element of before.trim() ? triggers.slice(0, 2) : []) if (!found.has(element)) found.set(element, false);
          } catch {
            // A selector that only its own browser knows.
          }
        }
      } else if (rule instanceof CSSMediaRule ? matchMedia(rule.conditionText).matches : rule instanceof CSSGroupingRule) {
        read((rule as CSSGroupingRule).cssRules);
      }
    }
  };
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    try {
      read(sheet.cssRules);
    } catch {
      // Another host's sheet, which nobody may read.
    }
  }
  for (const at of pointed) {
    const element = elementAt(at);
    if (element && element !== document.body && kit.seen(element)) found.set(element, true);
  }
  const named =
    '[onmouseover], [onmouseenter], [onpointerenter], [data-tooltip], [data-bs-toggle="tooltip"], [data-toggle="tooltip"], [data-bs-trigger*="hover"], [data-tippy-content], [data-tip]';
  for (const element of kit.all(named)) if (kit.seen(element)) found.set(element, true);
  for (const element of kit.all('[aria-describedby], [aria-labelledby]')) {
    const ids = `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`.split(/\s+/);
    const tip = ids.flatMap((id) => (id ? (document.getElementById(id) ?? []) : [])).find((each) => each.matches('[role="tooltip"]'));
    if (tip && !kit.seen(tip) && kit.seen(element) && !found.has(element)) found.set(element, true);
  }
  // Listeners on the root of an application do not say for whom they listen.
  if (whole)
    for (const element of kit
      .all('abbr, button[aria-label], [role="button"][aria-label], [aria-haspopup], [class*="tooltip" i]')
      .slice(0, 4))
      if (kit.seen(element) && !found.has(element)) found.set(element, true);
  const kinds = new Set<string>();
  return [...found].flatMap(([element, scripted]) => {
    const kind = kit.path(element);
    if (kinds.has(kind) || element.matches('html, body, main, :disabled')) return [];
    kinds.add(kind);
    return [{ selector: kit.selector(element), scripted }];
  });
}
