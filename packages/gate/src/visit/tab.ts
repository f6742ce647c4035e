import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import { desk, showState, type Look, type Size } from './emulation.ts';
import { IsolatedWorld } from './isolated-world.ts';
import { NetworkLog } from './network-log.ts';
import type { State } from '../state.ts';

/** What a page did that nobody asked of it. */
export interface Surprises {
  scriptErrors: string[];
  popUps: number;
  downloads: number;
  dialogs: number;
  crashed: boolean;
}

export interface TabOptions {
  readonly scripts: boolean;
  readonly ignoreCertificates?: boolean;
  /** Cookies and storage of a person who is signed in: a file or the state itself, as Playwright writes it. */
  readonly storageState?: Parameters<Browser['newContext']>[0] extends infer O ? (O extends { storageState?: infer S } ? S : never) : never;
  /** Headers such as an authorization, sent to `headerHosts` and to nobody else. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly headerHosts?: readonly string[];
  readonly timeout: number;
}

/** One page of the browser that is used for one target after another: opening a page costs more than most checks. */
export class Tab {
  readonly page: Page;
  readonly world: IsolatedWorld;
  readonly session: CDPSession;
  readonly network: NetworkLog;
  readonly scripts: boolean;
  readonly #context: BrowserContext;
  readonly #signedIn: TabOptions['storageState'];
  readonly #look: Look = { state: 'default' };
  surprises: Surprises = noSurprises();
  /** What the window shows of the page now. */
  size = desk;
  used = 0;
  #mainFrame: string | undefined;

  private constructor(context: BrowserContext, page: Page, session: CDPSession, { scripts, storageState }: TabOptions) {
    this.#context = context;
    this.#signedIn = storageState;
    this.page = page;
    this.session = session;
    this.scripts = scripts;
    this.world = new IsolatedWorld(page, session);
    this.network = new NetworkLog();
  }

  static async open(browser: Browser, options: TabOptions): Promise<Tab> {
    const context = await browser.newContext({
      // Playwright would give the browser's own window each size too, and that is drawn anew each time.
      viewport: null,
      javaScriptEnabled: options.scripts,
      acceptDownloads: false,
      ignoreHTTPSErrors: options.ignoreCertificates ?? false,
      ...(options.storageState ? { storageState: options.storageState } : {}),
    });
    context.setDefaultTimeout(Math.min(options.timeout, 10_000));
    context.setDefaultNavigationTimeout(options.timeout);
    const { headers, headerHosts = [] } = options;
    if (headers)
      await context.route(
        ({ host }) => headerHosts.includes(host),
        (route, request) => route.continue({ headers: { ...request.headers(), ...lowerCase(headers) } }),
      );
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const tab = new Tab(context, page, session, options);
    tab.#mainFrame = await tab.world.mainFrame();
    await tab.resize(desk);
    await tab.world.makeBeforehand();
    await tab.network.listen(session, () => tab.#mainFrame);
    // The page is judged as the network gives it, not as a worker kept it; registering still works.
    await session.send('Network.setBypassServiceWorker', { bypass: true });
    tab.#watch();
    return tab;
  }

  #watch(): void {
    const { page } = this;
    page.on('pageerror', (error) => this.surprises.scriptErrors.push(error.message.split('\n')[0] ?? ''));
    page.on('crash', () => (this.surprises.crashed = true));
    page.on('download', () => (this.surprises.downloads += 1));
    page.on('dialog', (dialog) => {
      this.surprises.dialogs += 1;
      // "Leave the page?" is answered with yes, all else with no: nothing is agreed to.
      void (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
    });
    this.#context.on('page', (other) => {
      if (other === page) return;
      this.surprises.popUps += 1;
      void other.close().catch(() => undefined);
    });
  }

  get state(): State {
    return this.#look.state;
  }

  show(state: State): Promise<void> {
    return showState(this, this.#look, state);
  }

  readonly resize = async (size: Size): Promise<void> => {
    const { width, height } = size;
    await this.session.send('Emulation.setDeviceMetricsOverride', {
      ...{ width, height, screenWidth: width, screenHeight: height, deviceScaleFactor: 1, mobile: false },
      screenOrientation: { type: width > height ? 'landscapePrimary' : 'portraitPrimary', angle: 0 },
    });
    this.size = size;
  };

  /** A new document stands in the tab: what was put into the one before is gone with it. */
  documentChanged(): void {
    if (this.#look.state === 'text-spacing') this.#look.state = 'default';
  }

  /** Goes on from the target before: only what it did itself is forgotten. */
  goOn(): void {
    this.used += 1;
    this.surprises = noSurprises();
    this.network.reset();
    this.world.language = undefined;
  }

  /** Forgets the target before: its cookies, storage, workers and surprises. */
  async clear(keepSignedIn: boolean): Promise<void> {
    this.goOn();
    if (!keepSignedIn) await this.#forget();
  }

  async #forget(): Promise<void> {
    const { origin } = new URL(this.page.url() === 'about:blank' ? 'http://localhost' : this.page.url());
    await this.#context.clearCookies();
    if (/^https?:/.test(origin))
      await this.session.send('Storage.clearDataForOrigin', {
        origin,
        storageTypes: 'local_storage,indexeddb,service_workers,cache_storage',
      });
  }

  /** Begins a journey again: as nobody that the server knows, or as who was signed in at first. */
  readonly startOver = async (): Promise<void> => {
    if (this.#signedIn) await this.#context.setStorageState(this.#signedIn);
    else await this.#forget();
  };

  cookies(): ReturnType<BrowserContext['cookies']> {
    return this.#context.cookies();
  }

  async close(): Promise<void> {
    await this.#context.close();
  }
}

const noSurprises = (): Surprises => ({ scriptErrors: [], popUps: 0, downloads: 0, dialogs: 0, crashed: false });

const lowerCase = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
