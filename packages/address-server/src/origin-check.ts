/**
 * Whether a page may ask: of the server's own origin, or of one on the list. `granted` is the foreign origin that the
 * answer must name for its browser to hand it over.
 *
 * A proxy may end TLS, so an own origin is told by its host. A sandboxed frame sends `Origin: null`: never its own.
 */
export function checkOrigin(
  headers: { get(name: string): string | null },
  url: string,
  origins: readonly string[],
): { readonly allowed: boolean; readonly granted?: string } {
  const origin = headers.get('origin');
  const site = headers.get('sec-fetch-site');
  if (origin !== null && origins.includes(origin)) return { allowed: true, granted: origin };
  if (site !== null && site !== 'same-origin' && site !== 'none') return { allowed: false };
  // The browser itself says so, and no page can make it; a proxy that renames the host does not come between.
  if (origin === null || site === 'same-origin') return { allowed: origin !== 'null' };
  const host = URL.canParse(origin) ? new URL(origin).host : undefined;
  return { allowed: host !== undefined && (host === headers.get('host') || host === hostOf(url)) };
}

const hostOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).host : undefined);
