import type { PageKit } from '../page-kit.ts';
import type { PageOutline, PageRecord } from '../rule.ts';
import { markupFaults } from '../standard/markup-faults.ts';
import type { Target } from '../targets/target.ts';
import type { Arrived } from './arrive.ts';
import type { Tab } from './tab.ts';

/** Keeps what rules of answers and of the whole run judge by. */
export async function recordOf(tab: Tab, target: Target, here: Arrived): Promise<PageRecord> {
  const outline = await tab.world.runWithKit(readOutline);
  const cookies = await tab.cookies();
  const source = await here.source();
  const { popUps: windows, dialogs: boxes } = tab.surprises;
  const metaPolicy = await tab.world.run(readMetaPolicy);
  return {
    page: target.name,
    url: here.url,
    status: here.status,
    language: tab.world.language,
    ...(target.journey ? { journey: target.journey } : {}),
    headers: here.headers,
    cookies: cookies.map(({ name, secure, httpOnly, sameSite, domain, expires }) => ({
      name,
      secure,
      httpOnly,
      sameSite,
      domain,
      session: expires === -1,
    })),
    requests: tab.network.requests(here.url),
    ...(metaPolicy ? { metaPolicy } : {}),
    ...(source === undefined ? {} : { markup: markupFaults(source) }),
    ...(!target.arrive && windows + boxes > 0 ? { unasked: { windows, boxes } } : {}),
    outline,
  };
}

/** Runs in the page. */
function readMetaPolicy(): string {
  return document.querySelector('meta[http-equiv="content-security-policy" i]')?.getAttribute('content') ?? '';
}

/** Reads a page's skeleton. Runs in the page. */
function readOutline(kit: PageKit): PageOutline {
  const single = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const landmarkOf = (element: Element): string => {
    const found = element.closest(
      'main, nav, header, footer, aside, form, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], search',
    );
    return found ? (found.getAttribute('role') ?? found.localName) : 'body';
  };
  const heard = (element: Element): boolean =>
    element.checkVisibility({ checkVisibilityCSS: true }) && !element.closest('[aria-hidden="true"]');
  const headings = kit
    .all('h1, h2, h3, h4, h5, h6, [role="heading"]')
    .filter(heard)
    .map((element) => ({
      level: Number(element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1] ?? 2),
      text: kit.text(element),
    }));
  const landmarkRole: Record<string, string> = {
    main: 'main',
    nav: 'navigation',
    header: 'banner',
    footer: 'contentinfo',
    aside: 'complementary',
    search: 'search',
  };
  const landmarks = kit
    .all(
      'main, nav, header, footer, aside, search, [role="main"], [role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="complementary"], [role="region"], section[aria-label], section[aria-labelledby]',
    )
    .filter(
      (element) =>
        heard(element) &&
        !(
          (element.localName === 'header' || element.localName === 'footer') &&
          element.parentElement?.closest('main, article, section, aside, nav')
        ),
    )
    .map((element) => element.getAttribute('role') ?? landmarkRole[element.localName] ?? 'region');
  const links = kit
    .all('a[href], area[href]')
    .filter(heard)
    .map((element) => {
      const hreflang = element.getAttribute('hreflang');
      const lang = element.getAttribute('lang');
      return {
        href: (element as HTMLAnchorElement).href,
        text:
          kit.text(element) || single(element.getAttribute('aria-label') ?? element.querySelector('img[alt]')?.getAttribute('alt') ?? ''),
        ...(hreflang === null ? {} : { hreflang }),
        ...(lang === null ? {} : { lang }),
        where: landmarkOf(element),
        selector: kit.selector(element),
      };
    });
  for (const element of document.querySelectorAll<HTMLLinkElement>('link[rel~="alternate"][hreflang]'))
    links.push({ href: element.href, text: '', hreflang: element.hreflang, where: 'head', selector: kit.selector(element) });
  const fields = kit
    .all('input:not([type="hidden" i], [type="submit" i], [type="button" i], [type="reset" i], [type="image" i]), select, textarea')
    .map((element) => {
      const field = element as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
      const named = [...(field.labels ?? [])].map((label) => kit.text(label)).join(' ');
      const chosen = field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type);
      return {
        name: field.getAttribute('name') ?? '',
        type: field instanceof HTMLInputElement ? field.type : field.localName,
        label: named || single(field.getAttribute('aria-label') ?? '') || kit.name(field),
        required: field.required || field.getAttribute('aria-required') === 'true',
        autocomplete: (field.getAttribute('autocomplete') ?? '').trim().toLowerCase(),
        options: field instanceof HTMLSelectElement ? [...field.options].slice(0, 300).map((option) => single(option.text)) : [],
        filled: chosen ? field.checked : field instanceof HTMLSelectElement ? field.selectedIndex > 0 : field.value !== '',
        selector: kit.selector(field),
      };
    });
  const texts: { text: string; lang: string; from: string; selector: string; path: string }[] = [];
  const say = (element: Element, text: string, from: string): void => {
    const words = single(text);
    // A sum may stand alone in its cell.
    if (!/\p{L}|£ ?\d/u.test(words)) return;
    texts.push({ text: words.slice(0, 2000), lang: kit.lang(element), from, selector: kit.selector(element), path: kit.path(element) });
  };
  const inline =
    'a, abbr, b, bdi, bdo, br, cite, code, data, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var, wbr, ins, del, label';
  for (const element of kit.all('body, body *')) {
    if (/^(script|style|noscript|template|svg|code|pre|textarea|select|option)$/.test(element.localName)) continue;
    const marked = element.hasAttribute('lang') && element.localName !== 'body';
    if (element.matches(inline) && !marked && element.parentElement && element.parentElement !== document.body) {
      const parent = element.parentElement;
      // Its text is told with its parent's, unless the parent only holds blocks.
      if ([...parent.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) || parent.matches(inline)) continue;
    }
    let own = '';
    const gather = (node: Node): void => {
      for (const child of node.childNodes) {
        if (child.nodeType === 3) own += child.textContent ?? '';
        else if (child instanceof Element && child.matches(inline) && !child.hasAttribute('lang') && child.checkVisibility()) {
          own += child.localName === 'br' ? ' ' : '';
          gather(child);
        } else own += ' ';
      }
    };
    const direct = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if ((direct || element.matches(inline)) && element.checkVisibility({ checkVisibilityCSS: true })) {
      gather(element);
      say(element, own, 'text');
    }
  }
  for (const element of kit.all('option')) say(element, element.textContent, 'text');
  for (const attribute of ['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'title', 'placeholder'])
    for (const element of kit.all(`[${attribute}]`)) say(element, element.getAttribute(attribute) ?? '', attribute);
  for (const element of kit.all('input[type="submit" i], input[type="button" i], input[type="reset" i]'))
    say(element, element.getAttribute('value') ?? '', 'value');
  const tables = (kit.all('table') as HTMLTableElement[]).map((table) => ({
    rows: table.rows.length,
    columns: Math.max(0, ...[...table.rows].map((row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0))),
  }));
  return {
    title: document.title,
    lang: (document.documentElement.getAttribute('lang') ?? '').trim(),
    headings,
    landmarks,
    links,
    fields,
    texts,
    tables,
  };
}
