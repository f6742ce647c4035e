/** The address of a page inside the page that holds the journey. Page keys name questions, never answers. */
export function pageHref(key: string, from?: 'check'): string {
  // In full, because a `<base>` on the council's page would send a bare `#` elsewhere.
  return `${location.pathname}${location.search}#/${key}${from ? '?from=check' : ''}`;
}

/** The page that the address asks for; nothing when its fragment is not ours, such as an error link's. */
export function pageOfHash(): { readonly key: string; readonly fromCheck: boolean } | undefined {
  if (!location.hash.startsWith('#/')) return undefined;
  const [key = '', query] = decodeURIComponent(location.hash.slice(2)).split('?');
  return { key, fromCheck: query === 'from=check' };
}
