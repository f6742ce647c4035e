import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createAddressServer, type AddressServer, type AddressServerOptions } from './address-server.ts';

export interface ServeOptions extends AddressServerOptions {
  /** 0 for any that is free. */
  readonly port?: number;
  /** Where it listens; only this machine unless said otherwise, for a proxy that ends TLS. */
  readonly hostname?: string;
  /** Path of the look-up. */
  readonly path?: string;
  /** Port of `/metrics`, for this machine only. Off when absent. */
  readonly metricsPort?: number;
}

export interface Serving {
  readonly port: number;
  readonly metricsPort?: number;
  readonly server: AddressServer;
  /** Takes no more, gives the answers under way (up to `milliseconds`), then ends. */
  stop(milliseconds?: number): Promise<void>;
}

/** Serves look-ups by HTTP: `POST /addresses`, `GET /health`, and `/metrics` on a port of its own. */
export async function serveAddresses({
  port = 8080,
  hostname = '127.0.0.1',
  path = '/addresses',
  metricsPort,
  ...options
}: ServeOptions): Promise<Serving> {
  const server = createAddressServer(options);
  const nothing = (): Response => Response.json({ status: 'unavailable', reason: 'not-found' }, { status: 404 });
  const main = createServer(
    // A slow client holds a socket and no more: the whole of a query arrives within this.
    { requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5000 },
    listener((request, { incoming }) => {
      const asked = new URL(request.url).pathname.replace(/\/$/, '');
      if (asked === path || asked === `${path}/uprn`) return server.fetch(request, { remote: incoming.socket.remoteAddress });
      return asked === '/health' && request.method === 'GET' ? server.health() : nothing();
    }),
  );
  const measured =
    metricsPort === undefined
      ? undefined
      : createServer(
          listener(async (request) => {
            if (new URL(request.url).pathname !== '/metrics') return nothing();
            return new Response(await server.metrics.text(), { headers: { 'content-type': server.metrics.contentType } });
          }),
        );
  const listening = { port: await listen(main, port, hostname) };
  const stopping = [main];
  if (!measured || metricsPort === undefined) return { ...listening, server, stop };
  stopping.push(measured);
  try {
    return { ...listening, metricsPort: await listen(measured, metricsPort, '127.0.0.1'), server, stop };
  } catch (error) {
    main.close();
    throw error;
  }

  async function stop(milliseconds = 10_000): Promise<void> {
    const timer = setTimeout(() => stopping.forEach((each) => each.closeAllConnections()), milliseconds);
    const closed = stopping.map((each) => new Promise<void>((resolve) => each.close(() => resolve())));
    // A connection kept alive after its last answer would hold the stop until it times out.
    const idle = setInterval(() => stopping.forEach((each) => each.closeIdleConnections()), 50);
    await Promise.all(closed);
    clearInterval(idle);
    clearTimeout(timer);
  }
}

/** A listener of Node's, from a handler of requests; the host's own `Request` and `Response` are left alone. */
function listener(handle: Parameters<typeof getRequestListener>[0]): RequestListener {
  const answer = getRequestListener(handle, { overrideGlobalObjects: false });
  return (incoming, outgoing) => void answer(incoming, outgoing);
}

function listen(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
