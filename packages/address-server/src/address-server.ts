import type { AddressByUprn, AddressLookup, AddressResult } from '@patrwm/address';
import { AddressServerError } from './address-server-error.ts';
import { allowance, dayOf, type Refusal } from './allowance.ts';
import { bearerCheck } from './bearer.ts';
import {
  clientAddressReader,
  clientKeys,
  networkOf,
  type ClientKeys,
  type ConnectionContext,
  type TrustedProxies,
} from './client-address.ts';
import { limitsFrom, type LimitsOption } from './limits.ts';
import { addressMetrics, type AddressMetrics, type DataInUse, type SupplierState } from './metrics.ts';
import { checkOrigin } from './origin-check.ts';
import { queryFrom, readFields, type Fields, type QueryRequest } from './query-reading.ts';
import { rowBudget } from './row-budget.ts';
import { withSeeds, type SeedOptions } from './seeds.ts';

/** What the log is told of a look-up: never a query, a result, a UPRN or a client's address. */
export interface LogEntry {
  readonly route: 'lookup' | 'uprn';
  /** Of the result, or the reason of a refusal. */
  readonly status: string;
  readonly results: number;
  readonly milliseconds: number;
  /** A hash good for one day and one process, to tell one busy client from many. */
  readonly client: string;
}

export interface AddressServerOptions {
  readonly lookup: AddressLookup;
  /** Re-reads a UPRN for another server. Served at `…/uprn` when there is a `secret` too. */
  readonly byUprn?: AddressByUprn;
  /** What another server of the council's shows in `Authorization: Bearer …`. At least 32 characters. */
  readonly secret?: string;
  /** Origins besides its own whose pages may ask: `https://forms.council.example`. */
  readonly origins?: readonly string[];
  /** See `Limits`; what is left out has a default. */
  readonly limits?: LimitsOption;
  /** Proxies that are believed about who asked. None by default. */
  readonly proxies?: TrustedProxies;
  /** Fake rows that prove where a copied list came from. */
  readonly seeds?: SeedOptions;
  /** The data in use, for `health`, the metrics and the default share of the gazetteer. */
  readonly data?: () => DataInUse;
  readonly suppliers?: () => readonly SupplierState[];
  /** Milliseconds since 1970. */
  readonly clock?: () => number;
  readonly log?: (entry: LogEntry) => void;
}

export interface AddressServer {
  /**
   * Answers a `Request`, or what has its shape. `context` tells the peer's address where the host knows it: Hono's
   * bindings, or `{ remote }`.
   */
  readonly fetch: (request: QueryRequest, context?: ConnectionContext) => Promise<Response>;
  /** `{ status, epoch, addresses, suppliers }`: 200 when there are addresses to give, 503 when there are none. */
  readonly health: () => Response;
  readonly metrics: AddressMetrics;
}

type Reason = Refusal['reason'] | 'too-large' | 'not-a-query' | 'origin' | 'post-only' | 'secret' | 'not-found';
const statusOf: Record<Reason, number> = {
  'not-a-query': 400,
  secret: 401,
  origin: 403,
  'not-found': 404,
  'post-only': 405,
  'too-large': 413,
  'too-often': 429,
  'daily-limit': 429,
  busy: 429,
};
const unstored = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' };

/**
 * Answers `POST` with an `AddressResult`, for JSON or form queries `{ postcode, property }`, `{ street, property }` or
 * `{ text }`, at whatever path it is mounted. By POST only, so that no address is in a URL, a log or a history. What is
 * refused is the result `unavailable` with a `reason`, so that the page opens its own fields to type the address in.
 *
 * @throws AddressServerError `bad-option`.
 * @example
 * const server = createAddressServer({ lookup: index.lookup });
 * app.mount('/addresses', server.fetch); // Hono; see `toNodeHandler` and `toAzureHandler` for Express and Azure
 */
