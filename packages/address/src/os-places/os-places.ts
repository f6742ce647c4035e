import type { Address, AddressByUprn, AddressLookup, AddressQuery, AddressResult } from '../address.ts';
import { AddressError } from '../address-error.ts';
import { compareAddresses } from '../compare.ts';
import type { ServerFetch, Signal } from '../platform.ts';
import { correctPostcode } from '../postcode-slips.ts';
import { normalisePostcode } from '../postcode.ts';
import { answerCache, type Answer } from './answer-cache.ts';
import { circuitBreaker } from './circuit-breaker.ts';
import { coalesce } from './coalesce.ts';
import { keyHeader, oauthToken } from './credentials.ts';
import { within } from './deadline.ts';
import { NotAPostcode, RequestFailed, type OsPlacesFault, type OsPlacesFaultCode } from './fault.ts';
import { withNumbers, withProperty, wordsOf } from './matching.ts';
import { minuteAllowance } from './minute-allowance.ts';
import type { OsPlacesOptions, OsPlacesState } from './options.ts';
import { reader, type PlacesRequest } from './reading.ts';
import { exchangeOver } from './request.ts';

declare const fetch: ServerFetch;

export interface OsPlaces {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
  state(): OsPlacesState;
}

/** Addresses listed at most for a postcode and for a text. */
const limits = { postcode: 100, text: 10, minimumText: 3, longest: 200, pages: 10 } as const;
const postcodeAtEnd = /[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}\s*$/i;

/**
 * Looks addresses up in OS Places. For servers only: it holds the key. The key goes in a header, never in a URL.
 *
 * Identical look-ups under way share one request; answers are kept in memory for a day and dropped when OS publishes newer data;
 * a service that fails is left alone for a while. Whatever happens, `lookup` gives a result.
 * Source: the OS Places API technical specification; what it leaves open is in `docs/os-places-faults.md`.
 *
 * @throws AddressError `address-option`
 * @example
 * const places = osPlaces({ key: process.env.OS_PLACES_KEY, onFault: (fault) => console.error(fault.code, fault.advice) });
 * await places.lookup({ postcode: 'LD9 1AA', property: '12' });
 */
