// A resident who searches for her address on a real page, without JavaScript, while the supplier behind it is played.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { AddressByUprn, AddressLookup } from '@patrwm/address';
import { council, findAddress } from '@patrwm/example-council';
import type { Language } from '@patrwm/language';
import { createServiceServer, type LogEntry } from '@patrwm/service-server';
import { mainText, Resident, type Seen } from '../journeys/resident.ts';

export interface Supplier {
  readonly lookup: AddressLookup;
  readonly byUprn: AddressByUprn;
}

export interface SearchedPage {
  readonly seen: Seen;
  /** The words of the page, with one space between them. */
  readonly words: string;
  /** The lines of the list. */
  readonly choices: readonly { readonly text: string; readonly lang: string | undefined }[];
  /** Whether the address can be typed here, or a button leads to it. */
  readonly manual: boolean;
}

const generous = { burst: 100_000, perMinute: 100_000 };

export function residentSearch() {
  const storage = mkdtempSync(path.join(tmpdir(), 'patrwm-places-'));
  const log: LogEntry[] = [];
  let supplier: Supplier | undefined;
  const current = (): Supplier => {
    if (!supplier) throw new Error('No supplier.');
    return supplier;
  };
  const server = createServiceServer({
    journeys: [{ journey: findAddress, referencePrefix: 'ADR' }],
    council,
    storage,
    addresses: { lookup: (query) => current().lookup(query), byUprn: (uprn) => current().byUprn(uprn) },
    statement: { status: 'untested', site: 'aberwennol.example', preparedOn: '2026-11-21', reviewedOn: '2026-11-21', responseDays: 10 },
    rates: { pages: generous, posts: generous, api: generous },
    outboxInterval: 0,
    log: (entry) => log.push(entry),
  });

  return {
    log,
    fetch: (request: Request) => server.fetch(request),
    use(next: Supplier): void {
      supplier = next;
    },
    /** Opens the page in a language, types a postcode and presses "Find address". */
    async search(language: Language, postcode: string): Promise<SearchedPage> {
      const resident = new Resident('http://localhost:3000', (request) => server.fetch(request));
      const seen = await resident.send(await resident.open(`/${language}/find-address/address`), { 'address-postcode': [postcode] }, [
        'address-action',
        'find',
      ]);
      return pageOf(seen);
    },
    async close(): Promise<void> {
      await server.close();
      rmSync(storage, { recursive: true, force: true });
    },
  };
}

function pageOf(seen: Seen): SearchedPage {
  const { document } = seen;
  return {
    seen,
    words: mainText(seen).replace(/\s+/g, ' '),
    choices: document.querySelectorAll('input[type=radio][name=address-uprn]').map((radio) => {
      const label = document.querySelector(`label[for="${radio.id}"]`);
      return { text: label?.textContent.replace(/\s+/g, ' ').trim() ?? '', lang: label?.getAttribute('lang') };
    }),
    manual: document.querySelector('button[value=manual], input[name=address-line1]:not([type=hidden])') !== null,
  };
}
