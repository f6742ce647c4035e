import type { Browser, Page } from 'playwright-core';
import { recordInPage, type Done } from './record-in-page.ts';

export interface Recording {
  readonly page: Page;
  /** What has been done so far. */
  readonly done: readonly Done[];
  /** Resolves when the person closes the window. */
  readonly closed: Promise<void>;
}

/** Opens a page and listens to what a person does on it, and on every page that they come to in the same window. */
export async function record(browser: Browser, url: string, options: { readonly ignoreCertificates?: boolean } = {}): Promise<Recording> {
  const context = await browser.newContext({ ignoreHTTPSErrors: options.ignoreCertificates ?? false, viewport: null });
  const done: Done[] = [];
  await context.exposeBinding('__patrwmGateRecord', ({ page: from }, what: Done) => {
    if (from === page) done.push(what);
  });
  const page = await context.newPage();
  await page.addInitScript(`(${recordInPage.toString()})('__patrwmGateRecord')`);
  await page.goto(url);
  const closed = new Promise<void>((resolve) => {
    page.once('close', () => resolve());
    browser.once('disconnected', () => resolve());
  });
  return { page, done, closed };
}
