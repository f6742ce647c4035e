// A council whose CMS takes a script and a tag and no more: the whole journey in the browser, and its answers posted to
// the service server, which walks and checks them again before it takes them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import type { Browser } from 'playwright-core';
// Built as a council would build it; the package does not export its build.
import { buildJourney } from '../../packages/journey-view/build-page.ts';
import { launch, openPage } from './chromium.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { walkInPage } from './walk-in-page.ts';
import { walkableOf } from './witness-fields.ts';
import { witnessesOf } from './witnesses.ts';

let council: RunningCouncil;
let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-script-tag-'));
const script = path.join(folder, 'patrwm-journey.js');
before(async () => {
  [council, browser] = await Promise.all([
    runCouncil(),
    launch(),
    buildJourney(script, { journeys: ['@patrwm/services'], resolveDir: path.resolve(import.meta.dirname, '..') }),
  ]);
});
after(async () => {
  await browser.close();
  await council.close();
  rmSync(folder, { recursive: true, force: true });
});

test('answers given wholly in the browser reach the back office, once', { timeout: 120_000 }, async () => {
  const witness = witnessesOf(journey).find(({ route }) => route.at(-1) === 'check' && !route.includes('evidence'));
  assert.ok(witness);
  const { page, faults } = await openPage(browser);
  await page.route('**/cms/**', (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ path: script, contentType: 'text/javascript' })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html" },
          body: '<!doctype html><html lang="cy"><title>Cyngor</title><script type="module" src="/cms/patrwm-journey.js"></script>',
        }),
  );
  await page.goto(`${council.origin}/cms/meals`);
  const met = await page.evaluate(walkInPage, walkableOf(journey, witness, 'cy'));
  assert.equal(met.at(-1)?.key, 'check');

  const send = async (): Promise<void> => {
    await page.locator('patrwm-journey form button[type=submit]:not([name])').last().click();
  };
  // Nowhere to post to yet: the failure is told in words and everything stays.
  await page.route('**/api/**', (route) => route.abort());
  await page.evaluate(
    (address) => Object.assign(document.querySelector('patrwm-journey') ?? {}, { post: address }),
    `/api/${journey.id}/submissions`,
  );
  await send();
  await page.getByRole('alert').or(page.locator('patrwm-notification-banner')).first().waitFor();
  await page.unroute('**/api/**');
  await send();
  await page.locator('.patrwm-panel').waitFor();

  const [payload, ...others] = await council.delivered();
  assert.equal(others.length, 0);
  assert.ok(payload);
  await page.getByText(payload.reference).first().waitFor();
  assert.equal(payload.language, 'cy');
  const asked = Object.fromEntries(payload.answers.map(({ question, value }) => [question, value]));
  const { home, ...rest } = asked;
  const { home: _home, ...given } = witness.progress.answers.questions;
  assert.deepEqual(rest, Object.fromEntries(Object.entries(given).filter(([id]) => id in rest)));
  assert.equal((home as { source: string }).source, 'manual');
  assert.ok(Object.keys(rest).length > 10);
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_FAILED')),
    [],
  );
});
