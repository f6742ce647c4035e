import { NotAPostcode, RequestFailed } from './fault.ts';

/** One row of an answer: the fields of a `DPA` or an `LPI`. */
export interface Row {
  readonly dataset: 'DPA' | 'LPI';
  readonly fields: Readonly<Record<string, unknown>>;
}

/** One page of an answer. */
export interface Page {
  readonly rows: readonly Row[];
  /** How many there are on all pages, as announced. */
  readonly total: number;
  readonly epoch: string | undefined;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The page in an answer with status 200. No `results` means that there are none: OS leaves the list out.
 * @throws RequestFailed `not-understood`
 */
export function readPage(json: unknown): Page {
  if (!isObject(json) || !isObject(json['header'])) throw new RequestFailed('not-understood', 'count', 200);
  const { header } = json;
  const results = json['results'] ?? [];
  if (!Array.isArray(results)) throw new RequestFailed('not-understood', 'count', 200);
  const rows = results.flatMap((result: unknown): Row[] => {
    if (!isObject(result)) return [];
    if (isObject(result['LPI'])) return [{ dataset: 'LPI', fields: result['LPI'] }];
    return isObject(result['DPA']) ? [{ dataset: 'DPA', fields: result['DPA'] }] : [];
  });
  if (rows.length < results.length) throw new RequestFailed('not-understood', 'count', 200);
  const { totalresults: total, epoch } = header;
  return {
    rows,
    total: Number.isSafeInteger(Number(total)) ? Number(total) : rows.length,
    epoch: typeof epoch === 'string' || typeof epoch === 'number' ? String(epoch) : undefined,
  };
}

/**
 * What an answer that is not 200 means. Both of OS's shapes: `error.message` of Places, `fault.faultstring` of the gateway before it.
 * Their words decide only between two readings of a 400; they may quote the query, and so are never passed on.
 */
export function failureOf(
  status: number,
  json: unknown,
  { path, retryAfter, refused }: { path: string; retryAfter?: number; refused: 'key-refused' | 'credentials-refused' },
): Error {
  const said = messageOf(json);
  if (status === 400) {
    if (path === 'postcode' && /postcode/i.test(said)) return new NotAPostcode();
    return new RequestFailed('refused-request', 'pass', status);
  }
  // The gateway says 401 for a key it does not know, and for a quota that is used up on some plans.
  if (status === 401 && !/quota|rate limit/i.test(said)) return new RequestFailed(refused, 'stop', status);
  if (status === 403) return new RequestFailed('not-in-plan', 'stop', status);
  if (status === 401 || status === 429) return new RequestFailed('too-often', 'stop', status, retryAfter);
  if (status === 404 || status === 405) return new RequestFailed('wrong-address', 'count', status);
  if (status >= 500) return new RequestFailed('failing', 'count', status, retryAfter);
  return new RequestFailed('not-understood', 'count', status);
}

function messageOf(json: unknown): string {
  if (!isObject(json)) return '';
  const { error, fault } = json;
  const words = [isObject(error) ? error['message'] : undefined, isObject(fault) ? fault['faultstring'] : undefined];
  return words.filter((each) => typeof each === 'string').join(' ');
}
