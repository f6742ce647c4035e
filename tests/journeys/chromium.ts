import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

/** The system's Chromium. Sandboxing needs a user that a build machine is not. */
export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--font-render-hinting=none', '--disable-lcd-text'],
  });

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
