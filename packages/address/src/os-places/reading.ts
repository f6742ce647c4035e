import type { Signal } from '../platform.ts';
import type { Answer } from './answer-cache.ts';
import type { Credentials, Exchange } from './credentials.ts';
import { RequestFailed, type OsPlacesFault } from './fault.ts';
import { failureOf, readPage, type Page } from './page.ts';
import { isAddress, toAddresses } from './record.ts';

/** OS gives at most 100 rows a page. */
const pageSize = 100;
/** `find` answers with everything that shares a word, and marks what is no match with 0.5. */
const minimumMatch = 0.6;

/** A request to one of the three paths that are used. */
export interface PlacesRequest {
  readonly path: 'postcode' | 'find' | 'uprn';
  readonly value: string;
}

export interface ReadingOptions {
  readonly baseUrl: string;
  readonly datasets: readonly ('LPI' | 'DPA')[];
  /** Pages read of one postcode at most. */
  readonly pages: number;
  readonly exchange: Exchange;
  readonly credentials: Credentials;
  /** Takes one request from this service's own allowance. */
  readonly allowed: () => boolean;
  readonly onFault: (fault: OsPlacesFault) => void;
}

/**
 * Reads the whole answer to a request: both languages and data sets in one call, and every page of it, all of one release.
 * @throws RequestFailed, or NotAPostcode.
 */
export function reader({ baseUrl, datasets, pages, exchange, credentials, allowed, onFault }: ReadingOptions) {
  async function readPageAt(request: PlacesRequest, offset: number, signal: Signal): Promise<Page> {
    const url = urlOf(request, offset);
    for (let attempt = 0; ; attempt += 1) {
      if (!allowed()) throw new RequestFailed('own-limit', 'pass');
      const header = await credentials.header();
      const { status, json, retryAfter } = await exchange(
        url,
        { method: 'GET', headers: { ...header, accept: 'application/json' } },
        signal,
      );
      if (status === 200) return readPage(json);
      // A token can end sooner than it said; a second refusal is one.
      if (status === 401 && attempt === 0 && credentials.refused(header)) continue;
      throw failureOf(status, json, { path: request.path, retryAfter, refused: credentials.fault });
    }
  }

  function urlOf({ path, value }: PlacesRequest, offset: number): string {
    const parameters: Record<string, string> = { [path === 'find' ? 'query' : path]: value, dataset: datasets.join(','), lr: 'EN,CY' };
    // `uprn` has no pages.
    if (path !== 'uprn') parameters['maxresults'] = String(pageSize);
    if (path === 'find') parameters['minmatch'] = String(minimumMatch);
    if (offset > 0) parameters['offset'] = String(offset);
    const query = Object.entries(parameters).map(([name, each]) => `${name}=${encodeURIComponent(each)}`);
    return `${baseUrl}/${path}?${query.join('&')}`;
  }

  async function readAll(request: PlacesRequest, signal: Signal): Promise<Answer | 'moved'> {
    const first = await readPageAt(request, 0, signal);
    const gathered = [first];
    let incomplete = false;
    // A text's best matches are on the first page. A postcode's list must be whole, or it is no list.
    if (request.path === 'postcode') {
      if (first.total > pages * pageSize) return { addresses: [], epoch: first.epoch, tooMany: true };
      const offsets: number[] = [];
      // A page that is not full is the last one, whatever was announced.
      if (first.rows.length === pageSize) for (let offset = pageSize; offset < first.total; offset += pageSize) offsets.push(offset);
      gathered.push(...(await Promise.all(offsets.map((offset) => readPageAt(request, offset, signal)))));
      if (gathered.some(({ epoch }) => epoch !== first.epoch)) return 'moved';
      const received = gathered.reduce((sum, { rows }) => sum + rows.length, 0);
      incomplete = received < first.total;
      if (incomplete) onFault(new RequestFailed('incomplete', 'pass').fault);
    }
    const rows = gathered.flatMap((page) => page.rows).filter((row) => isAddress(row, request.path === 'find' ? minimumMatch : 0));
    return { addresses: toAddresses(rows), epoch: first.epoch, incomplete };
  }

  return async (request: PlacesRequest, signal: Signal): Promise<Answer> => {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const answer = await readAll(request, signal);
      if (answer !== 'moved') return answer;
    }
    throw new RequestFailed('data-moving', 'pass');
  };
}
