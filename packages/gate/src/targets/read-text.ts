import { gunzipSync } from 'node:zlib';
import { GateError } from '../gate-error.ts';

/** Reads a text over HTTP for finding pages: plain fetch, no browser. Throws `cannot-read` with what went wrong. */
export async function readText(
  url: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ text: string; url: string; type: string }> {
  let why: string;
  try {
    const response = await fetch(url, { headers: { ...headers }, signal: AbortSignal.timeout(30_000) });
    if (response.ok) {
      const bytes = Buffer.from(await response.arrayBuffer());
      const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return {
        text: (zipped ? gunzipSync(bytes) : bytes).toString('utf8'),
        url: response.url,
        type: response.headers.get('content-type') ?? '',
      };
    }
    why = String(response.status);
  } catch (error) {
    const cause = error instanceof Error ? (error.cause as NodeJS.ErrnoException | undefined) : undefined;
    why = cause?.code ?? (error instanceof Error ? error.message : String(error));
  }
  throw new GateError('cannot-read', {
    cy: `Ni ellid darllen ${url} (${why}).`,
    en: `${url} could not be read (${why}).`,
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Undoes the escapes of XML and of HTML attributes. */
export const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, name?: string) =>
    decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(parseInt(hex, 16)) : (entities[name ?? ''] ?? whole),
  );
