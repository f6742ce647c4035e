import type { Frame, Page } from 'playwright-core';
import { lookAtPage } from './look-at-page.ts';
import { mark } from './mark.ts';
import { verdictOf, type PassOptions, type Verdict } from './verdict.ts';

export type { PassOptions } from './verdict.ts';

/**
 * A matcher for tests in Node that open pages with Playwright:
 *
 * ```ts
 * import { expect } from 'vitest';
 * import { toPassGate } from '@patrwm/gate/vitest';
 *
 * expect.extend({ toPassGate });
 * await expect(page).toPassGate();
 * ```
 */
export async function toPassGate(
  page: Page,
  { language = 'en', ...options }: PassOptions = {},
): Promise<{
  pass: boolean;
  message: () => string;
}> {
  const { pass, message } = verdictOf(await lookAtPage(page, options), language);
  return { pass, message: () => message };
}

/** What Vitest hands a command, with the Playwright provider. */
interface CommandContext {
  readonly page: Page;
  readonly frame: () => Promise<Frame>;
}

/**
 * What tests in Vitest's browser mode ask of Node, with the Playwright provider: put it into the configuration as
 * `browser: { commands: gateCommands }`, and take the matcher from `@patrwm/gate/vitest/browser`.
 */
export const gateCommands = {
  patrwmGate: async ({ page, frame }: CommandContext, { language = 'en', ...options }: PassOptions): Promise<Verdict> =>
    verdictOf(await lookAtPage(page, options, { frame: await frame(), marked: mark }), language),
};

declare module 'vitest' {
  // An interface is added to only under its own parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Whether a page, or an element in browser mode, passes the gate as it stands. */
    toPassGate(options?: PassOptions): Promise<void>;
  }
}
