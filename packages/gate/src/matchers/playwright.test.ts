import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { findBrowser } from '../visit/browser.ts';

// Inside the package, so that it is found by its name, in the folder that is nobody's source.
const dist = path.resolve(import.meta.dirname, '../../dist');
mkdirSync(dist, { recursive: true });
const folder = mkdtempSync(path.join(dist, 'playwright-'));
after(() => rmSync(folder, { recursive: true }));

test('with Playwright’s own runner a good page passes, and a bad one says what is wrong, in the state that it is wrong in', async () => {
  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  write(
    'playwright.config.mjs',
    `export default { testDir: '.', outputDir: './out', timeout: 180_000, workers: 1, reporter: 'json', use: { launchOptions: { executablePath: ${JSON.stringify(findBrowser())}, args: ['--no-sandbox'] } } };`,
  );
  const whole = (body: string, css = ''): string =>
    `<!doctype html><html lang="en"><head><title>Bins – Example council</title><meta name="viewport" content="width=device-width"><style>${css}</style></head><body><main><h1>Bins</h1><p>Which day your bins go.</p>${body}</main><footer><a href="/s">Accessibility statement</a></footer></body></html>`;
  write(
    'pages.spec.mjs',
    `import { test, expect as plain } from '@playwright/test';
import { expect } from '@patrwm/gate/playwright';
import { toPassGate } from '@patrwm/gate/vitest';
const show = (page, html) => page.setContent(html);
const said = (promise) => promise.then(() => 'passed', (error) => error.message);
test('good', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await show(page, ${JSON.stringify(whole(''))});
  await expect(page).toPassGate();
  plain(page.viewportSize()).toEqual({ width: 900, height: 700 });
});
test('bad', async ({ page }) => {
  plain(await said(expect(page).toPassGate())).toMatch(/There is nothing to be seen/);
  await show(page, ${JSON.stringify(whole('<button style="padding: 20px" onclick="this.textContent = String()">Show</button>'))});
  await expect(page).toPassGate({ states: ['default'] });
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page).not.toPassGate({ states: ['default'] });
  plain(await said(expect(page).toPassGate({ states: ['default'] }))).toMatch(/axe\\/button-name: The button has no name\\.\\n {2}<button .*\\n.*\\n {2}\\[default\\]/);
  await expect(page).toPassGate({ states: ['default'], without: ['axe/button-name'] });
  // The matcher for Vitest in Node says the same of the same page.
  const { pass, message } = await toPassGate(page, { states: ['default'] });
  plain([pass, /axe\\/button-name/.test(message())]).toEqual([false, true]);
  await show(page, ${JSON.stringify(whole('', '@media (prefers-color-scheme: dark) { p { color: #222; background: #111 } }'))});
  await expect(page).toPassGate({ states: ['default'] });
  plain(await said(expect(page).toPassGate({ states: ['default', 'dark'], language: 'cy' }))).toMatch(/axe\\/color-contrast: Mae cyferbyniad[^]*\\[dark\\]/);
});`,
  );
  const cli = path.resolve(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const child = spawn(process.execPath, [cli, 'test'], { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  for await (const chunk of child.stdout) out += String(chunk);
  interface Spec {
    readonly title: string;
    readonly tests: readonly {
      readonly results: readonly { readonly status: string; readonly errors: readonly { readonly message: string }[] }[];
    }[];
  }
  const { suites, errors } = JSON.parse(out) as { suites: readonly { readonly specs: readonly Spec[] }[]; errors: unknown[] };
  assert.deepEqual(errors, []);
  const results = new Map(suites.flatMap(({ specs }) => specs).map(({ title, tests }) => [title, tests[0]?.results[0]]));
  assert.deepEqual(
    [...results].map(([title, result]) => [title, result?.status, result?.errors.map(({ message }) => message)]),
    [
      ['good', 'passed', []],
      ['bad', 'passed', []],
    ],
  );
});
