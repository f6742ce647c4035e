import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { MockAnswer } from './answer.ts';
import type { MockFields } from './invented-rows.ts';

/** What the mock does instead of answering as it should. */
export type Misbehaviour =
  /** Answers after so many milliseconds. */
  | { readonly kind: 'slow'; readonly milliseconds: number }
  /** Never answers. */
  | { readonly kind: 'hang' }
  /** Another status: in the shape of Places, in that of the gateway before it, as a page, or with nothing. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly shape?: 'error' | 'fault' | 'html' | 'nothing';
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** This text, with status 200. */
  | { readonly kind: 'text'; readonly text: string; readonly type?: string }
  /** Bytes that are not UTF-8. */
  | { readonly kind: 'not-utf-8' }
  /** The answer with something changed in it. */
  | { readonly kind: 'changed'; readonly change: (answer: MockAnswer) => unknown }
  /** The connection ends half-way through the body, or is reset before it. */
  | { readonly kind: 'cut' }
  | { readonly kind: 'reset' }
  /** A body of so many bytes; `zipped` is small on the wire. */
  | { readonly kind: 'huge'; readonly bytes: number; readonly zipped?: boolean }
  | { readonly kind: 'redirect'; readonly to: string }
  /** Compressed, as OS may; or only said to be. */
  | { readonly kind: 'gzip' }
  | { readonly kind: 'false-gzip' };

/** The answer with every row's fields changed. */
export const eachRow =
  (change: (fields: MockFields) => MockFields) =>
  (answer: MockAnswer): MockAnswer => ({
    ...answer,
    results: answer.results?.map((result) =>
      Object.fromEntries(Object.entries(result).map(([dataset, fields]) => [dataset, change(fields)])),
    ),
  });

/** The answer with other values in its header. */
export const inHeader =
  (header: Readonly<Record<string, unknown>>) =>
  (answer: MockAnswer): MockAnswer => ({ ...answer, header: { ...answer.header, ...header } });

const json = 'application/json;charset=UTF-8';

export function misbehave(response: ServerResponse, misbehaviour: Misbehaviour, answer: MockAnswer): void {
  const send = (status: number, body: string | Buffer, type = json, headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
  const whole = JSON.stringify(answer);
  switch (misbehaviour.kind) {
    case 'hang':
      return;
    case 'slow':
      setTimeout(() => send(200, whole), misbehaviour.milliseconds).unref();
      return;
    case 'status': {
      const { status, shape = 'error', message = 'The request was refused.', headers } = misbehaviour;
      if (shape === 'html') return send(status, `<!doctype html><title>${String(status)}</title><p>${message}</p>`, 'text/html', headers);
      if (shape === 'nothing') return send(status, '', json, headers);
      const body = shape === 'error' ? { error: { statuscode: status, message } } : { fault: { faultstring: message, detail: {} } };
      return send(status, JSON.stringify(body), json, headers);
    }
    case 'text':
      return send(200, misbehaviour.text, misbehaviour.type);
    case 'not-utf-8':
      return send(200, Buffer.from(whole.replaceAll('QUEEN', 'T\u0176').replaceAll('HEOL', 'LÔN'), 'latin1'));
    case 'changed':
      return send(200, JSON.stringify(misbehaviour.change(answer)));
    case 'cut':
      response.writeHead(200, { 'content-type': json, 'content-length': String(Buffer.byteLength(whole)) });
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'huge': {
      const body = `{"header":{"totalresults":0},"padding":"${' '.repeat(misbehaviour.bytes)}"}`;
      return misbehaviour.zipped ? send(200, gzipSync(body), json, { 'content-encoding': 'gzip' }) : send(200, body);
    }
    case 'redirect':
      return send(302, '', json, { location: misbehaviour.to });
    case 'gzip':
      return send(200, gzipSync(whole), json, { 'content-encoding': 'gzip' });
    case 'false-gzip':
      return send(200, whole, json, { 'content-encoding': 'gzip' });
  }
}
