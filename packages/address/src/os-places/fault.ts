/**
 * What went wrong, for whoever runs the service. `advice` says what it means and what to do. A fault never holds a key, a token,
 * a query, a result or a UPRN, so it may go to a log as it is.
 */
export interface OsPlacesFault {
  readonly code: OsPlacesFaultCode;
  /** HTTP status, where there was an answer. */
  readonly status?: number;
  readonly advice: string;
}

const advice = {
  'key-refused': 'OS Places does not know the key. Check it in the OS Data Hub project; if it was replaced, set the new one.',
  'credentials-refused': 'OS gives no access token for the OAuth key and secret. Check both in the OS Data Hub project.',
  'not-in-plan': 'The key is valid but may not use OS Places. Add OS Places to the project, under a Premium or Public Sector plan.',
  'too-often': 'OS Places says that the project asks too often (600 a minute when live, 50 in development). Look-ups pause.',
  'own-limit': 'This service reached its own limit of requests a minute to OS Places (`perMinute`). Look-ups wait for the next minute.',
  slow: 'OS Places did not answer within the `timeout`.',
  unreachable: 'OS Places cannot be reached, or the connection broke. Check the network, the proxy and `baseUrl`.',
  failing: 'OS Places fails on its side. See the status page of the OS Data Hub.',
  'wrong-address': 'There is no OS Places at this address. Check `baseUrl`.',
  redirected: 'The answer was a redirect. It was not followed, because the key would have gone with it. Check `baseUrl` and the proxy.',
  'refused-request': 'OS Places refused the request as wrong. Its parameters may have changed: look for a newer release.',
  'not-understood':
    'The answer is not what OS Places documents: not JSON, cut, or without a header. A proxy may have put in a page of its own.',
  'too-large': 'The answer was larger than any that OS Places documents, and was not read to its end.',
  incomplete: 'OS Places announced more results than it gave. The list that was shown may lack addresses.',
  'data-moving': 'OS Places changed its data while its pages were being read, twice. The look-up counts as failed.',
} as const;

export type OsPlacesFaultCode = keyof typeof advice;

/** Every fault and its advice, in the order of `docs/errors.md`. */
export const osPlacesFaults: Readonly<Record<OsPlacesFaultCode, string>> = advice;

/** How a failure bears on the requests after it. */
export type Bearing =
  /** Every other request would fail likewise: stop asking now. */
  | 'stop'
  /** One of some in a row that mean the service is down. */
  | 'count'
  /** Says nothing of the next request. */
  | 'pass';

/** A failed request to OS Places. Thrown within this folder only, and turned into `unavailable` at its edge. */
export class RequestFailed extends Error {
  readonly code: OsPlacesFaultCode;
  readonly bearing: Bearing;
  readonly status: number | undefined;
  /** Milliseconds that the service asked to be left alone. */
  readonly retryAfter: number | undefined;

  constructor(code: OsPlacesFaultCode, bearing: Bearing, status?: number, retryAfter?: number) {
    super(advice[code]);
    this.name = 'RequestFailed';
    this.code = code;
    this.bearing = bearing;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  get fault(): OsPlacesFault {
    return { code: this.code, ...(this.status === undefined ? {} : { status: this.status }), advice: advice[this.code] };
  }
}

/** The caller went away. Nobody's fault. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}

/** OS Places says that the postcode is none. */
export class NotAPostcode extends Error {
  override readonly name = 'NotAPostcode';
}
