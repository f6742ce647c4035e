import type { ServerFetch } from '../platform.ts';
import type { CacheOptions } from './answer-cache.ts';
import type { BreakerOptions } from './circuit-breaker.ts';
import type { OsPlacesFault, OsPlacesFaultCode } from './fault.ts';

export type OsPlacesCredentials =
  /** The API key of a project in the OS Data Hub. */
  | { readonly key: string; readonly oauth?: undefined }
  /** Its key and secret for OAuth 2. */
  | { readonly oauth: { readonly key: string; readonly secret: string }; readonly key?: undefined };

export type OsPlacesOptions = OsPlacesCredentials & {
  /** Defaults to `https://api.os.uk/search/places/v1`. */
  readonly baseUrl?: string;
  /** Where tokens are given. Defaults to `https://api.os.uk/oauth2/token/v1`. */
  readonly tokenUrl?: string;
  readonly fetch?: ServerFetch;
  /** Milliseconds that a look-up may take, with its token and all its pages. Defaults to 3,000. */
  readonly timeout?: number;
  /** Both by default: councils' identifiers (LPI) have the Welsh names, Royal Mail's delivery points (DPA) the rest. */
  readonly datasets?: readonly ('LPI' | 'DPA')[];
  /** Codes of the authorities whose addresses are given (`LOCAL_CUSTODIAN_CODE`). Without it, everybody's. */
  readonly custodians?: readonly (string | number)[];
  readonly breaker?: BreakerOptions;
  readonly cache?: CacheOptions;
  /** Requests a minute to OS at most, from this process. Defaults to 480, four fifths of what OS allows a live project; 0 for no limit. */
  readonly perMinute?: number;
  /** Told of everything that an operator should know. Repeats while it lasts; the breaker keeps that rare. */
  readonly onFault?: (fault: OsPlacesFault) => void;
  /** Epoch milliseconds. */
  readonly clock?: () => number;
};

/** For a health check. Holds no key, query or result. */
export interface OsPlacesState {
  readonly breaker: 'closed' | 'open' | 'half-open';
  /** When one look-up tries again, in epoch milliseconds, while the breaker is open. */
  readonly triesAt?: number;
  /** Release of the data that the cache holds. */
  readonly epoch?: string;
  readonly cached: number;
  readonly underWay: number;
  readonly lastFault?: OsPlacesFaultCode;
}
