import { chromium, type Browser, type Page } from 'playwright-core';
import { GateError } from '../gate-error.ts';
import { lookAtPage } from './look-at-page.ts';
import { mark } from './mark.ts';
import { verdictOf, type PassOptions } from './verdict.ts';

/** A page of Puppeteer's, as Web Test Runner's own Chrome launcher has it. */
interface PuppeteerPage {
  url(): string;
  browser(): { wsEndpoint(): string };
}

interface Asked {
  readonly command: string;
  readonly payload?: unknown;
  readonly session: { readonly id: string; readonly browser: object };
}

/**
 * Answers `assertPassesGate` of `@patrwm/gate/web-test-runner/browser`. With `chromeLauncher`, which is Web Test Runner's own, or
 * `playwrightLauncher`:
 *
 * ```js
 * // web-test-runner.config.mjs
 * import { gatePlugin } from '@patrwm/gate/web-test-runner';
 *
 * export default { files: 'test/*.test.js', nodeResolve: true, plugins: [gatePlugin()] };
 * ```
 */
export function gatePlugin(): { name: string; executeCommand: (asked: Asked) => Promise<unknown>; serverStop: () => Promise<void> } {
  // Joined once and left at the end: what leaves a browser takes the size with it that it gave a page.
  const joined = new Map<string, Promise<Browser>>();
  return {
    name: 'patrwm-gate',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command !== 'patrwm-gate') return undefined;
      const { language = 'en', ...options } = (payload ?? {}) as PassOptions;
      const page = (browser as { getPage?: (session: string) => Page | PuppeteerPage }).getPage?.(id);
      const same = page && ('context' in page ? page : await sameIn(joined, page));
      if (!same) throw chromiumOnly();
      return verdictOf(await lookAtPage(same, options, { marked: mark }), language);
    },
    async serverStop() {
      for (const browser of joined.values()) await browser.then((each) => each.close()).catch(() => undefined);
    },
  };
}

/** The page that Puppeteer drives, as Playwright has it: the runner’s addresses name the session, so no two pages share one. */
async function sameIn(joined: Map<string, Promise<Browser>>, page: PuppeteerPage): Promise<Page | undefined> {
  const address = page.browser().wsEndpoint();
  const joining = joined.get(address) ?? chromium.connectOverCDP(address);
  joined.set(address, joining);
  const browser = await joining.catch(() => undefined);
  return browser
    ?.contexts()
    .flatMap((context) => context.pages())
    .find((each) => each.url() === page.url());
}

const chromiumOnly = (): GateError =>
  new GateError('chromium-only', {
    cy: 'Dim ond mewn Chromium, Chrome neu Edge y gall y giât edrych ar dudalen; rhedwch y prawf hwn â `chromeLauncher` neu `playwrightLauncher`.',
    en: 'The gate can look at a page only in Chromium, Chrome or Edge; run this test with `chromeLauncher` or `playwrightLauncher`.',
  });