export function osPlaces(options: OsPlacesOptions): OsPlaces {
  const { timeout = 3_000, clock = Date.now, datasets = ['LPI', 'DPA'], perMinute = 480 } = options;
  const custodians = options.custodians && new Set(options.custodians.map(String));
  const exchange = exchangeOver(options.fetch ?? fetch);
  const inTime = within(timeout);
  const breaker = circuitBreaker(options.breaker ?? {}, clock);
  const cache = answerCache(options.cache ?? {}, clock);
  const flights = coalesce<Answer | undefined>();
  let lastFault: OsPlacesFaultCode | undefined;

  function onFault(fault: OsPlacesFault): void {
    lastFault = fault.code;
    try {
      options.onFault?.(fault);
    } catch {
      // A log that fails is no reason for a resident to go without her address.
    }
  }

  if (datasets.length === 0) throw new AddressError('address-option', '`datasets` of osPlaces is empty. Leave it out for both.');
  const read = reader({
    baseUrl: httpAddress('baseUrl', options.baseUrl ?? 'https://api.os.uk/search/places/v1'),
    datasets,
    pages: limits.pages,
    exchange,
    credentials: options.oauth
      ? oauthToken(options.oauth, httpAddress('tokenUrl', options.tokenUrl ?? 'https://api.os.uk/oauth2/token/v1'), {
          exchange,
          clock,
          inTime,
        })
      : keyHeader(options.key),
    allowed: minuteAllowance(perMinute, clock),
    onFault,
  });

  async function ask(request: PlacesRequest, key: string, left: Signal): Promise<Answer | undefined> {
    const attempt = breaker.enter();
    if (!attempt) return undefined;
    try {
      const answer = await inTime((signal) => read(request, signal), left);
      attempt.succeeded();
      // A page of `find` may end between two rows of one property.
      cache.set(key, answer, request.path === 'postcode');
      return answer;
    } catch (error) {
      if (error instanceof RequestFailed) {
        attempt.failed(error);
        onFault(error.fault);
      } else if (error instanceof NotAPostcode) attempt.succeeded();
      else attempt.abandoned();
      throw error;
    }
  }

  /** `undefined` while OS is left alone. @throws RequestFailed, NotAPostcode or Abandoned. */
  async function answerTo(request: PlacesRequest, signal?: Signal): Promise<Answer | undefined> {
    const key = `${request.path} ${request.value}`;
    return cache.get(key) ?? (await flights.join(key, (left) => ask(request, key, left), signal));
  }

  const served = ({ custodian }: Address): boolean => !custodians || (custodian !== undefined && custodians.has(custodian));

  function result(answer: Answer, choose: (addresses: readonly Address[]) => readonly Address[], most: number): AddressResult {
    const own = answer.addresses.filter(served);
    if (own.length === 0) return { status: answer.addresses.length ? 'outside-area' : 'none-found' };
    const addresses = sorted(choose(own));
    if (addresses.length === 0) return { status: 'none-found' };
    if (addresses.length > most) return { status: 'too-many' };
    return { status: 'found', addresses, ...(answer.epoch && { epoch: answer.epoch }), source: 'os-places' };
  }

  async function forPostcode(typed: string, given = '', signal?: Signal): Promise<AddressResult> {
    const property = given.slice(0, limits.longest);
    const [exact, ...others] = readings(typed);
    if (!exact) return { status: 'not-a-postcode' };
    const first = await inPostcode(exact, property, signal);
    // Only a slip has other readings, and each costs a request.
    for (const postcode of first.status === 'none-found' ? others : []) {
      const next = await inPostcode(postcode, property, signal);
      if (next.status !== 'none-found') return next;
    }
    return first;
  }

  async function inPostcode(postcode: string, property: string, signal?: Signal): Promise<AddressResult> {
    const narrowed = wordsOf(property).length > 0;
    const answer = await answerTo({ path: 'postcode', value: postcode }, signal);
    if (!answer) return { status: 'unavailable' };
    if (!answer.tooMany) {
      // A number that matches nothing is often the whole address, or a name spelt otherwise: the postcode's list still helps.
      return result(answer, (all) => nonEmpty(narrowed ? withProperty(all, property) : []) ?? all, limits.postcode);
    }
    if (!narrowed) return { status: 'too-many' };
    const searched = await answerTo({ path: 'find', value: `${property}, ${postcode}`.slice(0, limits.longest) }, signal);
    if (!searched) return { status: 'unavailable' };
    const here = searched.addresses.filter(({ cy, en }) => (en ?? cy)?.postcode === postcode);
    const shown = result({ ...searched, addresses: here }, (all) => withProperty(all, property), limits.postcode);
    // The list was too long to read and the number was not in the search: that is not "none".
    return shown.status === 'none-found' ? { status: 'too-many' } : shown;
  }

  async function forText(typed: string, signal?: Signal): Promise<AddressResult> {
    const text = typed.trim().slice(0, limits.longest);
    const postcode = postcodeAtEnd.exec(text)?.[0];
    if (postcode && normalisePostcode(postcode)) return forPostcode(postcode, text.slice(0, -postcode.length), signal);
    if (wordsOf(text).join('').length < limits.minimumText) return { status: 'not-a-postcode' };
    const answer = await answerTo({ path: 'find', value: text }, signal);
    if (!answer) return { status: 'unavailable' };
    return result(answer, (all) => withNumbers(all, text).slice(0, limits.text), limits.text);
  }

  function lookupIn(query: AddressQuery, signal?: Signal): Promise<AddressResult> {
    if ('postcode' in query) return forPostcode(query.postcode, query.property, signal);
    // A street's id is of the supplier that listed it, and this one lists none.
    return 'text' in query ? forText(query.text, signal) : Promise.resolve({ status: 'none-found' });
  }

  return {
    async lookup(query, { signal } = {}) {
      try {
        return await lookupIn(query, signal);
      } catch (error) {
        return { status: error instanceof NotAPostcode ? 'not-a-postcode' : 'unavailable' };
      }
    },
    async byUprn(typed) {
      if (!/^\d{1,12}$/.test(typed)) return undefined;
      const uprn = typed.replace(/^0+(?=\d)/, '');
      const kept = cache.byUprn(uprn);
      if (kept) return served(kept) ? kept : undefined;
      let answer: Answer | undefined;
      try {
        answer = await answerTo({ path: 'uprn', value: uprn });
      } catch (error) {
        if (!(error instanceof RequestFailed)) throw error;
      }
      if (!answer) throw new AddressError('supplier-unavailable', 'OS Places cannot be asked at the moment.');
      return answer.addresses.find((address) => address.uprn === uprn && served(address));
    },
    state: () => ({
      breaker: breaker.state,
      ...(breaker.triesAt === undefined ? {} : { triesAt: breaker.triesAt }),
      ...(cache.epoch === undefined ? {} : { epoch: cache.epoch }),
      cached: cache.size,
      underWay: flights.underWay,
      ...(lastFault && { lastFault }),
    }),
  };
}

/** The postcode that was typed; where it is none, those that it is likely a slip for. */
function readings(typed: string): readonly string[] {
  const postcode = normalisePostcode(typed);
  return postcode ? [postcode] : correctPostcode(typed).slice(0, 3);
}

const nonEmpty = (addresses: readonly Address[]): readonly Address[] | undefined => (addresses.length ? addresses : undefined);

function sorted(addresses: readonly Address[]): Address[] {
  return [...addresses].sort((a, b) => {
    const [left, right] = [a.en ?? a.cy, b.en ?? b.cy];
    return left && right ? compareAddresses(left, right) : 0;
  });
}

function httpAddress(option: string, address: string): string {
  // A key in the address would reach logs; OS takes it in a header.
  if (!/^https?:\/\/[^/?#@\s]+(\/[^?#\s]*)?$/.test(address))
    throw new AddressError('address-option', `\`${option}\` of osPlaces is not an http address without user, query and fragment.`);
  return address.replace(/\/+$/, '');
}