export function createAddressServer(options: AddressServerOptions): AddressServer {
  const { byUprn, origins = [], proxies = 0, data = (): DataInUse => ({}), suppliers = () => [], clock = Date.now, log } = options;
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new AddressServerError('bad-option', `\`origins\` holds "${origin}"; write it as "https://forms.council.example".`);
  }
  const limits = limitsFrom(options.limits, data().addresses);
  const allow = allowance(limits, clock);
  const { admit } = rowBudget(limits, clock);
  const addressOf = clientAddressReader(proxies);
  const keysOf = clientKeys();
  const trusts = options.secret === undefined ? undefined : bearerCheck(options.secret);
  const metrics = addressMetrics(data, suppliers);
  if (options.seeds && !byUprn)
    throw new AddressServerError('bad-option', '`seeds` needs `byUprn`, so that no fake row takes the UPRN of a real one.');
  const lookup = options.seeds && byUprn ? withSeeds({ lookup: options.lookup, byUprn }, options.seeds) : undefined;

  /** `Authorization` shows another server, which asks for many people and may name each by a key of its own. */
  function whoAsks(request: QueryRequest, server: boolean, context?: ConnectionContext): Partial<ClientKeys> & { network: string } {
    const day = dayOf(clock());
    if (server) {
      const named = request.headers.get('patrwm-client');
      return { network: '', ...(named === null ? {} : { client: keysOf.named(named.slice(0, 200), day) }) };
    }
    const address = addressOf(request.headers.get('x-forwarded-for'), context);
    return { ...keysOf.of(address, day), network: address === undefined ? '' : networkOf(address) };
  }

  async function answer(request: QueryRequest, context?: ConnectionContext): Promise<Response> {
    const began = performance.now();
    const reread = /\/uprn\/?$/.test(request.url.split(/[?#]/, 1)[0] ?? '');
    const { allowed, granted } = checkOrigin(request.headers, request.url, origins);
    const headers: Record<string, string> = {
      ...unstored,
      ...(origins.length ? { vary: 'origin' } : {}),
      ...(granted === undefined ? {} : { 'access-control-allow-origin': granted }),
    };
    let client = '';
    const entry = (status: string, results = 0): void =>
      log?.({
        route: reread ? 'uprn' : 'lookup',
        status,
        results,
        milliseconds: Math.round((performance.now() - began) * 10) / 10,
        client,
      });
    const refuse = (reason: Reason, { limit = '', retryAfter }: { limit?: string; retryAfter?: number } = {}): Response => {
      metrics.refused(reason, limit);
      entry(reason);
      if (reason === 'post-only') headers['allow'] = 'POST';
      if (reason === 'secret') headers['www-authenticate'] = 'Bearer';
      if (retryAfter !== undefined) headers['retry-after'] = String(retryAfter);
      return Response.json({ status: 'unavailable', reason }, { status: statusOf[reason], headers });
    };

    if (!allowed) return refuse('origin');
    if (request.method === 'OPTIONS' && granted !== undefined && !reread) {
      const preflight = {
        'access-control-allow-methods': 'POST',
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '600',
      };
      return new Response(null, { status: 204, headers: { ...headers, ...preflight } });
    }
    if (request.method !== 'POST') return refuse('post-only');

    const authorization = request.headers.get('authorization');
    // A page behind a password sends its own `Basic` with every request.
    const bearer = authorization?.startsWith('Bearer ') === true;
    const server = bearer && request.headers.get('origin') === null && trusts?.(authorization) === true;
    const keys = whoAsks(request, server, context);
    client = keys.client ?? 'server';
    const refusal = allow(keys);
    if (refusal) return refuse(refusal.reason, refusal);
    if (reread && (trusts === undefined || byUprn === undefined)) return refuse('not-found');
    if (!server && (reread || bearer)) return refuse('secret');

    const fields = await readFields(request);
    if (typeof fields === 'string') return refuse(fields);
    if (reread && byUprn) {
      const { uprn } = fields;
      if (typeof uprn !== 'string' || !/^\d{1,12}$/.test(uprn)) return refuse('not-a-query');
      const address = (await byUprn(uprn)) ?? null;
      entry(address ? 'found' : 'none-found', address ? 1 : 0);
      const { epoch } = data();
      return Response.json({ address, ...(epoch === undefined ? {} : { epoch }) }, { headers });
    }
    return look(fields);

    async function look(asked: Fields): Promise<Response> {
      const query = queryFrom(asked);
      if (!query) return refuse('not-a-query');
      const found = { signal: request.signal };
      const result = await (lookup ? lookup(query, { ...found, network: keys.network }) : options.lookup(query, found));
      const over = admit(keys, shownBy(result));
      if (over) return refuse(over.reason, over);
      metrics.answered(result.status, (performance.now() - began) / 1000);
      entry(result.status, result.status === 'found' ? result.addresses.length : 0);
      return Response.json(result, { headers });
    }
  }

  return {
    metrics,
    async fetch(request, context) {
      try {
        return await answer(request, context);
      } catch {
        // A supplier's error may quote the question: it goes into no log.
        metrics.refused('fault', '');
        log?.({ route: 'lookup', status: 'fault', results: 0, milliseconds: 0, client: '' });
        return Response.json({ status: 'unavailable', reason: 'fault' }, { status: 503, headers: { ...unstored, 'retry-after': '60' } });
      }
    },
    health() {
      const { epoch, addresses } = data();
      const states = suppliers();
      const ok = (addresses ?? 0) > 0 || states.some(({ state }) => state !== 'open') || (addresses === undefined && states.length === 0);
      return Response.json(
        { status: ok ? 'ok' : 'unavailable', epoch, addresses, suppliers: states },
        { status: ok ? 200 : 503, headers: { 'cache-control': 'no-store' } },
      );
    },
  };
}

function shownBy(result: AddressResult): { uprns: string[]; postcodes: string[] } {
  if (result.status !== 'found') return { uprns: [], postcodes: [] };
  return {
    uprns: result.addresses.map(({ uprn }) => uprn),
    postcodes: [...new Set(result.addresses.map(({ cy, en }) => (en ?? cy)?.postcode ?? ''))],
  };
}
