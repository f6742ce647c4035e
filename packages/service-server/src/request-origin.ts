import type { Language } from '@patrwm/language';

/** Who asks, and as which site they see us. */
export interface RequestOrigin {
  /** Such as `https://forms.bro-enfys.example`. */
  readonly origin: string;
  readonly secure: boolean;
  /** The address that rates are counted by, where it is known. */
  readonly client: string | undefined;
}

/** Believes `X-Forwarded-…` only as far as there are proxies of our own: what stands further left was written by the client. */
export function originOf(
  request: Request,
  socketClient: string | undefined,
  baseUrl: string | undefined,
  trustedProxies: number,
): RequestOrigin {
  const url = new URL(request.url);
  const forwarded = (name: string): string[] =>
    (request.headers.get(name) ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
  const protocol = trustedProxies > 0 ? (forwarded('x-forwarded-proto').at(-1) ?? url.protocol.slice(0, -1)) : url.protocol.slice(0, -1);
  const hostName = trustedProxies > 0 ? (forwarded('x-forwarded-host').at(-1) ?? url.host) : url.host;
  const origin = baseUrl ? new URL(baseUrl).origin : `${protocol === 'https' ? 'https' : 'http'}://${hostName}`;
  const client = trustedProxies > 0 ? (forwarded('x-forwarded-for').at(-trustedProxies) ?? socketClient) : socketClient;
  return { origin, secure: origin.startsWith('https:'), client };
}

/**
 * A post that another site's page made a browser send. Browsers say so in `Sec-Fetch-Site`, and older ones in `Origin`; a request
 * with neither is not from a page of today's browsers, and the form's token still has to be right.
 */
export function isForged(request: Request, origin: string): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const from = request.headers.get('origin');
  return from !== null && from !== origin;
}

/** The language of an address, or the one that a browser prefers; Welsh where it has no wish. */
export function languageOf(path: string, acceptLanguage: string | null): Language {
  const first = /^\/(cy|en)(\/|$)/.exec(path)?.[1];
  if (first) return first as Language;
  const wish = /\b(cy|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase();
  return wish === 'en' ? 'en' : 'cy';
}

/** Reads one cookie. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const [key = '', ...value] = part.trim().split('=');
    if (key === name) return value.join('=');
  }
  return undefined;
}
