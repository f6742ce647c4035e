import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  xhtml: 'application/xhtml+xml',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/x-icon',
  woff: 'font/woff',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
  otf: 'font/otf',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml',
  wasm: 'application/wasm',
  mp4: 'video/mp4',
  webm: 'video/webm',
  vtt: 'text/vtt',
};

/** The header of answers whose other headers and cookies are nobody's choice: they come from the gate's own server. */
export const ownServer = 'x-patrwm-gate';

export interface Served {
  /** `http://127.0.0.1:PORT`, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on loopback, for as long as the run lasts: nobody else can reach it, and nothing outside the folder is given. */
export async function serveFolder(
  folder: string,
  headersOf: (file: string) => Readonly<Record<string, string | readonly string[]>> | undefined = () => undefined,
): Promise<Served> {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    // Files answer no form: a page given for one would look like a service that took it without a word.
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { 'content-type': 'text/plain', allow: 'GET, HEAD', [ownServer]: 'folder' }).end('405');
      return;
    }
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname;
    let file: string;
    try {
      file = path.join(root, decodeURIComponent(asked));
    } catch {
      response.writeHead(400).end();
      return;
    }
    let found = statSync(file, { throwIfNoEntry: false });
    if (found?.isDirectory()) {
      file = path.join(file, 'index.html');
      found = statSync(file, { throwIfNoEntry: false });
    }
    if (!found?.isFile() && !path.extname(file)) {
      file += '.html';
      found = statSync(file, { throwIfNoEntry: false });
    }
    if (!found?.isFile() || (file !== root && !file.startsWith(root + path.sep))) {
      response.writeHead(404, { 'content-type': 'text/plain', [ownServer]: 'folder' }).end('404');
      return;
    }
    response.writeHead(200, {
      'content-type': types[path.extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream',
      'content-length': found.size,
      ...(headersOf(file) ?? { [ownServer]: 'folder' }),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
