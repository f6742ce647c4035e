import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { AddressServer } from './address-server.ts';
import type { QueryRequest } from './query-reading.ts';

/** What body parsers leave of a request they have read. */
type ParsedMessage = IncomingMessage & { body?: unknown; rawBody?: unknown };

/**
 * The server as a listener for Node's own `http`, Express, Connect and what is like them.
 *
 * @example
 * app.use('/addresses', toNodeHandler(server));
 */
export function toNodeHandler({ fetch }: AddressServer): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  const listen = getRequestListener((request, { incoming }) => fetch(request, { remote: incoming.socket.remoteAddress }), {
    overrideGlobalObjects: false,
  });
  return (incoming, outgoing) => {
    restoreBody(incoming);
    return listen(incoming, outgoing);
  };
}

/** `express.json()` before this has emptied the stream: its words are put back as they were sent. */
function restoreBody(incoming: ParsedMessage): void {
  const { body } = incoming;
  if (!incoming.readableDidRead || incoming.rawBody instanceof Buffer || typeof body !== 'object' || body === null) return;
  const json = incoming.headers['content-type']?.includes('json') === true;
  const text = json ? JSON.stringify(body) : new URLSearchParams(body as Record<string, string>).toString();
  incoming.rawBody = Buffer.isBuffer(body) ? body : Buffer.from(text);
}

/** What Azure Functions takes for an answer (`HttpResponseInit`). */
export interface AzureResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

/**
 * The server as an HTTP handler of Azure Functions (programming model 4). Its front end says who asked: create the server
 * with `proxies: 1`.
 *
 * @example
 * app.http('addresses', { methods: ['POST'], authLevel: 'anonymous', handler: toAzureHandler(server) });
 */
export function toAzureHandler({ fetch }: AddressServer): (request: QueryRequest) => Promise<AzureResponse> {
  return async (request) => {
    const response = await fetch(request);
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
}
