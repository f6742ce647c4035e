import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { runCommand } from '../cli/run-command.ts';
import { engineMissing, programOf, type EngineBrowser, type EngineReading } from './engine.ts';
import { startEngines, visitInEngines } from './visit-in-engines.ts';

const pages: Readonly<Record<string, string>> = {
  '/good': '<main><h1>Bins</h1><p>Which day.</p></main>',
  '/empty': '<main></main>',
  // What draws itself a moment after it has loaded is not empty.
  '/late': `<main></main><script>setTimeout(() => document.querySelector('main').append('Bins'), 400)</script>`,
};
const server = createServer((request, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><head><title>Bins</title></head><body>${pages[request.url ?? ''] ?? ''}</body></html>`);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
after(() => server.close());
const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
const page = (name: string, told: readonly string[] = []) => ({ name, url: origin + name, told });

test('WebKit opens pages: an empty one and one that is not there are told, what Chromium told is not told again', async () => {
  const browsers = await startEngines(['webkit'], { timeout: 20_000 });
  const gone = { name: '/gone', url: 'http://127.0.0.1:1/', told: [] };
  try {
    const { notTested, notices } = await visitInEngines(
      [gone, page('/good'), page('/empty'), page('/empty', ['empty-main']), page('/late')],
      browsers,
      { timeout: 20_000, ignoreScriptErrors: [] },
    );
    assert.deepEqual(
      notTested.map(({ page: of, code, message }) => [of, code, message.en.split(':')[0], message.cy.split(':')[0]]),
      [
        ['/gone', 'unreachable', 'In WebKit', 'Yn WebKit'],
        ['/empty', 'empty-main', 'In WebKit', 'Yn WebKit'],
      ],
    );
    assert.match(notices[0]?.en ?? '', /\(5\) were opened in WebKit too/);
  } finally {
    for (const browser of browsers.values()) await browser.close();
  }
});

test('an error page, failing scripts and a page that never ends are told, without what the configuration leaves out', async () => {
  const shown = { title: '', lang: 'en', elements: 5, empty: false, canvas: false, password: false };
  const readings: Readonly<Record<string, Partial<EngineReading>>> = {
    '/500': { status: 500 },
    '/script': { scriptErrors: ['nosuch is not defined', 'nosuch is not defined', 'ResizeObserver loop limit exceeded', 'maps are off'] },
  };
  const firefox: EngineBrowser = {
    hearsScripts: true,
    open: (url) => {
      const reading = readings[new URL(url).pathname];
      return reading
        ? Promise.resolve({ scriptErrors: [], guards: shown, ...reading })
        : Promise.reject(new Error('page.goto: Timeout 20000ms exceeded.'));
    },
    close: () => Promise.resolve(),
  };
  const { notTested } = await visitInEngines([page('/500'), page('/script'), page('/slow')], new Map([['firefox', firefox]]), {
    timeout: 20_000,
    ignoreScriptErrors: [/^maps/],
  });
  assert.deepEqual(
    notTested.map(({ page: of, code }) => [of, code]),
    [
      ['/500', 'wrong-status'],
      ['/script', 'script-error'],
      ['/slow', 'timeout'],
    ],
  );
});

test('an engine that is not there is told with what to install, and an unknown one is typed wrongly', async () => {
  assert.equal(programOf(['no-such-firefox']), undefined);
  const { code, words } = engineMissing('firefox', '`apt install firefox-esr`');
  assert.equal(code, 'no-browser-engine');
  assert.match(words.en, /Firefox was asked for, but is not on this machine\. Install it \(`apt install firefox-esr`\)/);
  const said: string[] = [];
  const terminal = {
    cwd: '/',
    env: {},
    out: () => undefined,
    err: (text: string) => said.push(text),
    signal: new AbortController().signal,
  };
  assert.equal(await runCommand(['check', origin, '--engines', 'chromium,opera', '--lang', 'en'], terminal), 2);
  assert.match(said.join(), /“opera” is no engine/);
});
