// Every example of every component as a server sends it, with no script in the page: axe finds no violation, in both languages and each theme.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Example } from '@patrwm/components';
import { renderToString } from '@patrwm/components/render-to-string';
import { languages, type Language } from '@patrwm/language';
import { themeNames } from '@patrwm/tokens';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, colourRules, wear } from '../journeys/axe.ts';
import { launch, openPage } from '../journeys/chromium.ts';

const src = path.resolve(import.meta.dirname, '../../packages/components/src');
const names = readdirSync(src).filter((name) => existsSync(path.join(src, name, `${name}.examples.ts`)));
const styles: Readonly<Record<string, string>> = {
  'patrwm.css': fileURLToPath(import.meta.resolve('@patrwm/components/patrwm.css')),
  ...Object.fromEntries(
    themeNames
      .filter((theme) => theme !== 'patrwm')
      .map((theme) => [`${theme}.css`, fileURLToPath(import.meta.resolve(`@patrwm/tokens/themes/${theme}.css`))]),
  ),
};

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A component's example may be a part of a page, so it stands in a whole one. */
const documentOf = (language: Language, title: string, html: string): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title>${Object.keys(styles)
    .map((file) => `<link rel="stylesheet" href="/${file}">`)
    .join(
      '',
    )}</head><body class="patrwm-page">${/<main\b/.test(html) ? html : `<main class="patrwm-prose"><h1 class="patrwm-visually-hidden">${title}</h1>${html}</main>`}</body></html>`;

async function pageWithStyles(): Promise<{ page: Page; show: (html: string) => Promise<void>; close: () => Promise<void> }> {
  const { context, page } = await openPage(browser, { reducedMotion: 'reduce' });
  let body = '';
  await page.route('http://examples.test/**', (route) => {
    const file = styles[path.basename(new URL(route.request().url()).pathname)];
    return file ? route.fulfill({ path: file, contentType: 'text/css' }) : route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  return {
    page,
    close: () => context.close(),
    async show(html) {
      body = html;
      await page.goto('http://examples.test/');
    },
  };
}

test(`axe finds nothing in ${String(names.length)} components, in any theme`, { timeout: 900_000 }, async () => {
  assert.ok(names.length > 25, names.join());
  const found: string[] = [];
  // Two pages at once, one for each core. Only colours differ by theme, so every rule runs in the base theme.
  const queue = names.flatMap((name) => languages.map((language) => ({ name, language })));
  await Promise.all(
    [1, 2].map(async () => {
      const { page, show, close } = await pageWithStyles();
      for (let next = queue.pop(); next; next = queue.pop()) {
        const { name, language } = next;
        const { examples } = (await import(`@patrwm/components/${name}/examples`)) as { examples: readonly Example[] };
        assert.ok(examples.length > 0, name);
        for (const example of examples) {
          await show(documentOf(language, `${name} ${example.name}`, renderToString(example.template(language))));
          for (const theme of ['patrwm', ...themeNames.filter((each) => each !== 'patrwm')]) {
            await wear(page, theme);
            for (const violation of await axeViolations(page, theme === 'patrwm' ? undefined : colourRules))
              found.push(`${name} ${example.name} ${language} in ${theme}: ${violation}`);
          }
        }
      }
      await close();
    }),
  );
  assert.deepEqual(found, []);
});
