// Bytes against budgets, one JSON line each: { name, bytes, limit }. Exits 1 when one is over.
// Scripts are what a real page fetches, each as gzip, in a browser against the running example council. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { launch, openPage } from '../tests/journeys/chromium.ts';
import { runCouncil } from '../tests/journeys/running-council.ts';
import { root } from './steps.ts';

const gzip = (content: Buffer): number => gzipSync(content, { level: 9 }).length;
let over = false;
function report(name: string, bytes: number, limit: number): void {
  console.log(JSON.stringify({ name, bytes, limit }));
  if (bytes > limit) over = true;
}

report('stylesheet of all components', gzip(readFileSync(path.join(root, 'packages/components/dist/patrwm.css'))), 20_000);

const council = await runCouncil();
const browser = await launch();
try {
  const { page } = await openPage(browser);
  const scripts = new Map<string, number>();
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') void response.body().then((body) => scripts.set(response.url(), gzip(body)));
  });
  const loaded = async (): Promise<number> => {
    await page.waitForLoadState('networkidle');
    return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
  };
  /** Loads the page afresh, so that what an earlier page fetched counts too. */
  const afresh = async (): Promise<number> => {
    scripts.clear();
    await page.reload();
    return loaded();
  };

  await page.goto(`${council.origin}/cy/find-address/address`);
  await afresh();
  await page.getByLabel('Cod post').first().fill('LL79 1AA');
  await page.getByRole('button', { name: 'Dod o hyd i gyfeiriad' }).click();
  await page.getByRole('radio').first().waitFor();
  report('scripts of the address page, after a search in place', await loaded(), 20_000);

  await reachName(page);
  report('scripts of a page of text fields', await afresh(), 9_000);
  await page.locator('form#page button[type=submit]:not([name])').last().click();
  await page.getByRole('heading', { name: 'Mae problem' }).waitFor();
  console.log(
    JSON.stringify({ name: 'scripts of a page of text fields, after a mistake (no budget)', bytes: await loaded(), limit: null }),
  );
  await page.getByLabel('Enwau cyntaf').fill('Siân');
  await page.getByLabel('Enw olaf').fill('Llŷr');
  await page.locator('form#page button[type=submit]:not([name])').last().click();
  await page.waitForURL('**/birth');
  report('scripts of a page with a date', await afresh(), 9_000);
} finally {
  await browser.close();
  await council.close();
}
process.exit(over ? 1 : 0);

async function reachName(page: Page): Promise<void> {
  await page.goto(`${council.origin}/cy/free-school-meals`);
  for (const choice of [undefined, 'Oes', 'Nac oes', 'Elfen warant y Credyd Pensiwn', undefined]) {
    if (choice) await page.getByLabel(choice, { exact: true }).check();
    await Promise.all([page.waitForNavigation(), page.locator('form#page button[type=submit]:not([name])').last().click()]);
  }
}
