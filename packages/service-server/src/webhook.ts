import { createHash, createHmac } from 'node:crypto';
import type { Destination } from './destination.ts';
import { ServiceServerError } from './service-server-error.ts';

export interface WebhookOptions {
  /** Defaults to `webhook`. */
  readonly name?: string;
  readonly url: string;
  /** Signs every post; the other side holds it too. */
  readonly secret: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds. Defaults to 10,000. */
  readonly timeout?: number;
  /** `inline` sends the uploaded files as base64 in `files`; `omit` names them only. Defaults to `inline`. */
  readonly files?: 'inline' | 'omit';
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
}

/**
 * Posts each submission as JSON: `{ ...payload, files }`. Any 2xx is success; anything else, or silence, is tried again.
 *
 * `Idempotency-Key` is the submission's id: the receiver answers 2xx to a repeat and does nothing. `Patrwm-Signature` is
 * `t=<seconds>,v1=<hex>`: the HMAC-SHA256 of `<t>.<body>` with the shared secret. Refuse a post whose `t` is old.
 */
export function webhook(options: WebhookOptions): Destination {
  const { url, secret, timeout = 10_000, files: send = 'inline', now = Date.now } = options;
  return {
    name: options.name ?? 'webhook',
    async deliver(submission, readFile) {
      const files: unknown[] = [];
      for (const file of submission.files) {
        const { id, name, type, size } = file;
        const bytes = send === 'inline' ? await readFile(file) : undefined;
        const content = bytes && { sha256: createHash('sha256').update(bytes).digest('hex'), content: bytes.toString('base64') };
        files.push({ id, name, type, size, ...content });
      }
      const body = JSON.stringify({ ...submission.payload, files });
      const seconds = Math.floor(now() / 1000);
      const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
      const response = await (options.fetch ?? fetch)(url, {
        method: 'POST',
        body,
        // A redirect could carry personal data to a host nobody chose.
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
        headers: {
          ...options.headers,
          'Content-Type': 'application/json; charset=utf-8',
          'Idempotency-Key': submission.id,
          'Patrwm-Signature': `t=${seconds},v1=${signature}`,
        },
      });
      await response.body?.cancel();
      if (!response.ok) throw new ServiceServerError('delivery', `The webhook answered ${response.status}; it must answer 2xx.`);
    },
  };
}
