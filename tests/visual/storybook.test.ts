// The static Storybook, as a designer opens it. `npm run stories` builds it; `npm test` does so before this.
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Example } from '@patrwm/components';
import { services } from '@patrwm/services';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../journeys/axe.ts';
import { launch, openPage, type Watched } from '../journeys/chromium.ts';
import { serveFolder } from './static-site.ts';

const root = path.resolve(import.meta.dirname, '../..');
const dist = path.join(root, 'stories/dist');

let site: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let watched: Watched;
const outside: string[] = [];

before(async () => {
  assert.ok(existsSync(path.join(dist, 'index.json')), 'stories/dist is not built: `npm run stories`');
  [site, browser] = await Promise.all([serveFolder(dist), launch()]);
  watched = await openPage(browser);
  watched.page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.origin)) outside.push(request.url());
  });
});
after(async () => {
  await browser.close();
  site.close();
});

/** Opens one story as it is in Storybook's frame. The add-on's own run of axe would meet ours, so it waits to be asked. */
async function show(id: string, globals: string, kind: 'story' | 'docs' = 'story'): Promise<void> {
  await watched.page.goto(`${site.origin}/iframe.html?viewMode=${kind}&id=${id}&globals=${globals};a11y.manual:!true`);
}

test('lists every example of every component, and every page of every journey', async () => {
  const index = JSON.parse(readFileSync(path.join(dist, 'index.json'), 'utf8')) as { entries: Record<string, unknown> };
  const missing: string[] = [];
  const expect = (id: string): void => {
    if (!(id in index.entries)) missing.push(id);
  };
  for (const file of globSync('packages/components/src/*/*.examples.ts', { cwd: root })) {
    const folder = path.basename(path.dirname(file));
    const { examples } = (await import(path.join(root, file))) as { examples: readonly Example[] };
    for (const { name } of examples) expect(`${folder}--${name}`);
    expect(`${folder}--docs`);
  }
  for (const { id, pages, lists } of services) {
    for (const page of pages) if (page.kind !== 'slot') expect(`${id}--${page.id}`);
    for (const [list, { pages: own }] of Object.entries(lists ?? {})) for (const page of own) expect(`${id}--${list}-${page.id}`);
  }
  assert.deepEqual(missing, []);
});

const samples = [
  { id: 'radios--with-error', cy: /Gwall:/, en: /Error:/ },
  { id: 'free-school-meals--your-name-errors', cy: /Mae problem/, en: /There is a problem/ },
  { id: 'tokens-colours--contrast', cy: /Cyferbyniad/, en: /Contrast/ },
] as const;

for (const { id, cy, en } of samples) {
  test(`${id} shows in Welsh, in English, and in both`, async () => {
    const { page, faults } = watched;
    const { length } = faults;
    for (const [language, words] of Object.entries({ cy, en })) {
      await show(id, `language:${language}`);
      await page.locator('#storybook-root').getByText(words).first().waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), language);
    }
    await show(id, 'language:both;theme:aberwennol');
    for (const [title, words] of [
      ['Cymraeg', cy],
      ['English', en],
    ] as const) {
      const frame = page.frameLocator(`iframe[title=${title}]`);
      await frame.locator('#storybook-root').getByText(words).first().waitFor();
      assert.equal(await frame.locator('html').getAttribute('data-theme'), 'aberwennol');
    }
    assert.deepEqual(faults.slice(length), []);
  });
}

test('a theme and the approximation of forced colours change what is painted', async () => {
  const { page } = watched;
  const painted = async (globals: string): Promise<string> => {
    await show('button--primary', globals);
    const button = page.locator('#storybook-root .patrwm-button').first();
    await button.waitFor();
    return button.evaluate((element) => getComputedStyle(element).backgroundColor);
  };
  const [base, themed, forced] = [await painted('language:cy'), await painted('theme:aberwennol'), await painted('colours:dark')];
  assert.equal(new Set([base, themed, forced]).size, 3, [base, themed, forced].join(' '));
});

test('the docs of an element hold its guidance and its table of attributes', async () => {
  const { page } = watched;
  await show('text-input--docs', 'language:cy', 'docs');
  await page.getByRole('heading', { name: 'When to use' }).waitFor();
  const rows = await page.locator('.docblock-argstable tr').allInnerTexts();
  assert.ok(
    rows.some((row) => row.includes('label-as-heading') || row.includes('label-is-heading')),
    rows.join('\n'),
  );
  assert.ok(!rows.some((row) => row.startsWith('#')), 'private members are left out');
});

test('the pages of tokens pass axe', async () => {
  const { page } = watched;
  for (const id of ['tokens-colours--roles', 'tokens-measures--focus']) {
    await show(id, 'language:cy');
    await page.locator('#storybook-root h1').waitFor();
    assert.deepEqual(await axeViolations(page, undefined, '#storybook-root'), [], id);
  }
});

test('nothing was asked of another origin', () => {
  assert.deepEqual(outside, []);
});
