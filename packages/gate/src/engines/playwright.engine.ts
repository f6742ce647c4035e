import { existsSync } from 'node:fs';
import { firefox, webkit, type BrowserType, type LaunchOptions, type Page } from 'playwright-core';
import { readGuards } from '../visit/guards-in-page.ts';
import { programOf, type EngineBrowser, type EngineOptions, type OtherEngine } from './engine.ts';

/** An engine that Playwright can drive: what it has fetched itself, or the machine’s own Firefox. Nothing where there is none. */
export async function playwrightEngine(engine: OtherEngine, options: EngineOptions): Promise<EngineBrowser | undefined> {
  const found = programs[engine]();
  if (!found) return undefined;
  const quiet = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const browser = await found.type.launch({ ...found.launch, ...quiet });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 1024 },
    acceptDownloads: false,
    ignoreHTTPSErrors: options.ignoreCertificates ?? false,
    ...(options.storageState ? { storageState: options.storageState } : {}),
  });
  const page = await context.newPage();
  let scriptErrors: string[] = [];
  page.on('pageerror', ({ message }) => scriptErrors.push(message.split('\n')[0] ?? ''));
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  return {
    hearsScripts: true,
    async open(url) {
      // What the page before is still doing is not this one's.
      await page.goto('about:blank').catch(() => undefined);
      scriptErrors = [];
      const answer = await page.goto(url, { waitUntil: 'load', timeout: options.timeout });
      const guards = await settled(page);
      return { ...(answer ? { status: answer.status() } : {}), scriptErrors, guards };
    },
    close: () => browser.close(),
  };
}

/** What the page shows once it shows something, or after three seconds; and a moment for its scripts to fail. */
async function settled(page: Page): Promise<ReturnType<typeof readGuards>> {
  const end = Date.now() + 3000;
  for (;;) {
    await page.waitForTimeout(150);
    const guards = await page.evaluate(readGuards);
    if (!guards.empty || Date.now() > end) return guards;
  }
}

interface Found {
  readonly type: BrowserType;
  readonly launch: LaunchOptions;
}

const fetched = (type: BrowserType): Found | undefined => (existsSync(type.executablePath()) ? { type, launch: {} } : undefined);

const programs: Readonly<Record<OtherEngine, () => Found | undefined>> = {
  firefox: () => {
    const named = process.env.PATRWM_GATE_FIREFOX;
    const own = named ? [named].find((file) => existsSync(file)) : programOf(['firefox', 'firefox-esr', 'Firefox']);
    // The channel speaks WebDriver BiDi, which a Firefox that Playwright has not built understands.
    return (
      (named ? undefined : fetched(firefox)) ??
      (own ? { type: firefox, launch: { channel: 'moz-firefox', executablePath: own } } : undefined)
    );
  },
  webkit: () => fetched(webkit),
};
