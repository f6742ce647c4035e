// On a server with a certificate of its own: pages of the corpus come over http, where nothing is mixed.
import assert from 'node:assert/strict';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import type { Finding } from '../../finding.ts';
import { run } from '../../run.ts';
import { launchBrowser } from '../../visit/browser.ts';
import { selfSigned } from '../../visit/testing/self-signed.ts';
import { cookieFlagsRule } from '../cookie-flags/cookie-flags.ts';
import { mixedContentRule } from './mixed-content.ts';

const fails: Readonly<Record<string, readonly [body: string, certainty: Finding['certainty']]>> = {
  script: ['<script src="http://cdn.invalid/a.js"></script>', 'failure'],
  style: ['<link rel="stylesheet" href="http://cdn.invalid/a.css">', 'failure'],
  frame: ['<iframe src="http://maps.invalid/" title="Map"></iframe>', 'failure'],
  form: ['<form method="post" action="http://forms.invalid/"><button>Continue</button></form>', 'failure'],
  picture: ['<img src="http://pictures.invalid/a.png" alt="A bin">', 'warning'],
};
const passes: Readonly<Record<string, string>> = {
  own: '<img src="/a.png" alt="A bin"><script src="//localhost/a.js"></script>',
  link: '<a href="http://www.invalid/">Another site</a><link rel="canonical" href="http://www.invalid/">',
  machine: '<img src="http://127.0.0.1:1/a.png" alt="A bin"><form action="http://localhost/"><button>Go</button></form>',
  upgraded:
    '<meta http-equiv="Content-Security-Policy" content="upgrade-insecure-requests"><script src="http://cdn.invalid/a.js"></script>',
};
const server = createServer(selfSigned, (request, response) => {
  const name = request.url?.slice(1) ?? '';
  const body = fails[name]?.[0] ?? passes[name];
  response.writeHead(body === undefined ? 404 : 200, {
    'content-type': 'text/html',
    ...(name === 'own' ? { 'set-cookie': 'sessionid=x; Path=/own; HttpOnly' } : {}),
  });
  response.end(
    `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body ?? ''}</main></body></html>`,
  );
});
let browser: Browser;
let found: readonly Finding[];

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  const origin = `https://localhost:${String((server.address() as AddressInfo).port)}`;
  const { result } = await run({
    targets: [...Object.keys(fails), ...Object.keys(passes)].map((name) => ({ name, url: `${origin}/${name}` })),
    rules: [mixedContentRule, cookieFlagsRule],
    axe: false,
    states: ['default'],
    ignoreCertificates: true,
    counterparts: false,
    browser,
  });
  assert.deepEqual(result.notTested, []);
  found = result.findings;
});
after(async () => {
  await browser.close();
  server.close();
});

const on = (page: string): string[] =>
  found.filter(({ places }) => places.some((place) => place.page === page)).map(({ rule, certainty }) => `${rule} ${certainty}`);

test('tells what goes over an open connection', () => {
  for (const [name, [, certainty]] of Object.entries(fails)) assert.deepEqual(on(name), [`mixed-content ${certainty}`], name);
});
test('lets be what does not, and what never leaves the machine', () => {
  for (const name of ['link', 'machine', 'upgraded']) assert.deepEqual(on(name), [], name);
});
test('asks a session’s cookie for `Secure` on https', () => {
  assert.deepEqual(on('own'), ['cookie-flags warning']);
});
