import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { run } from '../run.ts';
import type { Target } from '../targets/target.ts';

let browser: Browser;
let server: Server;
let origin = '';
/** The header of their visit with which forms came. */
const posted: string[] = [];
before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    // As strict as a policy gets: the gate needs none of what it forbids.
    response.setHeader('content-security-policy', "default-src 'none'; require-trusted-types-for 'script'");
    const inner = '<!doctype html><html lang="en"><title>Inner</title><main><h1>Inner</h1><button></button></main>';
    const page = `<!doctype html><html lang="en"><head><title>Page</title></head><body><main><h1>Page</h1>
      <p style="color: #bbb">Pale</p><iframe title="Inner" srcdoc='${inner}'></iframe>
      <x-host><template shadowrootmode="open"><button></button></template></x-host></main></body></html>`;
    const names = `<!doctype html><html lang="en"><head><title>Names</title></head><body><main><h1>Names</h1>
      <button id="b" aria-labelledby="l b"><span style="display: block">No file</span><span style="display: block">Choose file</span></button>
      <span id="l">Photo</span><button id="other" aria-label="Send">Continue to payment</button>
      <label><input class="opens" type="radio" name="r" aria-expanded="false">By phone</label><p><label><input type="radio" name="r" aria-level="2">By post</label></p>
      </main></body></html>`;
    // A switch is asked about; an alert without a word for how live it is, and what stands behind a dialog, are not.
    const asked = `<!doctype html><html lang="en"><head><title>Asked</title></head><body><main><h1>Asked</h1>
      <div role="alert" aria-live>Saved</div><button aria-pressed="">Bold</button></main>
      <div role="dialog" aria-modal="true" aria-label="Name" style="position: fixed; inset: 0; background: #fff"><label>Name <input></label></div>
      <div aria-hidden="true"><a href="#" style="position: absolute; top: -999em">Back to the dialog</a></div></body></html>`;
    const targets = `<a href="/x" style="display: block; width: 12px; height: 12px; overflow: hidden">A</a><a href="/y" style="display: block; width: 12px; height: 12px; overflow: hidden">B</a>`;
    const framed = `<!doctype html><html lang="en"><head><title>Framed</title></head><body><main><h1>Framed</h1>${targets}
      <iframe title="Inner" srcdoc='<!doctype html><html lang="en"><title>Inner</title><main><h1>Inner</h1>${targets}</main>'></iframe></main></body></html>`;
    const form = `<!doctype html><html lang="en"><head><title>Form</title></head><body><main><h1>Form</h1>
      <form action="/sent" method="post"><label>Name <input name="name"></label><button>Send</button></form></main></body></html>`;
    if (request.method === 'POST') posted.push(String(request.headers['x-way-in']));
    if (request.url === '/framed') return void response.end(framed);
    if (request.url === '/form' || request.url === '/sent') return void response.end(form);
    if (request.url === '/file') return void response.writeHead(200, { 'content-disposition': 'attachment; filename=a.csv' }).end('a,b');
    response.end(request.url === '/names' ? names : request.url === '/asked' ? asked : page);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(async () => {
  await browser.close();
  server.close();
});

test('a page is judged in its frames and shadow roots, under a strict policy, with scripts and without', async () => {
  const { result } = await run({ targets: [{ name: 'page', url: `${origin}/` }], states: ['default', 'no-script'], rules: [], browser });
  assert.deepEqual(result.notTested, []);
  const failures = result.findings.filter(({ certainty }) => certainty === 'failure');
  assert.deepEqual(failures.map(({ rule }) => rule).sort(), ['axe/button-name', 'axe/button-name']);
  for (const { places } of failures) assert.deepEqual(places.map(({ state }) => state).sort(), ['default', 'no-script']);
  assert.ok(failures.some(({ element }) => element?.selector.endsWith('x-host >> button')));
});

test('what axe says of glued texts and of choices that open something is told for what it is', async () => {
  const { result } = await run({ targets: [{ name: 'names', url: `${origin}/names` }], states: ['default'], rules: [], browser });
  const told = result.findings
    .filter(({ certainty }) => certainty !== 'advice')
    .map(({ rule, certainty, element }) => [rule, certainty, element?.html]);
  assert.deepEqual(
    told.map(([rule, certainty]) => `${rule ?? ''} ${certainty ?? ''}`).sort(),
    ['axe/aria-allowed-attr failure', 'axe/aria-allowed-attr warning', 'axe/label-content-name-mismatch failure'],
    JSON.stringify(told),
  );
});

test('what axe leaves open is asked of a person only where it may hurt somebody', async () => {
  const { result } = await run({ targets: [{ name: 'asked', url: `${origin}/asked` }], states: ['default'], rules: [], browser });
  const told = result.findings.filter(({ rule }) => /aria-(valid-attr-value|hidden-focus)$/.test(rule));
  assert.deepEqual(
    told.map(({ rule, element }) => `${rule} ${element?.name ?? ''}`),
    ['axe/aria-valid-attr-value Bold'],
  );
});

test('targets in a frame are looked at too, and those of the page only once', async () => {
  const { result } = await run({ targets: [{ name: 'framed', url: `${origin}/framed` }], states: ['default'], rules: [], browser });
  const told = result.findings.filter(({ rule }) => rule === 'axe/target-size');
  assert.ok(told.length > 0);
  for (const { certainty, element } of told) {
    assert.equal(certainty, 'warning');
    assert.match(element?.selector ?? '', /^iframe.* >> /);
  }
});

test('a form is sent with the headers that its page is visited with', async () => {
  const headers = { 'x-way-in': 'open' };
  await run({ targets: [{ name: 'form', url: `${origin}/form` }], states: ['empty-submit'], rules: [], browser, headers });
  assert.deepEqual(posted, ['open']);
});

test('a download that tells of itself late does not reach the page after it', async () => {
  const tabs: unknown[] = [];
  const target = (path: string): Target => ({
    name: path,
    url: origin + path,
    arrive: async (page) => {
      tabs.push(page);
      await page.goto(origin + path);
    },
  });
  const { result } = await run({ targets: [target('/file'), target('/form')], states: ['default'], rules: [], browser, concurrency: 1 });
  assert.deepEqual(
    result.notTested.map(({ code }) => code),
    ['started-download'],
  );
  assert.notEqual(tabs[0], tabs[1]);
});
