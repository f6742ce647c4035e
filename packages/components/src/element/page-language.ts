import type { Language } from '@patrwm/language';

/** The language of the nearest ancestor that states one; anything but Welsh is English. */
export function languageOf(element: Element): Language {
  const lang = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^cy\b/i.test(lang) ? 'cy' : 'en';
}

const listeners = new Map<Element, { language: Language; changed: () => void }>();
let observer: MutationObserver | undefined;

/** Calls `changed` when the language that holds for `element` changes, until `signal` aborts. */
export function onLanguageChange(element: Element, signal: AbortSignal, changed: () => void): void {
  listeners.set(element, { language: languageOf(element), changed });
  signal.addEventListener('abort', () => listeners.delete(element));
  // One observer for the page: a language may change on any ancestor, `<html>` included.
  observer ??= new MutationObserver(() => {
    for (const [watched, entry] of listeners) {
      const language = languageOf(watched);
      if (language === entry.language) continue;
      entry.language = language;
      entry.changed();
    }
  });
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['lang'], subtree: true });
}
