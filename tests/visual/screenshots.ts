// Draws every page as a person sees it, for eyes and not for assertions: both languages, 320 and 1280 px, forced colours.
// Usage: node tests/visual/screenshots.ts <folder> [words that the page's name must hold]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launch } from '../journeys/chromium.ts';
import { everyPage } from '../journeys/every-page.ts';
import { runCouncil } from '../journeys/running-council.ts';

const [folder = 'screenshots', ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const council = await runCouncil();
const browser = await launch();
const ways = {
  '320': { viewport: { width: 320, height: 640 } },
  '1280': { viewport: { width: 1280, height: 800 } },
  forced: { viewport: { width: 640, height: 800 }, forcedColors: 'active' },
} as const;
const states = await everyPage(council.origin);
for (const [way, options] of Object.entries(ways)) {
  const page = await browser.newPage(options);
  for (const [name, html] of states) {
    if (!wanted.every((word) => name.includes(word) || way === word)) continue;
    await page.route('**/saved.html', (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
    await page.goto(`${council.origin}/saved.html`);
    await page.screenshot({
      path: path.join(folder, `${name.replaceAll(/[^\w-]+/g, '-')}-${way}.png`),
      fullPage: true,
      animations: 'disabled',
    });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (wide > 0) console.log(`${name} at ${way}: ${String(wide)} px too wide`);
    await page.unrouteAll();
  }
  await page.close();
}
await browser.close();
await council.close();
