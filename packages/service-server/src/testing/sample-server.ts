import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleJourney } from '@patrwm/journey-view/sample-journey';
import { createServiceServer, type ServiceServer, type ServiceServerOptions } from '../index.ts';
import type { AnalyticsEvent } from '../analytics.ts';
import type { LogEntry } from '../log.ts';
import type { Page, Resident, Values } from './resident.ts';

const lines = (street: string, town: string, postcode: string, number: string) => {
  const text = (road: string, place: string) => ({
    lines: [`${number} ${road}`],
    town: place,
    postcode,
    oneLine: `${number} ${road}, ${place}, ${postcode}`,
  });
  const [cy = '', en = ''] = street.split('|');
  const [townCy = '', townEn = ''] = town.split('|');
  return { uprn: `1000000${number}`, cy: text(cy, townCy), en: text(en, townEn) };
};

/** A gazetteer of one postcode. `down` makes it fail. */
export const gazetteer = {
  down: false,
  addresses: ['1', '2', '3'].map((number) => lines('Lôn y Dderwen|Oak Lane', 'Aberwennol|Aberwennol', 'LL57 9ZZ', number)),
};

export const options: Omit<ServiceServerOptions, 'storage'> = {
  journeys: [{ journey: sampleJourney, referencePrefix: 'BIN', start: { cy: '/cy/biniau', en: '/en/bins' } }],
  council: {
    name: { cy: 'Cyngor Aberwennol', en: 'Aberwennol Council' },
    home: { cy: '/cy', en: '/en' },
    theme: 'aberwennol',
    contact: { phone: '01632 960 123', email: 'biniau@aberwennol.example', page: { cy: '/cy/cyswllt', en: '/en/contact' } },
    links: [{ text: { cy: 'Preifatrwydd', en: 'Privacy' }, href: { cy: '/cy/preifatrwydd', en: '/en/privacy' } }],
    phase: {
      tag: { cy: 'Beta', en: 'Beta' },
      link: { text: { cy: 'Rhowch eich barn', en: 'Tell us what you think' }, href: { cy: '/cy/barn', en: '/en/views' } },
    },
    copyright: { cy: '© Cyngor Aberwennol', en: '© Aberwennol Council' },
  },
  addresses: {
    endpoint: '/addresses',
    lookup: (query) => {
      if (gazetteer.down) return Promise.reject(new Error('down'));
      const typed = ('postcode' in query ? query.postcode : '').replace(/\s/g, '').toUpperCase();
      if (!/^[A-Z]{1,2}\d/.test(typed)) return Promise.resolve({ status: 'not-a-postcode' });
      return Promise.resolve(typed === 'LL579ZZ' ? { status: 'found', addresses: gazetteer.addresses } : { status: 'none-found' });
    },
    byUprn: (uprn) =>
      gazetteer.down ? Promise.reject(new Error('down')) : Promise.resolve(gazetteer.addresses.find((each) => each.uprn === uprn)),
  },
  statement: {
    status: 'untested',
    site: 'biniau.aberwennol.example',
    preparedOn: '2026-11-21',
    reviewedOn: '2026-11-21',
    responseDays: 10,
  },
  assets: { scripts: ['/assets/page.js'], styles: ['/assets/patrwm.css'] },
  rates: {
    pages: { burst: 100_000, perMinute: 100_000 },
    posts: { burst: 100_000, perMinute: 100_000 },
    api: { burst: 100_000, perMinute: 100_000 },
  },
  outboxInterval: 0,
};

export interface Sample {
  readonly server: ServiceServer;
  readonly storage: string;
  readonly log: LogEntry[];
  readonly events: AnalyticsEvent[];
  readonly time: { clock: number };
  /** Closes, and starts again on the same storage with other options. */
  restart(more?: Partial<ServiceServerOptions>): Promise<Sample>;
  stop(): Promise<void>;
}

/** A server with the sample journey on a folder of its own. */
export function startSample(
  more: Partial<ServiceServerOptions> = {},
  storage: string = mkdtempSync(join(tmpdir(), 'patrwm-service-')),
): Sample {
  const log: LogEntry[] = [];
  const events: AnalyticsEvent[] = [];
  const time = { clock: Date.parse('2026-11-21T10:00:00Z') };
  const sample: Sample = {
    log,
    events,
    storage,
    time,
    server: createServiceServer({
      ...options,
      storage,
      now: () => time.clock,
      log: (entry) => log.push(entry),
      analytics: (event) => events.push(event),
      ...more,
    }),
    async restart(other = {}) {
      await sample.server.close();
      return startSample({ ...more, ...other }, storage);
    },
    async stop() {
      await sample.server.close();
      rmSync(storage, { recursive: true, force: true });
    },
  };
  return sample;
}

/** What is typed on each page, straight through. */
export const answers: Readonly<Record<string, Values>> = {
  tenure: { tenure: 'yes' },
  'can-apply': {},
  'your-details': { fullName: 'Siân Llŷr', email: 'sian@example.org' },
  birth: { 'birth-day': '27', 'birth-month': 'Fawrth', 'birth-year': '1985' },
  home: { 'home-stage': 'manual', 'home-line1': 'Tŷ Gwyn', 'home-town': 'Aberwennol', 'home-manual-postcode': 'll57 9zz' },
  delivery: {
    'delivery-stage': 'manual',
    'delivery-line1': 'Tŷ Gwyn',
    'delivery-town': 'Aberwennol',
    'delivery-manual-postcode': 'LL57 9ZZ',
  },
  waste: { waste: ['paper', 'glass'] },
  income: { income: '12.50' },
  area: { area: 'arfon', school: 's1' },
  more: { more: 'Dim\r\nrhagor' },
  proof: {},
  'children/1/child-name': { childName: 'Llŷr' },
  'children/1/child-age': { childAge: '7' },
  children: { another: 'no' },
};

/** Goes on from where she is until `until` (the check page, when not told), as `answers` says. */
export async function goOn(resident: Resident, language: 'cy' | 'en', until = 'check'): Promise<Page> {
  let page = await resident.open(`/${language}/sample`);
  for (let pages = 0; pages < 40; pages += 1) {
    const key = page.path.split('/').slice(3).join('/');
    if (key === until) return page;
    const values = answers[key];
    if (!values) throw new Error(`No answers for ${page.path}: ${page.status} ${page.main.slice(0, 300)}`);
    const next = await page.submit(values);
    if (next.errors.length > 0) throw new Error(`${page.path}: ${next.errors.join('; ')}`);
    page = next;
  }
  throw new Error(`never came to ${until}`);
}
