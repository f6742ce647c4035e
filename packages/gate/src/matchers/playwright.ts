import { expect as plain, type Page } from '@playwright/test';
import { lookAtPage } from './look-at-page.ts';
import { verdictOf, type PassOptions } from './verdict.ts';

export type { PassOptions } from './verdict.ts';

/**
 * Playwright’s `expect`, which also knows whether a page passes the gate as it stands:
 *
 * ```ts
 * import { test } from '@playwright/test';
 * import { expect } from '@patrwm/gate/playwright';
 *
 * test('the error page passes', async ({ page }) => {
 *   await page.goto('/name');
 *   await page.getByRole('button', { name: 'Continue' }).click();
 *   await expect(page).toPassGate();
 * });
 * ```
 */
export const expect = plain.extend({
  async toPassGate(page: Page, { language = 'en', ...options }: PassOptions = {}) {
    const { pass, message } = verdictOf(await lookAtPage(page, options), language);
    return { name: 'toPassGate', pass, message: () => message };
  },
});
