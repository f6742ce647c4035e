import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { languages, type Language } from '@patrwm/language';
import { statementTemplate } from './accessibility-statement.ts';
import { statementText } from './accessibility-statement.text.ts';
import { createAssetFiles } from './asset-files.ts';
import { openDatabase } from './database.ts';
import { createKeyring } from './encryption.ts';
import { host, type Hosted } from './hosted-journey.ts';
import { loadKeys } from './key-file.ts';
import { consoleLogger, describeError } from './log.ts';
import { openPage } from './open-page.ts';
import type { ServiceServerOptions } from './options.ts';
import { createOutbox, type DestinationStatus, type Outbox } from './outbox.ts';
import { statementPath, type ShellPage } from './page-shell.ts';
import type { Problem } from './problem-pages.text.ts';
import type { ProblemDetails } from './problem-pages.ts';
import { createRateLimit } from './rate-limit.ts';
import { isForged, languageOf, originOf, readCookie, type RequestOrigin } from './request-origin.ts';
import { pageResponse, problemResponse, visitProblem } from './responses.ts';
import { submissionOwner } from './send-application.ts';
import { sendPage } from './send-page.ts';
import type { LogDetail, Service, Visit } from './service.ts';
import { ServiceServerError } from './service-server-error.ts';
import { securityHeaders } from './security-headers.ts';
import { createSessions, newCookie } from './sessions.ts';
import { createSubmissions } from './submissions.ts';
import { json, receiveSubmission } from './submissions-api.ts';
import { createUploads } from './uploads.ts';

/** What the caller of `fetch` knows and a `Request` does not say. */
export interface FetchInfo {
  /** The address of the other end of the connection. */
  readonly client?: string;
}

/** How the server stands, for a health address. */
export interface Health {
  readonly ok: boolean;
  readonly journeys: readonly string[];
  readonly outbox: readonly DestinationStatus[];
}

export interface ServiceServer {
  /** Answers any request; what is not ours gets the "page not found" page. Never rejects. */
  fetch(request: Request, info?: FetchInfo): Promise<Response>;
  /** One of the host's own pages in the same shell, with the same headers. */
  page(request: Request, page: ShellPage, status?: number): Response;
  /** A problem page, in the language of the request's address. */
  problem(request: Request, problem: Problem): Response;
  readonly outbox: Outbox;
  health(): Health;
  /** Removes what is past its time. Runs by itself every few minutes too. */
  purge(): Promise<void>;
  /** Finishes what is being delivered, and closes the database. */
  close(): Promise<void>;
}

type Bindings = { Bindings: { from: RequestOrigin; detail: LogDetail } };

/**
 * Hosts journeys: pages, sessions, submissions, delivery. Everything is stored in `options.storage`; one process at a time.
 *
 * @example
 * const server = createServiceServer({ journeys: [{ journey, referencePrefix: 'FSM' }], council, statement, storage: 'data' });
 * const response = await server.fetch(new Request('http://localhost/cy/free-school-meals'));
 */
