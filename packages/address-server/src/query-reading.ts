import type { AddressQuery } from '@patrwm/address';

/** What is used of a `Request`: Azure Functions’ `HttpRequest` has this much of its shape. */
export interface QueryRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body?: unknown;
  readonly signal?: AbortSignal;
}

const largestBody = 4096;
/** Longest text that can be an address. */
const longest = 200;

export type Fields = Readonly<Record<string, unknown>>;
export type ReadFault = 'too-large' | 'not-a-query';

/** The fields of a JSON or form body, or why there are none. Reads no more than a query can be long. */
export async function readFields(request: QueryRequest): Promise<Fields | ReadFault> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) return 'too-large';
  const type = request.headers.get('content-type') ?? '';
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > largestBody) return 'too-large';
      parts.push(part);
    }
    const body = Buffer.concat(parts);
    const fields: unknown = type.includes('json')
      ? JSON.parse(body.toString('utf8'))
      : Object.fromEntries(await new Response(body, { headers: { 'content-type': type } }).formData());
    return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? (fields as Fields) : 'not-a-query';
  } catch {
    return 'not-a-query';
  }
}

/** The query that the fields are, when they are one. */
export function queryFrom(fields: Fields): AddressQuery | undefined {
  const words = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' && value.length <= longest ? value : undefined;
  };
  const property = words('property');
  const narrowed = property?.trim() ? { property } : {};
  const [postcode, street, text] = [words('postcode'), words('street'), words('text')];
  if (postcode !== undefined) return { postcode, ...narrowed };
  if (street !== undefined) return { street, ...narrowed };
  return text === undefined ? undefined : { text };
}
