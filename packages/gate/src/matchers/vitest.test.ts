import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, test } from 'node:test';
import { findBrowser } from '../visit/browser.ts';

// Inside the package, so that it is found by its name, in the folder that is nobody's source.
const dist = path.resolve(import.meta.dirname, '../../dist');
mkdirSync(dist, { recursive: true });
const folder = mkdtempSync(path.join(dist, 'vitest-'));
after(() => rmSync(folder, { recursive: true }));

const launch = JSON.stringify({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const files = {
  'vitest.config.mjs': `import { playwright } from '@vitest/browser-playwright';
import { gateCommands } from '@patrwm/gate/vitest';
const browser = {
  enabled: true, headless: true, screenshotFailures: false, provider: playwright({ launchOptions: ${launch} }),
  instances: [{ browser: 'chromium' }], commands: gateCommands,
};
export default { test: { include: ['part.spec.mjs'], testTimeout: 120_000, browser } };`,
  'part.spec.mjs': `import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { toPassGate } from '@patrwm/gate/vitest/browser';
expect.extend({ toPassGate });
const show = (html) => { document.body.innerHTML = html; };
const said = (promise) => promise.then(() => 'passed', (error) => error.message);
test('a part passes in other looks, and stands as it stood', async () => {
  show('<form aria-label="Bins"><label for="day">Day</label> <input id="day" name="day"></form>');
  await page.getByLabelText('Day').fill('Friday');
  const size = [innerWidth, innerHeight];
  await expect(page.getByRole('form')).toPassGate({ states: ['default', 'zoom-400'] });
  expect([innerWidth, innerHeight]).toEqual(size);
  expect(document.querySelector('input').value).toBe('Friday');
  expect(document.querySelectorAll('[data-patrwm-gate-part]').length).toBe(0);
});
test('only what is asked about counts', async () => {
  show('<div id="good"><p>Which day your bins go.</p></div><div id="bad"><button></button></div>');
  await expect(document.querySelector('#good')).toPassGate({ states: ['default'] });
  expect(await said(expect(document.querySelector('#bad')).toPassGate({ states: ['default'] }))).toMatch(/axe\\/button-name/);
  expect(await said(expect(document.body).toPassGate({ states: ['default'], without: ['axe/button-name'] }))).toBe('passed');
});
test('the frame is really narrow where that is asked, and its pixels are its own', async () => {
  show('<div style="width: 500px"><p style="width: 480px">A line that does not fit into three hundred and twenty pixels of a window.</p></div>');
  expect(await said(expect(document.body).toPassGate({ states: ['default'] }))).toBe('passed');
  expect(await said(expect(document.body).toPassGate({ states: ['default', 'narrow'] }))).toMatch(/reflow: [^]*\\[narrow\\]/);
  show('<p style="margin-top: 300px; background: linear-gradient(#fff, #fff); color: #bbb">Which day your bins go.</p>');
  expect(await said(expect(document.body).toPassGate({ states: ['default'], language: 'cy' }))).toMatch(/axe\\/color-contrast: Mae cyferbyniad[^]*bicsel|fesul picsel/);
});`,
};

test('Vitest in browser mode: a part of a page passes or not, as the test has brought it about', async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const cli = path.resolve(import.meta.dirname, '../../node_modules/vitest/vitest.mjs');
  const child = spawn(process.execPath, [cli, 'run', '--reporter=json', '--outputFile=out.json'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compile-cache') },
  });
  await once(child, 'close');
  interface Report {
    readonly testResults: readonly {
      readonly message: string;
      readonly assertionResults: readonly {
        readonly title: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  }
  const { testResults } = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')) as Report;
  const told = testResults.flatMap(({ assertionResults, message }) => [
    message,
    ...assertionResults.map(({ title, status, failureMessages }) => [title, status, ...failureMessages].join(': ')),
  ]);
  assert.deepEqual(told.filter(Boolean).sort(), [
    'a part passes in other looks, and stands as it stood: passed',
    'only what is asked about counts: passed',
    'the frame is really narrow where that is asked, and its pixels are its own: passed',
  ]);
});
