import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AddressLookup, AddressQuery, AddressResult } from '@patrwm/address';
import { allowance } from './allowance.ts';

export interface AddressServerOptions {
  readonly lookup: AddressLookup;
  /** Origins besides its own whose pages may ask. */
  readonly origins?: readonly string[];
  /** Look-ups one client may make: as many at once as `burst`, `perMinute` after that, and `perDay` in all. */
  readonly allowance?: { readonly burst: number; readonly perMinute: number; readonly perDay: number };
  /** Tells clients apart. The default trusts no header: without a host that says otherwise, everybody shares one allowance. */
  readonly client?: (request: Request) => string;
  readonly clock?: () => number;
  /** Told of each look-up without its words: never a query, a result or a UPRN. */
  readonly log?: (entry: { readonly status: string; readonly results: number; readonly milliseconds: number }) => void;
}

/** Longest query that can be an address. */
const longest = 200;

/**
 * Answers `POST /` with an `AddressResult`, for JSON or form queries `{ postcode, property }` or `{ text }`.
 * By POST only, so that no address is in a URL, a log or a history. Mount it where the page asks: `/addresses`.
 */
export function createAddressServer(options: AddressServerOptions): Hono {
  const { lookup, origins = [], client = () => 'everybody', clock = Date.now, log } = options;
  const allow = allowance(options.allowance ?? { burst: 10, perMinute: 30, perDay: 500 }, clock);
  const server = new Hono();
  const refuse = (status: 400 | 403 | 405 | 413 | 429, reason: string): Response =>
    Response.json(
      { status: 'unavailable', reason },
      { status, headers: { ...(status === 405 ? { allow: 'POST' } : {}), 'cache-control': 'private, no-store' } },
    );

  server.use(bodyLimit({ maxSize: 4096, onError: () => refuse(413, 'too-large') }));
  server.post('/', async (context) => {
    const began = clock();
    const { headers, url } = context.req.raw;
    const origin = headers.get('origin');
    const own = origin === null || origin === new URL(url).origin || new URL(origin, url).host === headers.get('host');
    if (!own && !origins.includes(origin)) return refuse(403, 'origin');
    if (headers.get('sec-fetch-site') === 'cross-site' && !(origin && origins.includes(origin))) return refuse(403, 'origin');
    if (!allow(client(context.req.raw))) return refuse(429, 'too-often');
    const query = await readQuery(context.req.raw);
    if (!query) return refuse(400, 'not-a-query');
    const result: AddressResult = await lookup(query, { signal: context.req.raw.signal });
    log?.({ status: result.status, results: result.status === 'found' ? result.addresses.length : 0, milliseconds: clock() - began });
    return Response.json(result, {
      headers: {
        'cache-control': 'private, no-store',
        ...(origin && !own ? { 'access-control-allow-origin': origin, vary: 'origin' } : {}),
      },
    });
  });
  server.options('/', (context) => {
    const origin = context.req.header('origin') ?? '';
    if (!origins.includes(origin)) return refuse(403, 'origin');
    return new Response(null, {
      status: 204,
      headers: {
        'access-control-allow-origin': origin,
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        vary: 'origin',
      },
    });
  });
  server.all('/', () => refuse(405, 'post-only'));
  return server;
}

async function readQuery(request: Request): Promise<AddressQuery | undefined> {
  const type = request.headers.get('content-type') ?? '';
  let fields: Record<string, unknown>;
  try {
    fields = type.includes('json') ? ((await request.json()) as Record<string, unknown>) : Object.fromEntries(await request.formData());
  } catch {
    return undefined;
  }
  const words = (value: unknown): string | undefined => (typeof value === 'string' && value.length <= longest ? value : undefined);
  const postcode = words(fields?.['postcode']);
  if (postcode !== undefined) return { postcode, property: words(fields['property']) };
  const text = words(fields?.['text']);
  return text === undefined ? undefined : { text };
}
