import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};
const squeeze = promisify(gzip);

interface Asset {
  readonly modified: number;
  readonly bytes: Buffer<ArrayBuffer>;
  readonly squeezed: Buffer<ArrayBuffer> | undefined;
  readonly etag: string;
}

/**
 * Serves scripts, stylesheets and fonts from one folder. Assets hold nothing secret, so they alone are compressed: pages carry a
 * token beside what someone typed, which compression can give away.
 */
export function createAssetFiles(
  folder: string,
  headers: Readonly<Record<string, string>>,
): (path: string, request: Request) => Promise<Response | undefined> {
  const kept = new Map<string, Asset>();
  const load = async (file: string): Promise<Asset | undefined> => {
    const info = await stat(file).catch(() => undefined);
    if (!info?.isFile()) return undefined;
    const before = kept.get(file);
    if (before?.modified === info.mtimeMs) return before;
    const bytes = Buffer.from(await readFile(file));
    const squeezed = /\.(css|m?js|json|map|svg|txt)$/.test(file) ? Buffer.from(await squeeze(bytes)) : undefined;
    const asset = {
      modified: info.mtimeMs,
      bytes,
      squeezed,
      etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 20)}"`,
    };
    kept.set(file, asset);
    return asset;
  };
  return async (path, request) => {
    let decoded: string;
    try {
      decoded = decodeURIComponent(path);
    } catch {
      return undefined;
    }
    const relative = normalize(decoded);
    const type = types[extname(relative)];
    if (!type || relative.startsWith('..') || relative.includes('\0') || relative.split(sep).some((part) => part.startsWith('.')))
      return undefined;
    const asset = await load(join(folder, relative));
    if (!asset) return undefined;
    const hashed = /[-.][A-Za-z0-9_]{8,}\.[a-z0-9]+$/.test(relative);
    const common = {
      ...headers,
      'Cache-Control': hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300, must-revalidate',
      ETag: asset.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers.get('if-none-match') === asset.etag) return new Response(null, { status: 304, headers: common });
    const squeezed = asset.squeezed && /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '') ? asset.squeezed : undefined;
    return new Response(squeezed ?? asset.bytes, {
      headers: { ...common, 'Content-Type': type, ...(squeezed && { 'Content-Encoding': 'gzip' }) },
    });
  };
}
