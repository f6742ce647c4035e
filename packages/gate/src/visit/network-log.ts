import type { CDPSession } from 'playwright-core';
import type { PageRecord } from '../rule.ts';
import { personalIn } from '../standard/personal-in-address.ts';

type Request = PageRecord['requests'][number];
interface Heard {
  url: string;
  type: string;
  bytes: number;
  status: number;
  done: boolean;
}

/** Without what a person may have typed: a query may hold anything. */
export const withoutQuery = (url: string): string => url.replace(/[?#].*$/s, '').replace(/^data:.*/s, 'data:');

/** Listens to a tab's requests: what they weigh, whom they go to, and whether any is under way. */
export class NetworkLog {
  readonly #heard = new Map<string, Heard>();
  /** What each address weighed when it was fetched: a page is judged by what a first visit costs, not by what the tab has kept. */
  readonly #weights = new Map<string, number>();
  #changed = Date.now();
  /** The answer that the page itself came in. */
  documentBytes = 0;
  #document: string | undefined;
  /** Called as the page's own document grows, so that one without end can be stopped. */
  onDocumentData: ((bytes: number) => void) | undefined;

  async listen(session: CDPSession, frame: () => string | undefined): Promise<void> {
    session.on('Network.requestWillBeSent', ({ requestId, request, type, frameId }) => {
      if (type === 'Document' && frameId === frame()) this.#document = requestId;
      this.#heard.set(requestId, { url: request.url, type: type ?? 'Other', bytes: 0, status: 0, done: false });
      this.#changed = Date.now();
    });
    session.on('Network.responseReceived', ({ requestId, response }) => {
      const heard = this.#heard.get(requestId);
      if (heard) heard.status = response.status;
    });
    session.on('Network.dataReceived', ({ requestId, dataLength }) => {
      if (requestId !== this.#document) return;
      this.documentBytes += dataLength;
      this.onDocumentData?.(this.documentBytes);
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => this.#end(requestId, encodedDataLength));
    session.on('Network.loadingFailed', ({ requestId }) => this.#end(requestId, 0));
    await session.send('Network.enable');
  }

  #end(requestId: string, bytes: number): void {
    const heard = this.#heard.get(requestId);
    if (!heard) return;
    heard.done = true;
    heard.bytes = Math.max(bytes, this.#weights.get(heard.url) ?? 0);
    if (bytes) this.#weights.set(heard.url, heard.bytes);
    this.#changed = Date.now();
  }

  reset(): void {
    this.#heard.clear();
    this.documentBytes = 0;
    this.#document = undefined;
  }

  /** Milliseconds since the last request began or ended; 0 while a script's or style's is under way. */
  quietFor(): number {
    for (const { done, type } of this.#heard.values()) if (!done && /^(Fetch|XHR|Script|Stylesheet)$/.test(type)) return 0;
    return Date.now() - this.#changed;
  }

  /**
   * The bodies of what a page is made of, in order of their addresses; nothing while one is under way, or when one cannot be read. What
   * scripts fetched for themselves shows in the page.
   */
  async bodies(session: CDPSession): Promise<{ url: string; document: boolean; body: Buffer }[] | undefined> {
    const parts: { url: string; document: boolean; body: Buffer }[] = [];
    for (const [requestId, { url, type, status, done }] of this.#heard) {
      if (!/^(Document|Stylesheet|Script|Image|Font|Media)$/.test(type)) continue;
      if (!done) return undefined;
      const document = type === 'Document';
      if (url.startsWith('data:') || status >= 300 || status === 204) parts.push({ url, document, body: Buffer.from(String(status)) });
      else {
        const answer = await session.send('Network.getResponseBody', { requestId }).catch(() => undefined);
        if (!answer) return undefined;
        parts.push({ url, document, body: Buffer.from(answer.body, answer.base64Encoded ? 'base64' : 'utf8') });
      }
    }
    return parts.sort((one, other) => (one.url < other.url ? -1 : 1));
  }

  requests(pageUrl: string): Request[] {
    const site = siteOf(pageUrl);
    return [...this.#heard.values()].map(({ url, type, bytes, status }) => {
      const personal = url === pageUrl ? [] : personalIn(url);
      return {
        url: withoutQuery(url),
        type: type.toLowerCase(),
        bytes,
        status,
        thirdParty: /^https?:/.test(url) && siteOf(url) !== site,
        ...(personal.length ? { personal } : {}),
      };
    });
  }
}

/** A council's own sub-domains are not third parties: `www.gwynedd.llyw.cymru` and `assets.gwynedd.llyw.cymru`. */
export function siteOf(url: string): string {
  const { hostname } = new URL(url);
  if (/^[\d.]+$|:/.test(hostname)) return hostname;
  const parts = hostname.split('.');
  const two = /^(gov|llyw|nhs|org|co|ac|police|sch)\.(uk|wales|cymru)$/.test(parts.slice(-2).join('.'));
  return parts.slice(two ? -3 : -2).join('.');
}
