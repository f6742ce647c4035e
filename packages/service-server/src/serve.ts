import type { AddressInfo } from 'node:net';
import { serve as serveNode } from '@hono/node-server';
import type { FetchInfo } from './service-server.ts';

export interface Serving {
  readonly port: number;
  /** Takes no more requests, lets those under way end, and closes. */
  close(): Promise<void>;
}

/**
 * Listens with Node's own server. `fetch` may be a host's own that passes on to a service server.
 *
 * @example
 * const { port } = await serve(server.fetch, { port: 3000 });
 */
export function serve(
  fetch: (request: Request, info: FetchInfo) => Response | Promise<Response>,
  { port, hostname = '127.0.0.1' }: { readonly port: number; readonly hostname?: string },
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const server = serveNode({
      port,
      hostname,
      fetch: (request, { incoming }: { incoming: { socket?: { remoteAddress?: string } } }) =>
        fetch(request, { client: incoming.socket?.remoteAddress }),
    });
    server.once('error', reject);
    server.once('listening', () => {
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((done, failed) => {
            server.close((error) => (error ? failed(error) : done()));
            // Browsers keep connections open for minutes; those that are idle need not be waited for.
            if ('closeIdleConnections' in server) server.closeIdleConnections();
          }),
      });
    });
  });
}