export function createServiceServer(options: ServiceServerOptions): ServiceServer {
  const { sessionMinutes = 60, storage, council, assets = {}, trustedProxies = 0, now = Date.now, log = consoleLogger } = options;
  if (sessionMinutes < 60) throw new ServiceServerError('option', `\`sessionMinutes\` is ${sessionMinutes}; people need at least 60.`);
  const names = (options.deliveries ?? []).map(({ name }) => name);
  if (new Set(names).size < names.length)
    throw new ServiceServerError('option', 'Two of `deliveries` have the same name; deliveries are remembered by it.');

  const journeys = new Map<string, Hosted>(options.journeys.map((each) => [each.journey.id, host(each)]));
  const keyring = createKeyring(options.keys ?? loadKeys(join(storage, 'key')));
  const database = openDatabase(storage);
  const sessions = createSessions(database, keyring, now, sessionMinutes);
  const submissions = createSubmissions(database, keyring, now);
  const uploads = createUploads(join(storage, 'uploads'), database, keyring, now);
  const outbox = createOutbox(database, submissions, options.deliveries ?? [], (file) => uploads.read(file.id), {
    now,
    log,
    interval: options.outboxInterval ?? 5_000,
  });
  const service: Service = {
    council, assets, keyring, sessions, submissions, uploads, outbox, log, now, sessionMinutes,
    destinations: names,
    addresses: options.addresses,
    scan: options.scan,
    analytics: options.analytics ?? (() => undefined),
  }; // prettier-ignore
  const {
    pages = { burst: 120, perMinute: 240 },
    posts = { burst: 60, perMinute: 120 },
    api = { burst: 20, perMinute: 20 },
  } = options.rates ?? {};
  const limits = { pages: createRateLimit(pages, now), posts: createRateLimit(posts, now), api: createRateLimit(api, now) };
  const closed = (): boolean => (typeof options.maintenance === 'function' ? options.maintenance() : (options.maintenance ?? false));
  const assetsUrl = assets.url ?? '/assets/';
  const assetFiles =
    assets.folder === undefined
      ? undefined
      : createAssetFiles(assets.folder, { ...securityHeaders(false), 'Cross-Origin-Resource-Policy': 'same-origin' });

  const from = (request: Request, client?: string): RequestOrigin => originOf(request, client, options.baseUrl, trustedProxies);
  const problem = (
    request: Request,
    place: RequestOrigin,
    which: Problem,
    more: ProblemDetails & { headers?: Record<string, string> } = {},
  ): Response => {
    const path = new URL(request.url).pathname;
    const language = languageOf(path, request.headers.get('accept-language'));
    const other = (to: Language): string => (/^\/(cy|en)(\/|$)/.test(path) ? path.replace(/^\/(cy|en)/, `/${to}`) : `/${to}`);
    return problemResponse(service, place, which, language, { cy: other('cy'), en: other('en') }, more);
  };

  const app = new Hono<Bindings>();
  app.use('*', async (c, next) => {
    const { client } = c.env.from;
    const limit = c.req.path.startsWith('/api/') ? limits.api : c.req.method === 'POST' ? limits.posts : limits.pages;
    if (assetFiles && c.req.path.startsWith(assetsUrl)) return next();
    // A host that does not say who asks cannot have them told apart, and all residents must not share one limit.
    const wait = client === undefined ? 0 : limit.take(client);
    if (wait > 0) {
      c.env.detail.outcome = 'too-many-requests';
      const headers = { 'Retry-After': `${wait}` };
      return limit === limits.api
        ? new Response(JSON.stringify({ error: 'too-many-requests' }), {
            status: 429,
            headers: { ...headers, 'Content-Type': 'application/json' },
          })
        : problem(c.req.raw, c.env.from, 'too-many-requests', { headers });
    }
    return next();
  });
  if (assetFiles) {
    app.get(`${assetsUrl}*`, async (c) => {
      c.env.detail.route = `${assetsUrl}*`;
      return (await assetFiles(c.req.path.slice(assetsUrl.length), c.req.raw)) ?? problem(c.req.raw, c.env.from, 'not-found');
    });
  }
  app.get('/:language{cy|en}/accessibility-statement', (c) => {
    c.env.detail.route = '/:language/accessibility-statement';
    const language = c.req.param('language') as Language;
    const content = statementTemplate(language, options.statement, council.name, council.contact);
    const page = { language, content, title: statementText.title[language], paths: { cy: statementPath('cy'), en: statementPath('en') } };
    return pageResponse(service, c.env.from, page, 200, { 'Cache-Control': 'no-cache' });
  });
  app.on(['POST', 'OPTIONS'], '/api/:journey/submissions', async (c) => {
    const hosted = journeys.get(c.req.param('journey'));
    c.env.detail.route = '/api/:journey/submissions';
    if (!hosted) return json(404, { error: 'not-found' });
    c.env.detail.journey = hosted.version;
    const origin = c.req.header('origin');
    const allowed = origin !== undefined && (options.apiOrigins ?? []).includes(origin);
    const cors: Record<string, string> = { Vary: 'Origin', ...(allowed && { 'Access-Control-Allow-Origin': origin }) };
    if (c.req.method === 'OPTIONS') {
      const preflight = {
        'Access-Control-Allow-Methods': 'POST',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': '600',
      };
      return new Response(null, { status: 204, headers: { ...cors, ...(allowed && preflight) } });
    }
    if (origin !== undefined && !allowed && isForged(c.req.raw, c.env.from.origin)) return json(403, { error: 'origin' });
    const response = closed() ? json(503, { error: 'unavailable' }) : await receiveSubmission(service, hosted, c.req.raw, c.env.detail);
    for (const [name, value] of Object.entries(cors)) response.headers.set(name, value);
    return response;
  });
  const journey = async (c: Context<Bindings>): Promise<Response> => {
    const [, language = '', id = '', ...rest] = c.req.path.split('/');
    const hosted = journeys.get(id);
    const place = c.env.from;
    if (!hosted || !languages.includes(language as Language)) return problem(c.req.raw, place, 'not-found');
    const key = rest.join('/').replace(/\/$/, '');
    const page = key === '' || key.startsWith('session/') ? key : hosted.pattern(key);
    Object.assign(c.env.detail, { route: '/:language/:journey/:page', journey: hosted.version, language, ...(page && { page }) });
    if (closed()) return problem(c.req.raw, place, 'maintenance', { headers: { 'Retry-After': '600' } });
    const name = place.secure ? '__Host-patrwm' : 'patrwm';
    const given = readCookie(c.req.raw, name);
    const cookie = given !== undefined && /^[\w-]{43}$/.test(given) ? given : newCookie();
    const visit: Visit = {
      service, hosted, key, cookie,
      request: c.req.raw,
      language: language as Language,
      origin: place.origin,
      secure: place.secure,
      fromCheck: new URL(c.req.url).searchParams.get('from') === 'check',
      detail: c.env.detail,
    }; // prettier-ignore
    const response = await answerVisit(visit, c.req.method);
    // A session cookie: it is gone when the browser is closed, and what it opens ends by itself before long.
    if (cookie !== given)
      response.headers.append('Set-Cookie', `${name}=${cookie}; Path=/; HttpOnly; SameSite=Lax${place.secure ? '; Secure' : ''}`);
    return response;
  };
  app.all('/:language{cy|en}/:journey', journey);
  app.all('/:language{cy|en}/:journey/*', journey);
  app.notFound((c) => problem(c.req.raw, c.env.from, 'not-found'));
  app.onError((error, c) => {
    const errorId = newCookie()
      .replace(/[^a-z0-9]/gi, '')
      .slice(0, 8)
      .toUpperCase();
    log({ level: 'error', event: 'request-failed', errorId, ...c.env.detail, ...describeError(error) });
    c.env.detail.outcome = 'failed';
    return c.req.path.startsWith('/api/') ? json(500, { error: 'failed', errorId }) : problem(c.req.raw, c.env.from, 'failed', { errorId });
  });

  const purge = async (): Promise<void> => {
    for (const owner of sessions.purge()) await uploads.removeAll(owner);
    for (const id of submissions.purge(options.keepSubmissionsDays ?? 30)) await uploads.removeAll(submissionOwner(id));
    await uploads.sweep();
  };
  const purging = setInterval(
    () => void purge().catch((error: unknown) => log({ level: 'error', event: 'purge-failed', ...describeError(error) })),
    300_000,
  );
  purging.unref();
  // What was waiting when the last process ended is delivered first.
  outbox.wake();

  return {
    outbox,
    purge,
    async fetch(request, info) {
      const started = performance.now();
      const detail: LogDetail = { route: 'unknown' };
      const response = await app.fetch(request, { from: from(request, info?.client), detail });
      log({
        level: 'info',
        event: 'request',
        method: request.method,
        status: response.status,
        ms: Math.round(performance.now() - started),
        ...detail,
      });
      return response;
    },
    page: (request, page, status) => pageResponse(service, from(request), page, status, { 'Cache-Control': 'no-cache' }),
    problem: (request, which) => problem(request, from(request), which),
    health: () => ({ ok: !closed(), journeys: [...journeys.values()].map(({ version }) => version), outbox: outbox.status() }),
    async close() {
      clearInterval(purging);
      await outbox.stop();
      if (database.isOpen) database.close();
    },
  };
}

async function answerVisit(visit: Visit, method: string): Promise<Response> {
  if (method === 'GET' || method === 'HEAD') return openPage(visit);
  if (method !== 'POST') return visitProblem(visit, 'wrong-method');
  if (isForged(visit.request, visit.origin)) return visitProblem(visit, 'form-expired');
  try {
    return await sendPage(visit);
  } catch (error) {
    // A full disk or a locked database: what was typed is shown again, and she is told that it was not kept.
    const code = (error as { code?: unknown }).code;
    if (!visit.rescue || !['ERR_SQLITE_ERROR', 'ENOSPC', 'EDQUOT', 'EROFS', 'EIO'].includes(`${String(code)}`)) throw error;
    visit.service.log({ level: 'error', event: 'not-stored', ...describeError(error) });
    return visit.rescue();
  }
}
