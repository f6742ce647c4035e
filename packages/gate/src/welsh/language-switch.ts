import type { Language } from '../bilingual.ts';
import type { PageKit } from '../page-kit.ts';
import type { Visit } from '../rule.ts';
import { languageNamed } from './language-names.ts';

/** A link, button or plain text of the page that names a language. */
export interface LanguageItem {
  readonly language: Language;
  readonly kind: 'link' | 'button' | 'text';
  readonly selector: string;
  readonly href: string;
  /** What is read aloud, and what is seen. */
  readonly name: string;
  readonly text: string;
  /** Its own `lang` or its parts’; empty where it takes the page’s. */
  readonly lang: string;
  readonly hreflang: string;
  readonly rel: string;
  readonly current: boolean;
  /** A button that sends a form, or a link with an address: it works before any script. */
  readonly plain: boolean;
  readonly seen: boolean;
  readonly inFooter: boolean;
  readonly afterHeading: boolean;
  readonly flags: boolean;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** What a page says of its other language. */
export interface LanguageLinks {
  readonly lang: string;
  readonly title: string;
  readonly alternates: readonly { readonly language: string; readonly href: string }[];
  readonly items: readonly LanguageItem[];
}

const known = new WeakMap<Visit, Promise<LanguageLinks>>();

/** The page’s language switch and alternate links, read once for the rules that judge them. */
export function languageLinksOf(visit: Visit): Promise<LanguageLinks> {
  const found = known.get(visit);
  if (found !== undefined) return found;
  const links = readNow(visit);
  known.set(visit, links);
  return links;
}

/** As it stands now: after the switch was pressed. */
export async function readNow(visit: Visit): Promise<LanguageLinks> {
  const raw = await visit.look(readCandidates);
  const items = raw.items.flatMap(({ marked, ...item }) => {
    const language = languageNamed(item.text) ?? languageNamed(item.name) ?? (marked === 'cy' || marked === 'en' ? marked : undefined);
    return language === undefined ? [] : [{ ...item, language }];
  });
  return { ...raw, items };
}

type Candidate = Omit<LanguageItem, 'language'> & { readonly marked: string };

function readCandidates(kit: PageKit): Omit<LanguageLinks, 'items'> & { readonly items: readonly Candidate[] } {
  const heading = kit.all('h1').find((each) => kit.seen(each));
  const tag = (value: string | null): string => (value ?? '').trim().toLowerCase().split('-')[0] ?? '';
  const hint = /cymraeg|welsh|english|saesneg|^\s*(cy|cym|en|eng)\s*$/i;
  const items: Candidate[] = [];
  const add = (element: Element, kind: 'link' | 'button' | 'text'): void => {
    const text = kit.text(element);
    const name = kind === 'text' ? text : kit.name(element);
    const hreflang = tag(element.getAttribute('hreflang'));
    const rel = (element.getAttribute('rel') ?? '').toLowerCase();
    // A link to a Welsh document has `hreflang` too: without a language's name it is a switch only as an alternate of this page.
    const marked = rel.split(/\s+/).includes('alternate') ? hreflang : '';
    if (text.length > 80 || !(hint.test(text) || hint.test(name) || marked !== '')) return;
    const href = element.getAttribute('href') ?? '';
    // A link to the part of this page that is in that language leads there before any script: it jumps, and switches nothing.
    if (href.startsWith('#') && document.getElementById(href.slice(1))?.hasAttribute('lang')) return;
    const form = element instanceof HTMLButtonElement || element instanceof HTMLInputElement ? element.form : null;
    const within = element.querySelector('[lang]');
    const pictures = [
      element,
      ...element.querySelectorAll('img, svg, use, i, span'),
      ...(element.parentElement?.querySelectorAll(':scope > img, :scope > svg') ?? []),
    ];
    const isFlag = (each: Element): boolean =>
      /(^|[^a-z])(flag|fflag|baner|union-?jack|ddraig)([^a-z]|$)/i.test(
        ['src', 'alt', 'class', 'href', 'aria-label']
          .filter((attribute) => attribute !== 'href' || each.localName === 'use')
          .map((attribute) => each.getAttribute(attribute) ?? '')
          .join(' '),
      );
    items.push({
      kind,
      selector: kit.selector(element),
      href: href === '' ? '' : new URL(href, document.baseURI).href,
      name,
      text,
      lang:
        tag(element.getAttribute('lang')) ||
        tag(within && within.textContent.trim() !== '' ? within.getAttribute('lang') : null) ||
        (kit.lang(element) !== kit.lang(document.documentElement) ? kit.lang(element) : ''),
      hreflang,
      rel,
      current: element.hasAttribute('aria-current') && element.getAttribute('aria-current') !== 'false',
      plain:
        kind === 'link'
          ? href !== '' && !/^(#|javascript:)/i.test(href.trim())
          : form !== null && element.getAttribute('type') !== 'button',
      seen: kit.seen(element),
      inFooter: element.closest('footer, [role="contentinfo"]') !== null,
      afterHeading: heading !== undefined && (heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      flags: pictures.some(isFlag) || /\p{Regional_Indicator}{2}|\u{1F3F4}/u.test(element.textContent),
      box: kit.box(element),
      marked,
    });
  };
  for (const element of kit.all('a[href], a[role="button"], [role="link"]')) add(element, 'link');
  for (const element of kit.all('button, input[type="submit" i], input[type="button" i], [role="button"]:not(a)')) add(element, 'button');
  for (const element of kit.all('[aria-current]:not(a, button)')) add(element, 'text');
  return {
    lang: tag(document.documentElement.getAttribute('lang')),
    title: document.title.trim(),
    alternates: kit.all('link[rel~="alternate" i][hreflang][href]').map((element) => ({
      language: tag(element.getAttribute('hreflang')),
      href: new URL(element.getAttribute('href') ?? '', document.baseURI).href,
    })),
    items,
  };
}
