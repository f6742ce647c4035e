import { expect as plain, type Page } from '@playwright/test';
import type { Language } from '../bilingual.ts';
import { failuresAsText, lookAtPage, type LookOptions } from './look-at-page.ts';

export interface PassOptions extends LookOptions {
  /** The language that failures are told in; English where it is absent. */
  readonly language?: Language;
}

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
    const findings = await lookAtPage(page, options);
    const failures = failuresAsText(findings, language);
    return {
      name: 'toPassGate',
      pass: failures === '',
      message: () =>
        failures
          ? `${failures}\n\n${{ cy: 'Mae `npx patrwm-gate rules ID` yn egluro rheol.', en: '`npx patrwm-gate rules ID` explains a rule.' }[language]}`
          : { cy: 'Ni chafwyd methiant y gall peiriant ei ganfod.', en: 'No machine-detectable failure was found.' }[language],
    };
  },
});
