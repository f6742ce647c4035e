import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Result } from '../result.ts';
import { run, type RunOptions } from '../run.ts';
import { securityHeadersRule } from '../rules/security-headers/security-headers.ts';
import { launchBrowser } from './browser.ts';
import type { Checked } from './check-target.ts';
import { PageMemory } from './page-memory.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-memory-'));
const site = { style: 'p { color: #333 }', text: 'Words', answer: '<p>Thank you</p>', token: 0, headers: {} as Record<string, string> };
let server: Server;
let browser: Browser;
let origin = '';

before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const html = (body: string): void => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      for (const [name, value] of Object.entries(site.headers)) response.setHeader(name, value);
      response.end(
        `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/style.css"></head><body><main><h1>A page</h1>${body}</main></body></html>`,
      );
    };
    if (request.url === '/style.css') {
      response.setHeader('content-type', 'text/css');
      response.end(site.style);
    } else if (request.url?.startsWith('/sent')) html(site.answer);
    else
      html(
        `<p>${site.text}</p><button></button><form action="/sent" method="get"><input type="hidden" name="csrf_token" value="${String((site.token += 1))}"><label>Name <input name="who"></label><button>Send</button></form>`,
      );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const file = path.join(folder, 'memory.json');
const check = async (more: Partial<RunOptions> = {}): Promise<Result> => {
  const { result } = await run({
    browser,
    targets: [{ name: 'page', url: `${origin}/` }],
    states: ['default'],
    rules: [securityHeadersRule],
    remember: { file, settings: 1 },
    ...more,
  });
  assert.deepEqual(result.notTested, []);
  return result;
};
const rulesFound = ({ findings }: Result): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

test('a page that is as it was is told again, with the day, and any change of it or of the settings is checked anew', async () => {
  const first = await check();
  assert.equal(first.carriedOver, undefined);
  const again = await check();
  assert.deepEqual(again.carriedOver, [{ page: 'page', since: new Date().toISOString().slice(0, 10) }]);
  assert.deepEqual(rulesFound(again), rulesFound(first));
  assert.ok(rulesFound(again).includes('axe/button-name'), 'a fault that was found is found still');
  site.style = 'p { color: #ccc }';
  const styled = await check();
  assert.equal(styled.carriedOver, undefined, 'a style is part of the page');
  assert.ok(rulesFound(styled).includes('axe/color-contrast'));
  site.text = 'Other words';
  assert.equal((await check()).carriedOver, undefined);
  assert.equal((await check({ states: ['default', 'narrow'] })).carriedOver, undefined, 'other states');
  assert.equal((await check({ states: ['default', 'narrow'], remember: { file, settings: 2 } })).carriedOver, undefined, 'other settings');
});

test('headers are looked at anew, and so is what a form answers', async () => {
  const states = ['default', 'empty-submit'] as const;
  await check({ states });
  site.headers = { 'content-security-policy': "default-src 'self'", 'x-content-type-options': 'nosniff' };
  site.answer = '<p>Thank you</p><img src="data:,">';
  const again = await check({ states });
  assert.equal(again.carriedOver?.length, 1);
  assert.deepEqual(again.pages[0]?.states, states);
  assert.ok(rulesFound(again).includes('axe/button-name'));
  const { result: fresh } = await run({ browser, targets: [{ name: 'page', url: `${origin}/` }], states, rules: [securityHeadersRule] });
  assert.ok(rulesFound(fresh).includes('axe/image-alt'), 'the answer is looked at');
  assert.deepEqual(rulesFound(again), rulesFound(fresh));
});

const seen = (more: Partial<Checked> = {}): Checked => ({
  observations: [],
  notTested: [],
  states: ['default'],
  notAllowed: [],
  name: 'page',
  url: 'http://a.wales/',
  language: 'en',
  clean: true,
  ...more,
});

test('nothing is remembered of what could not be tested, nor for ever, nor from a file that does not hold', () => {
  const old = path.join(folder, 'old.json');
  const memory = new PageMemory(old, 1, '2026-01-01');
  memory.keep('http://a.wales/x?q=secret', 'hash', seen());
  memory.keep('http://a.wales/y', 'hash', seen({ notTested: [{ page: 'y', code: 'timeout', message: { cy: '', en: '' } }] }));
  memory.save();
  assert.ok(!readFileSync(old, 'utf8').includes('secret'));
  const on = (day: string, key: unknown = 1): PageMemory => new PageMemory(old, key, day);
  assert.equal(on('2026-01-20').recall('http://localhost:3000/x?q=secret', 'hash')?.since, '2026-01-01');
  assert.equal(on('2026-01-20').recall('http://a.wales/y', 'hash'), undefined);
  assert.equal(on('2026-01-20').recall('http://a.wales/x?q=secret', 'other'), undefined);
  assert.equal(on('2026-03-01').recall('http://a.wales/x?q=secret', 'hash'), undefined, 'it is checked again after a month');
  assert.equal(on('2026-01-20', 2).recall('http://a.wales/x?q=secret', 'hash'), undefined);
  writeFileSync(old, '<<<<<<<');
  assert.equal(on('2026-01-20').recall('http://a.wales/x?q=secret', 'hash'), undefined);
});
