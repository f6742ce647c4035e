import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';

/** A text of the page that stands together, in one marked language. */
export interface TextBlock {
  readonly text: string;
  /** The nearest `lang` without its region; empty where there is none. */
  readonly lang: string;
  /** `text`, `option`, or the attribute's name. */
  readonly from: string;
  readonly selector: string;
  /** May be what somebody typed or said: cells, answers, quotations. Its language is theirs. */
  readonly quoted: boolean;
}

/** The page's texts and the language its root is marked with. */
export interface PageTexts {
  readonly lang: string;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
}

const read = new WeakMap<Visit, Promise<PageTexts>>();

/** Every text a person reads or hears on the page, read once for all the rules that judge its language. */
export function textsOf(visit: Visit): Promise<PageTexts> {
  const known = read.get(visit);
  if (known !== undefined) return known;
  const texts = visit.look(readTexts);
  read.set(visit, texts);
  return texts;
}

/** Runs in the page. */
export function readTexts(kit: PageKit): PageTexts {
  const skipped =
    'script, style, noscript, template, code, pre, kbd, samp, var, textarea, math, svg, select, datalist, [translate="no"], .notranslate, [contenteditable]:not([contenteditable="false"])';
  const theirs = 'td, dd, blockquote, q, cite, output, address';
  const langs = new Map<Element, string>();
  const langOf = (element: Element): string => {
    const known = langs.get(element);
    if (known !== undefined) return known;
    // A link to the other language is named in that language, whether it is marked so or not: the switch has its own rule.
    const link = element.closest('[hreflang]');
    const own = element.closest('[lang]');
    const target = (link?.getAttribute('hreflang') ?? '').toLowerCase().split('-')[0] ?? '';
    const found = target !== '' && !(own && link?.contains(own)) ? target : kit.lang(element);
    langs.set(element, found);
    return found;
  };
  interface Group {
    readonly element: Element;
    readonly lang: string;
    text: string;
  }
  const groups: Group[] = [];
  let open: Group | undefined;
  let block: Element | undefined;
  const isInline = (element: Element): boolean => {
    if (element.matches('button, [role="button"], [hreflang], label, legend, summary')) return false;
    const { display, position } = getComputedStyle(element);
    return (
      (display === 'inline' || display === 'contents' || display === 'inline-block') && position !== 'absolute' && position !== 'fixed'
    );
  };
  const flush = (): void => {
    open = undefined;
  };
  const walk = (node: Node, parent: Element): void => {
    if (node.nodeType === 3) {
      const text = node.nodeValue ?? '';
      if (text.trim() === '') {
        if (open) open.text += ' ';
        return;
      }
      if (!parent.checkVisibility({ checkVisibilityCSS: true })) return;
      const lang = langOf(parent);
      if (open?.lang !== lang) {
        // A part in another language does not end the sentence around it.
        const around = groups.findLast((group) => group.element === block && group.lang === lang);
        if (around && open && open.element !== around.element) {
          open = around;
          open.text += ' … ';
        } else {
          open = { element: open ? parent : (block ?? parent), lang, text: '' };
          groups.push(open);
        }
      }
      open.text += text;
      return;
    }
    if (!(node instanceof Element) || node.matches(skipped)) return;
    if (node.localName === 'br') {
      if (open) open.text += '\n';
      return;
    }
    const inline = isInline(node);
    const before = block;
    if (!inline) {
      flush();
      block = node;
    }
    const children = node.shadowRoot
      ? node.shadowRoot.childNodes
      : node instanceof HTMLSlotElement && node.assignedNodes().length
        ? node.assignedNodes({ flatten: true })
        : node.childNodes;
    for (const child of children) walk(child, node);
    if (!inline) {
      flush();
      block = before;
    }
  };
  walk(document.body, document.documentElement);
  const tidy = (text: string): string =>
    text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
  const blocks: TextBlock[] = [];
  const add = (element: Element, text: string, from: string, lang = langOf(element)): void => {
    const clean = tidy(text);
    if (!/\p{L}/u.test(clean)) return;
    blocks.push({
      text: clean.slice(0, 4000),
      lang,
      from,
      selector: kit.selector(element),
      quoted: from === 'option' || element.closest(theirs) !== null,
    });
  };
  for (const { element, text, lang } of groups) add(element, text, 'text', lang);
  for (const attribute of ['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder']) {
    for (const element of kit.all(`[${attribute}]`)) {
      if (element.closest('[translate="no"], .notranslate, head') || element.localName === 'html') continue;
      if (!element.checkVisibility({ checkVisibilityCSS: true }) && element.localName !== 'area') continue;
      add(element, element.getAttribute(attribute) ?? '', attribute);
    }
  }
  for (const element of kit.all('input[type="submit" i], input[type="button" i], input[type="reset" i]'))
    if (element.checkVisibility({ checkVisibilityCSS: true })) add(element, element.getAttribute('value') ?? '', 'value');
  for (const select of kit.all('select')) {
    if (!select.checkVisibility({ checkVisibilityCSS: true }) || select.matches('[translate="no"], .notranslate')) continue;
    // Of a long list (countries, schools) the first are enough to know its language.
    for (const option of [...select.querySelectorAll('option')].slice(0, 40)) add(option, option.textContent, 'option');
    for (const group of select.querySelectorAll('optgroup[label]')) add(group, group.getAttribute('label') ?? '', 'option');
  }
  return {
    lang: (document.documentElement.getAttribute('lang') ?? '').trim().toLowerCase().split('-')[0] ?? '',
    title: document.title.replace(/\s+/g, ' ').trim(),
    blocks,
  };
}
