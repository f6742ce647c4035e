import type { Language } from '../bilingual.ts';
import type { PageOutline } from '../rule.ts';
import { languageNamed, otherOf } from './language-names.ts';
import type { LanguageItem, LanguageLinks } from './language-switch.ts';
import { welshSettings } from './welsh-settings.ts';

const parse = (href: string, base: string): URL | undefined => {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
};

/** The page's language, if it is one of ours. */
export const languageOf = (lang: string): Language | undefined => (lang === 'cy' || lang === 'en' ? lang : undefined);

/** The same address in the other language by the configuration's patterns. */
export function counterpartByPattern(url: string): string | undefined {
  for (const { from, to } of welshSettings().counterparts) {
    if (url.includes(from)) return url.replace(from, to);
    if (url.includes(to)) return url.replace(to, from);
  }
  return undefined;
}

/** What leads to the other language: the part of the switch that is not the page's own. */
export const switchTo = (links: LanguageLinks, language: Language): LanguageItem | undefined => {
  const items = links.items.filter((item) => item.language === language && item.kind !== 'text' && !item.current);
  return items.find(({ seen }) => seen) ?? items[0];
};

/** Where the page says its counterpart is: its alternate link, its switch, or the configuration's pattern. */
export function counterpartIn(links: LanguageLinks, url: string): string | undefined {
  const own = languageOf(links.lang);
  if (own === undefined) return undefined;
  const other = otherOf(own);
  const item = switchTo(links, other);
  return (
    links.alternates.find(({ language }) => language === other)?.href ??
    (item?.kind === 'link' && item.plain && /^https?:/.test(item.href) ? item.href : undefined) ??
    counterpartByPattern(url)
  );
}

/** The same from an outline, for a page's record. */
export function counterpartOf(outline: PageOutline, url: string): string | undefined {
  const own = languageOf(outline.lang.toLowerCase().split('-')[0] ?? '');
  if (own === undefined) return undefined;
  const other = otherOf(own);
  const tag = (value: string | undefined): string => (value ?? '').toLowerCase().split('-')[0] ?? '';
  const link =
    outline.links.find((each) => tag(each.hreflang) === other && languageNamed(each.text) === other) ??
    outline.links.find((each) => languageNamed(each.text) === other) ??
    outline.links.find((each) => tag(each.hreflang) === other && each.where === 'head');
  const found = link === undefined ? undefined : parse(link.href, url);
  if (found !== undefined && /^(https?|file):$/.test(found.protocol) && found.href.replace(/#.*$/, '') !== url.replace(/#.*$/, ''))
    return found.href;
  return counterpartByPattern(url);
}

/** Addresses that say no more than "the front page" in one language or another. */
export const isFrontPage = (url: string): boolean =>
  /^\/?((cy|en|cym|eng|cymraeg|english|welsh|cy-gb|en-gb|wales)\/?)?((index|home|hafan|cartref|default)(\.\w+)?\/?)?$/i.test(
    new URL(url).pathname,
  );

/** One page, whatever its query and fragment. */
export const placeOf = (url: string): string => {
  const { host, pathname } = new URL(url);
  return host + pathname.replace(/\/(index\.html?)?$/, '');
};
