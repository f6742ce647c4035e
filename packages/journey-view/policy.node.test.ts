import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { renderToString } from '@patrwm/components/render-to-string';
import { chromium, type Browser, type Page } from 'playwright-core';
import { buildJourney, buildPage } from './build-page.ts';
import { pageTemplate } from './src/page.template.ts';
import { sampleView } from './src/sample-view.ts';

// The policy that pages of a council run under: no inline script or style, and markup only through lit's own templates.
const policy = "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

let directory: string;
let server: Server;
let browser: Browser;
let origin: string;
const posts: string[] = [];

const shell = (lang: string, title: string, script: string, body: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><script type="module" src="/${script}"></script></head><body><main>${body}</main></body></html>`;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'patrwm-policy-'));
  const { page } = await buildPage(join(directory, 'page'));
  await buildJourney(join(directory, 'patrwm-journey.js'), { journeys: ['./src/sample-journey.ts'] });
  const pages: Record<string, string> = {
    '/embedded': shell('cy', 'Cyngor', 'patrwm-journey.js', '<patrwm-journey journey="sample" post="/submissions"></patrwm-journey>'),
    '/details': shell(
      'cy',
      'Manylion',
      `page/${page}`,
      renderToString(pageTemplate(sampleView('cy', 'your-details', { fields: {}, action: '/next' }))),
    ),
    '/next': shell('cy', 'Nesaf', `page/${page}`, '<h1>Nesaf</h1>'),
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    response.setHeader('Content-Security-Policy', policy);
    if (request.method === 'POST') {
      let body = '';
      for await (const chunk of request) body += chunk;
      posts.push(body);
    }
    if (pages[path]) return response.setHeader('Content-Type', 'text/html; charset=utf-8').end(pages[path]);
    const file = await readFile(join(directory, path.slice(1))).catch(() => undefined);
    if (!file) return response.writeHead(404).end();
    return response.setHeader('Content-Type', 'text/javascript').end(file);
  };
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
});
after(async () => {
  await browser.close();
  server.close();
  await rm(directory, { recursive: true });
});

/** Opens a page and gathers all that the browser complains of. */
async function open(path: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  return { page, complaints };
}

test('a server’s page answers a mistake under the policy, and is then sent with what was typed', async () => {
  const { page, complaints } = await open('/details');
  await page.getByLabel('Cyfeiriad e-bost').fill('sian');
  await page.waitForFunction(() => 'showError' in (document.querySelector('patrwm-text-input') ?? {}));
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Parhau' }).click();
  await page.getByRole('group', { name: 'Mae problem' }).waitFor();
  assert.equal(await page.title(), 'Gwall: Manylion');
  await page.getByRole('link', { name: 'Rhowch eich enw llawn' }).click();
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'fullName');
  await page.keyboard.type('Siân Llŷr');
  await page.getByLabel('Cyfeiriad e-bost').fill('sian@example.com');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Nesaf' }).waitFor();
  assert.match(decodeURIComponent(posts.at(-1) ?? ''), /csrf=token&fullName=Siân\+Llŷr&email=sian@example\.com/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a page whose scripts never come is sent all the same', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}/details`);
  await page.getByRole('button', { name: 'Parhau' }).click();
  await page.getByRole('heading', { name: 'Nesaf' }).waitFor();
  await context.close();
});

test('the journey in one file draws its pages under the policy', async () => {
  const { page, complaints } = await open('/embedded');
  await page.getByRole('group', { name: 'Ydych chi’n byw yn y sir?' }).waitFor();
  await page.getByRole('button', { name: 'Parhau' }).click();
  await page.getByRole('group', { name: 'Mae problem' }).waitFor();
  await page.getByRole('radio', { name: 'Ydw', exact: true }).check();
  await page.getByRole('button', { name: 'Parhau' }).click();
  await page.getByRole('heading', { name: 'Gallwch wneud cais' }).waitFor();
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('heading', { name: 'You can apply' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});
