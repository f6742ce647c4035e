import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { answerTo } from './answer.ts';
import { inventedRows, type MockRow } from './invented-rows.ts';
import { misbehave, type Misbehaviour } from './misbehaviour.ts';
import { readQuery, type MockQuery } from './parameters.ts';
import { tokenDesk } from './tokens.ts';

export interface MockOsPlacesOptions {
  /** The only key it knows. */
  readonly key?: string;
  /** The only OAuth credentials it knows. */
  readonly oauth?: { readonly key: string; readonly secret: string };
  /** Seconds that a token is good for. OS says 299. */
  readonly tokenSeconds?: number;
  readonly rows?: readonly MockRow[];
  readonly epoch?: string;
  readonly port?: number;
  readonly clock?: () => number;
}

/** A request that came, without its credentials. */
export interface MockRequest {
  readonly method: string;
  /** Path and query as they came, so that a test can see that no key is in them. */
  readonly url: string;
  readonly status: number;
}

/** What to do with a request: `query` is what it asks for, `number` counts the requests since the plan was set, from 1. */
export type MockPlan = (request: { readonly query: MockQuery; readonly number: number }) => Misbehaviour | undefined;

export interface MockOsPlaces {
  /** For `baseUrl`. */
  readonly baseUrl: string;
  /** For `tokenUrl`. */
  readonly tokenUrl: string;
  readonly requests: readonly MockRequest[];
  /** From now on; nothing ends it. */
  misbehave(plan?: MockPlan | Misbehaviour): void;
  /** The same for requests for tokens. */
  misbehaveWithTokens(misbehaviour?: Misbehaviour): void;
  setEpoch(epoch: string): void;
  endTokens(): void;
  close(): Promise<void>;
}

const root = '/search/places/v1/';

/**
 * A server that answers as OS Places does, over invented addresses: OS has no test service. It is strict, so that what passes here is
 * what OS documents: an unknown, repeated or odd parameter is 400, a key in the URL is 400, and a key that it does not know is 401.
 * It misbehaves on request. Source of its behaviour: the OS Places API technical specification and error codes.
 *
 * @example
 * const mock = await startMockOsPlaces({ key: 'example-key' });
 * const places = osPlaces({ key: 'example-key', baseUrl: mock.baseUrl });
 */
export async function startMockOsPlaces(options: MockOsPlacesOptions = {}): Promise<MockOsPlaces> {
  const {
    key = 'example-key',
    oauth = { key: 'example-key', secret: 'example-secret' },
    rows = inventedRows(),
    clock = Date.now,
  } = options;
  const tokens = tokenDesk(oauth, options.tokenSeconds ?? 299, clock);
  const requests: MockRequest[] = [];
  let epoch = options.epoch ?? '112';
  let plan: MockPlan = () => undefined;
  let number = 0;
  let tokenFault: Misbehaviour | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    response.on('close', () => requests.push({ method, url, status: response.writableFinished ? response.statusCode : 0 }));
    const refuse = (status: number, message: string, shape: 'error' | 'fault' = 'error'): void =>
      misbehave(response, { kind: 'status', status, message, shape }, { header: {} });
    const body = await textOf(request);
    const { pathname, searchParams } = new URL(url, 'http://localhost');

    if (pathname === '/oauth2/token/v1') {
      if (tokenFault) return misbehave(response, tokenFault, { header: {} });
      const refusal = tokens.refusal({ method, authorization: headers.authorization, type: headers['content-type'], body });
      if (refusal) return refuse(refusal, 'Invalid client credentials', 'fault');
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(tokens.give()));
      return;
    }
    const path = pathname.startsWith(root) ? pathname.slice(root.length) : '';
    if (path !== 'find' && path !== 'postcode' && path !== 'uprn') return refuse(404, 'Unable to identify proxy for host', 'fault');
    if (method !== 'GET') return refuse(405, `Method ${method} is not allowed.`);
    // OS takes the key as a parameter too. There it reaches logs, so here it is a fault.
    const query = readQuery(path, searchParams);
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
    if (token === undefined ? headers['key'] !== key : tokens.check(token) === 'unknown') return refuse(401, 'Invalid ApiKey', 'fault');
    if (token !== undefined && tokens.check(token) === 'expired') return refuse(401, 'Access Token expired', 'fault');
    if (typeof query === 'string') return refuse(400, query);

    number += 1;
    const right = answerTo(query, rows, { epoch, uri: `https://api.os.uk${url}` });
    const misbehaviour = plan({ query, number });
    if (misbehaviour) return misbehave(response, misbehaviour, right);
    response.writeHead(200, { 'content-type': 'application/json;charset=UTF-8' }).end(JSON.stringify(right));
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const origin = `http://127.0.0.1:${String(port)}`;

  return {
    baseUrl: `${origin}${root.slice(0, -1)}`,
    tokenUrl: `${origin}/oauth2/token/v1`,
    requests,
    misbehave(next) {
      number = 0;
      plan = typeof next === 'function' ? next : () => next;
    },
    misbehaveWithTokens(next) {
      tokenFault = next;
    },
    setEpoch(next) {
      epoch = next;
    },
    endTokens: () => tokens.endAll(),
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
