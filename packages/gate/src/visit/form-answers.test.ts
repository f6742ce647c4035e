// A form's own errors are judged; what a server says that does not take the form is not taken for them.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Result } from '../result.ts';
import { run } from '../run.ts';
import { serveFolder } from '../targets/static-server.ts';
import { launchBrowser } from './browser.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bins</title></head><body><main><h1>Bins</h1>${body}</main></body></html>`;
const form = (action: string): string =>
  page(`<form method="post" action="${action}"><label for="a">Street</label><input id="a" name="a"><button>Send</button></form>`);

let browser: Browser;
let server: Server;
let origin = '';
let posts = 0;
before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const status = request.method === 'POST' ? Number((request.url ?? '').slice(1)) : 200;
    if (request.method === 'POST') posts += 1;
    if (status === 0) return void response.destroy();
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(request.method === 'POST' ? form('/422').replace('</h1>', '</h1><button></button>') : form(request.url ?? ''));
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const send = async (statuses: readonly number[]): Promise<Result> => {
  const targets = statuses.map((status) => ({ name: String(status), url: `${origin}/${String(status)}` }));
  return (await run({ targets, states: ['empty-submit'], rules: [], browser })).result;
};

test('a server that does not take a form is told as that, and its answer is not judged', async () => {
  const statuses = [404, 405, 501, 500, 0];
  const { notTested, findings } = await send(statuses);
  assert.deepEqual(findings, []);
  for (const status of statuses) {
    const told = notTested.filter(({ page }) => page === String(status));
    assert.deepEqual(
      told.map(({ code, state }) => [code, state]),
      [['form-refused', 'empty-submit']],
    );
    if (status) assert.ok(told[0]?.message.cy.includes(String(status)), told[0]?.message.cy);
  }
});

test('a form that comes back with its errors is judged, whatever number it comes with', async () => {
  const { notTested, findings } = await send([200, 400, 422]);
  assert.deepEqual(notTested, []);
  const nameless = findings.find(({ rule }) => rule === 'axe/button-name');
  assert.deepEqual(nameless?.places.map(({ page }) => page).sort(), ['200', '400', '422']);
});

test('a form is sent once for each way of filling it in wrongly, whoever looks at what it answers', async () => {
  posts = 0;
  const targets = [{ name: 'once', url: `${origin}/422` }];
  const { result } = await run({ targets, states: ['empty-submit', 'wrong-field'], browser });
  assert.deepEqual(result.notTested, []);
  assert.equal(posts, 2);
});

test('a folder answers no form: that is a notice, once, and no fault', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-folder-'));
  writeFileSync(path.join(folder, 'away.html'), form('/send'));
  writeFileSync(path.join(folder, 'self.html'), form(''));
  const served = await serveFolder(folder);
  try {
    const targets = ['away', 'self'].map((name) => ({ name, url: `${served.origin}/${name}.html` }));
    const { result } = await run({ targets, states: ['empty-submit', 'wrong-field'], rules: [], browser });
    assert.deepEqual(result.notTested, []);
    assert.deepEqual(result.findings, []);
    assert.equal(result.notices.length, 1);
    assert.match(result.notices[0]?.en ?? '', /on 2 of the pages.*--start/);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
