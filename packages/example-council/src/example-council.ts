import path from 'node:path';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { createAddressServer } from '@patrwm/address-server';
import { languages, type Bilingual, type Language } from '@patrwm/language';
import { createServiceServer, folder, pageShell, securityHeaders, type ServiceServerOptions, type Site } from '@patrwm/service-server';
import { freeSchoolMealsService } from '@patrwm/services';
import { Hono, type Context } from 'hono';
import { gatherAssets } from './assets.ts';
import { council } from './council.ts';
import { findAddress } from './find-address.journey.ts';
import { openGazetteer } from './gazetteer.ts';
import { contactPage } from './pages/contact.ts';
import { cookiesPage } from './pages/cookies.ts';
import { freeSchoolMealsPage } from './pages/free-school-meals.ts';
import { homePage } from './pages/home.ts';
import type { WordsPage } from './pages/page.ts';
import { privacyPage } from './pages/privacy.ts';

export interface ExampleCouncilOptions {
  /** Folder for the database, the gazetteer, uploads and deliveries. */
  readonly storage: string;
  /** Folder of the built Storybook, where there is one. */
  readonly stories?: string;
  /** Anything of the service server, to try it in another state. */
  readonly service?: Partial<ServiceServerOptions>;
}

export interface ExampleCouncil {
  readonly fetch: Hono<{ Bindings: object }>['fetch'];
  readonly service: ReturnType<typeof createServiceServer>;
  close(): Promise<void>;
}

/** What stands under the council's name on its own pages; a service's pages say the service. */
const services: Bilingual = { cy: 'Gwasanaethau ar-lein', en: 'Online services' };

const pages: readonly WordsPage[] = [
  homePage,
  freeSchoolMealsPage(council.contact.phone ?? ''),
  cookiesPage,
  privacyPage,
  contactPage(council.contact),
];

/** A whole council site made of Patrwm alone: its own pages, one service, the address look-up, Storybook. */
export async function createExampleCouncil({ storage, stories, service: overrides }: ExampleCouncilOptions): Promise<ExampleCouncil> {
  const assets = gatherAssets(path.join(storage, 'assets'), council.theme ?? 'patrwm');
  const gazetteer = await openGazetteer(storage);
  const service = createServiceServer({
    journeys: [
      {
        journey: freeSchoolMealsService,
        referencePrefix: 'FSM',
        start: { cy: '/cy/free-school-meals-and-grant', en: '/en/free-school-meals-and-grant' },
      },
      { journey: findAddress, referencePrefix: 'ADR', start: { cy: '/cy', en: '/en' } },
    ],
    council,
    storage,
    addresses: {
      lookup: gazetteer.lookup,
      byUprn: gazetteer.byUprn,
      endpoint: '/addresses',
      about: () => ({ epoch: gazetteer.epoch, supplier: 'index' }),
    },
    deliveries: [folder({ path: path.join(storage, 'delivered') })],
    statement: { status: 'untested', site: 'aberwennol.example', preparedOn: '2026-11-21', reviewedOn: '2026-11-21', responseDays: 10 },
    assets,
    ...overrides,
  });

  const site: Site = { council, assets, origin: '' };
  const app = new Hono<{ Bindings: object }>();
  const clients = new WeakMap<Request, string>();
  // Storybook draws with inline styles and evaluates code: it is a tool for designers and carries no resident's data.
  if (stories) {
    app.get('/storybook', (context) => context.redirect('/storybook/'));
    app.use(
      '/storybook/*',
      serveStatic({ root: path.relative(process.cwd(), stories), rewriteRequestPath: (each) => each.replace(/^\/storybook/, '') }),
    );
  }
  app.use(async (context, next) => {
    const client = clientOf(context);
    if (client) clients.set(context.req.raw, client);
    await next();
    for (const [name, value] of Object.entries(securityHeaders(new URL(context.req.url).protocol === 'https:'))) {
      if (!context.res.headers.has(name)) context.res.headers.set(name, value);
    }
  });
  app.get('/health', (context) => context.json({ status: 'ok', addresses: gazetteer.addresses, epoch: gazetteer.epoch }));
  const addresses = createAddressServer({ lookup: gazetteer.lookup, data: () => gazetteer });
  app.all('/addresses', (context) => addresses.fetch(context.req.raw, { remote: clients.get(context.req.raw) }));
  app.get('/', (context) => {
    const wanted: Language = /^\s*en\b/i.test(context.req.header('accept-language') ?? '') ? 'en' : 'cy';
    return context.body(null, 303, { location: `/${wanted}`, vary: 'Accept-Language', 'cache-control': 'no-store' });
  });
  for (const page of pages) {
    for (const language of languages) {
      app.get(`/${language}${page.path}`, (context) =>
        context.html(
          pageShell(
            { ...site, origin: new URL(context.req.url).origin },
            {
              language,
              title: page.title[language],
              paths: { cy: `/cy${page.path}`, en: `/en${page.path}` },
              content: page.content(language),
              service: { name: services[language], href: `/${language}` },
            },
          ),
        ),
      );
    }
  }
  app.all('*', (context) => service.fetch(context.req.raw, { client: clients.get(context.req.raw) }));

  return {
    fetch: app.fetch,
    service,
    async close() {
      await service.close();
      gazetteer.close();
    },
  };
}

/** Who asks, so that each has an allowance of her own. Nobody, where there is no socket: in tests that call `fetch`. */
function clientOf(context: Context<{ Bindings: object }>): string | undefined {
  return 'incoming' in (context.env ?? {}) ? getConnInfo(context).remote.address : undefined;
}
