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
const folder = mkdtempSync(path.join(dist, 'wtr-'));
after(() => rmSync(folder, { recursive: true }));

const launch = JSON.stringify({ executablePath: findBrowser(), args: ['--no-sandbox'] });
const files = {
  // The package is served from its source here; a published one is JavaScript, and needs neither the plugin nor the folder.
  'web-test-runner.config.mjs': `import { writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { chromeLauncher } from '@web/test-runner-chrome';
import { gatePlugin } from '@patrwm/gate/web-test-runner';
const types = {
  name: 'types', resolveMimeType: ({ path }) => (path.endsWith('.ts') ? 'js' : undefined),
  transform: ({ path, body }) => (path.endsWith('.ts') ? stripTypeScriptTypes(body) : undefined),
};
const told = [];
const teller = {
  reportTestFileResults: ({ sessionsForTestFile }) => {
    for (const { browser, errors, testResults } of sessionsForTestFile) {
      for (const { message } of errors) told.push(browser.name + ': ' + message);
      for (const { name, passed, error } of testResults?.tests ?? []) told.push(browser.name + ': ' + name + ': ' + (passed ? 'passed' : error.message));
    }
  },
  stop: () => writeFileSync(new URL('told.json', import.meta.url), JSON.stringify(told)),
};
export default {
  files: 'part.spec.mjs', rootDir: ${JSON.stringify(path.resolve(dist, '../../..'))}, nodeResolve: true, plugins: [gatePlugin(), types],
  browsers: [chromeLauncher({ launchOptions: ${launch} })],
  testFramework: { config: { timeout: 120_000 } }, reporters: [teller],
  browserStartTimeout: 60_000, testsStartTimeout: 60_000, testsFinishTimeout: 120_000,
};`,
  'part.spec.mjs': `import { assertPassesGate } from '@patrwm/gate/web-test-runner/browser';
const said = (promise) => promise.then(() => 'passed', ({ message }) => message);
const show = (html) => { document.body.innerHTML = html; };
const equal = (found, wanted) => { if (String(found) !== String(wanted)) throw new Error('found ' + found); };
const match = (found, wanted) => { if (!wanted.test(found)) throw new Error('found ' + found); };
it('a part passes in other looks, and stands as it stood', async () => {
  show('<label for="day">Day</label> <input id="day" name="day">');
  document.querySelector('input').value = 'Friday';
  const size = [innerWidth, innerHeight];
  await assertPassesGate(undefined, { states: ['default', 'zoom-400'] });
  equal([innerWidth, innerHeight], size);
  equal(document.querySelector('input').value, 'Friday');
});
it('only what is asked about counts, in the language that is asked for', async () => {
  show('<div id="good"><p>Which day your bins go.</p></div><div id="bad"><button></button></div>');
  await assertPassesGate(document.querySelector('#good'), { states: ['default'] });
  match(await said(assertPassesGate(document.querySelector('#bad'), { states: ['default'], language: 'cy' })), /axe\\/button-name: Nid oes enw/);
  equal(await said(assertPassesGate(document.body, { states: ['default'], without: ['axe/button-name'] })), 'passed');
});`,
};

test('Web Test Runner: a part passes or not', async () => {
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  const cli = path.resolve(import.meta.dirname, '../../node_modules/@web/test-runner/dist/bin.js');
  await once(
    spawn(process.execPath, [cli], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(folder, 'compile-cache') },
    }),
    'close',
  );
  const told = JSON.parse(readFileSync(path.join(folder, 'told.json'), 'utf8')) as string[];
  assert.deepEqual(told.sort(), [
    'Chrome: a part passes in other looks, and stands as it stood: passed',
    'Chrome: only what is asked about counts, in the language that is asked for: passed',
  ]);
});
