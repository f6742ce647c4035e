import type { ServerFetch, StreamedReply } from '../platform.ts';
import type { Exchange } from './credentials.ts';
import { RequestFailed } from './fault.ts';

declare class TextDecoder {
  constructor(label: string, options: { fatal: boolean });
  decode(bytes: Uint8Array): string;
}

/** A page of 100 results with every field filled is about 200 kB. */
const largest = 2_000_000;

/** A browser-like runtime hides a redirect behind the status 0. */
const redirects = new Set([0, 301, 302, 303, 307, 308]);

/**
 * One request and its answer as JSON; `undefined` where it is no JSON.
 * @throws RequestFailed when there is no answer, a redirect, or too large a one.
 */
export function exchangeOver(send: ServerFetch): Exchange {
  return async (url, init, signal) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        const reply = await send(url, { ...init, signal, redirect: 'manual' });
        if (redirects.has(reply.status)) {
          drop(reply.body?.getReader());
          throw new RequestFailed('redirected', 'stop', reply.status);
        }
        return { status: reply.status, json: parsed(await bounded(reply)), retryAfter: secondsOf(reply.headers.get('retry-after')) };
      } catch (error) {
        if (error instanceof RequestFailed) throw error;
        // A connection kept from the last request may have been closed at the other end: that is no outage.
        if (attempt === 0 && !signal.aborted) continue;
        // What `fetch` throws may quote a header, and so the key: it goes no further.
        throw new RequestFailed('unreachable', 'count');
      }
    }
  };
}

/** Lets the rest of a body go. It may have broken already, which matters to nobody. */
function drop(reader: { cancel(): Promise<void> } | undefined): void {
  reader?.cancel().catch(() => undefined);
}

async function bounded(reply: StreamedReply): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = reply.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done || !value) break;
    // Counted after decompression: a small answer can unpack into a huge one.
    length += value.length;
    if (length > largest) {
      drop(reader);
      throw new RequestFailed('too-large', 'count', reply.status);
    }
    chunks.push(value);
  }
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Only the form in seconds: a date would trust their clock. */
function secondsOf(header: string | null): number | undefined {
  return header !== null && /^\d{1,6}$/.test(header.trim()) ? Number(header) * 1000 : undefined;
}
