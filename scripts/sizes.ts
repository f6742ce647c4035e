// Bytes against budgets, one JSON line each: { name, bytes, limit }. Exits 1 when one is over.
// Scripts are all that a real page fetches, each as gzip, from loading it to a mistake shown in place, in a browser against
// the running example council. Run after `npm run build`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { buildJourney } from '../packages/journey-view/build-page.ts';
import { launch, openPage } from '../tests/journeys/chromium.ts';
import { runCouncil } from '../tests/journeys/running-council.ts';
import { root } from './steps.ts';

const gzip = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;
let over = false;
function report(name: string, bytes: number, limit: number): void {
  console.log(JSON.stringify({ name, bytes, limit }));
  if (bytes > limit) over = true;
}

report('stylesheet of all components', gzip(readFileSync(path.join(root, 'packages/components/dist/patrwm.css'))), 20_000);
const journey = path.join(root, 'packages/journey-view/dist/patrwm-journey.js');
await buildJourney(journey);
report('patrwm-journey.js', gzip(readFileSync(journey)), 47_000);

const council = await runCouncil();
const browser = await launch();
try {
  const { page } = await openPage(browser);
  const scripts = new Set<string>();
  let requests = 0;
  page.on('request', (request) => {
    requests++;
    if (request.resourceType() === 'script') scripts.add(request.url());
  });
  /** Waits until no request has begun for a while: `networkidle` is only told of the page's own loading. */
  const settled = async (): Promise<void> => {
    let before = -1;
    while (before !== requests) {
      before = requests;
      await page.waitForTimeout(500);
    }
  };
  /** Loads the page afresh, so that what an earlier page fetched counts too; then does `what` on it, and sums up all scripts. */
  const measure = async (what: () => Promise<void>): Promise<number> => {
    scripts.clear();
    await page.reload({ waitUntil: 'networkidle' });
    await what();
    await settled();
    const bodies = await Promise.all([...scripts].map(async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())));
    return bodies.reduce((sum, body) => sum + gzip(body), 0);
  };
  /** Does `touch`, then presses Continue: the mistake must be shown by the script, on this very page. */
  const mistake = (touch: () => Promise<void>) => async (): Promise<void> => {
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await touch();
    await settled();
    await continueButton(page).click();
    await page.getByRole('heading', { name: 'Mae problem' }).waitFor();
    if (!(await page.evaluate(() => document.documentElement.hasAttribute('data-same')))) throw new Error('The server showed the mistake.');
  };

  await page.goto(`${council.origin}/cy/find-address/address`);
  const address = await measure(async () => {
    await page.getByLabel('Cod post').first().fill('LL79 1AA');
    await page.getByRole('button', { name: 'Dod o hyd i gyfeiriad' }).click();
    await page.getByRole('radio').first().waitFor();
  });
  report('address page: scripts, all in, after a search in place', address, 20_000);

  await page.goto(`${council.origin}/cy/free-school-meals`);
  await next(page);
  const radios = await measure(mistake(() => page.getByRole('radio').first().focus()));
  report('page of radios: scripts, all in, after a mistake shown in place', radios, 9_000);

  for (const choice of ['Oes', 'Nac oes', 'Elfen warant y Credyd Pensiwn', undefined]) await next(page, choice);
  const text = await measure(mistake(() => page.getByLabel('Enwau cyntaf').fill('Siân')));
  report('page of text fields: scripts, all in, after typing and a mistake shown in place', text, 9_000);

  await page.getByLabel('Enwau cyntaf').fill('Siân');
  await page.getByLabel('Enw olaf').fill('Llŷr');
  await next(page);
  const date = await measure(mistake(() => page.getByLabel('Diwrnod').fill('31')));
  report('page with a date: scripts, all in, after typing and a mistake shown in place', date, 9_000);
  // Months typed as words are rare, and their names in two languages are fetched only then.
  // Letter by letter: the first touch fetches what listens for the rest.
  const worded = await measure(mistake(() => page.getByLabel('Mis').pressSequentially('Fawrth', { delay: 150 })));
  report('page with a date: the same, with a month typed as a word', worded, 10_000);
} finally {
  await browser.close();
  await council.close();
}
process.exit(over ? 1 : 0);

function continueButton(page: Page) {
  return page.locator('form#page button[type=submit]:not([name])').last();
}

async function next(page: Page, choice?: string): Promise<void> {
  if (choice) await page.getByLabel(choice, { exact: true }).check();
  const from = page.url();
  await continueButton(page).click();
  await page.waitForURL((url) => url.href !== from);
}
