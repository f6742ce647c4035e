import { launchBrowser } from '@patrwm/gate';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** The system's Chromium, as the gate has it. */
export const launch = (): Promise<Browser> => launchBrowser('/usr/bin/chromium');

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What went wrong that a person would not see: script errors, blocked by the content security policy, answers over 499. */
  readonly faults: string[];
}

export async function openPage(browser: Browser, options: Parameters<Browser['newContext']>[0] = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 800, height: 1000 }, ...options });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of (4\d\d)/.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${String(response.status())} ${response.url()}`);
  });
  return { context, page, faults };
}
