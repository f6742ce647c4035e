import { AddressError } from '../address-error.ts';
import type { Signal } from '../platform.ts';
import type { Within } from './deadline.ts';
import { RequestFailed } from './fault.ts';

declare function btoa(text: string): string;

/** Sends one request and reads its answer. See `request.ts`. */
export type Exchange = (
  url: string,
  init: { readonly method: 'GET' | 'POST'; readonly headers: Record<string, string>; readonly body?: string },
  signal: Signal,
) => Promise<{ readonly status: number; readonly json: unknown; readonly retryAfter?: number }>;

export interface Credentials {
  /** The header that lets a request in. */
  header(): Promise<Record<string, string>>;
  /** OS refused the header. `true` when asking again with another one may help. */
  refused(header: Record<string, string>): boolean;
  /** The fault when it does not. */
  readonly fault: 'key-refused' | 'credentials-refused';
}

/** A project's API key, in the header `key`: in a URL it would reach logs. */
export function keyHeader(key: string): Credentials {
  const header = { key: secret('key', key) };
  return { header: () => Promise.resolve(header), refused: () => false, fault: 'key-refused' };
}

/**
 * OAuth 2 client credentials. A token (about five minutes) serves every request until shortly before it ends; only one is asked
 * for at a time.
 */
export function oauthToken(
  { key, secret: hidden }: { readonly key: string; readonly secret: string },
  url: string,
  { exchange, clock, inTime }: { readonly exchange: Exchange; readonly clock: () => number; readonly inTime: Within },
): Credentials {
  const basic = btoa(`${secret('oauth.key', key)}:${secret('oauth.secret', hidden)}`);
  let token: { readonly header: Record<string, string>; readonly until: number } | undefined;
  let asking: Promise<Record<string, string>> | undefined;

  async function ask(signal: Signal): Promise<Record<string, string>> {
    const { status, json, retryAfter } = await exchange(
      url,
      {
        method: 'POST',
        headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
        body: 'grant_type=client_credentials',
      },
      signal,
    );
    if (status === 400 || status === 401 || status === 403) throw new RequestFailed('credentials-refused', 'stop', status);
    if (status === 429) throw new RequestFailed('too-often', 'stop', status, retryAfter);
    if (status === 404 || status === 405) throw new RequestFailed('wrong-address', 'count', status);
    if (status !== 200) throw new RequestFailed('failing', 'count', status, retryAfter);
    const { access_token: access, expires_in: seconds } = (json ?? {}) as Record<string, unknown>;
    if (typeof access !== 'string' || !printable.test(access)) throw new RequestFailed('not-understood', 'count', status);
    const lifetime = Number(seconds) > 0 ? Number(seconds) * 1000 : 60_000;
    token = { header: { authorization: `Bearer ${access}` }, until: clock() + lifetime - Math.min(30_000, lifetime / 2) };
    return token.header;
  }

  return {
    header() {
      if (token && clock() < token.until) return Promise.resolve(token.header);
      // The token is for everybody, so no one resident's leaving stops it.
      return (asking ??= inTime(ask).finally(() => (asking = undefined)));
    },
    refused(header) {
      // Another request may have a newer one already.
      if (token?.header === header) token = undefined;
      return true;
    },
    fault: 'credentials-refused',
  };
}

const printable = /^[\x21-\x7e]+$/;

// A line end copied with a key would make `fetch` throw an error that quotes the key.
function secret(option: string, value: string): string {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  if (!printable.test(trimmed))
    throw new AddressError('address-option', `\`${option}\` of osPlaces is empty, or holds a character that no OS key has.`);
  return trimmed;
}
