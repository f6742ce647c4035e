// Whatever a site does, the run ends with a clear message in both languages, and the pages beside it are judged as ever.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { exitCodeOf, type Result } from '../result.ts';
import { run, type RunOptions } from '../run.ts';
import { pageName, type Target } from '../targets/target.ts';
import { launchBrowser } from './browser.ts';
import { canarySings } from './canary.ts';
import { selfSigned } from './testing/self-signed.ts';
import type { Tab } from './tab.ts';

const pageWith = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>A page</title>${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;
/** The fault that a page which is judged is judged by. */
const fault = '<button></button>';

interface Row {
  /** Codes of what could not be tested; none where the page is judged all the same. */
  readonly codes: readonly string[];
  /** Whether the button without a name is found. */
  readonly judged: boolean;
  readonly language?: 'cy' | 'en';
  readonly answer: (response: ServerResponse, request: IncomingMessage) => void;
}
const html =
  (text: string, headers: Record<string, string> = {}): Row['answer'] =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
const status =
  (code: number, headers: Record<string, string> = {}): Row['answer'] =>
  (response) =>
    void response.writeHead(code, { 'content-type': 'text/html', ...headers }).end(pageWith(fault));
const fails = (answer: Row['answer'], ...codes: string[]): Row => ({ codes, judged: false, answer });
const judged = (answer: Row['answer'], ...codes: string[]): Row => ({ codes, judged: true, answer });
const script = (code: string, body = fault): Row['answer'] => html(pageWith(`${body}<script>${code}</script>`));

const rows: Readonly<Record<string, Row>> = {
  // The ten that others pass over in silence.
  'answers-500': fails(status(500), 'wrong-status'),
  'answers-404': fails(status(404), 'wrong-status'),
  'sent-to-the-door': fails(status(302, { location: '/login' }), 'signed-out'),
  'sent-home': fails(status(302, { location: '/' }), 'redirected'),
  'app-threw': fails(
    html('<!doctype html><html lang="en"><title>App</title><div id="app"></div><script>start()</script>'),
    'script-error',
    'empty-main',
  ),
  'app-never-drew': fails(html('<!doctype html><html lang="en"><title>App</title><main id="app"></main><script>1</script>'), 'empty-main'),
  'not-found-with-200': fails(html(pageWith('<p>Sorry</p>').replace('A page', 'Page not found')), 'error-page'),
  'error-in-welsh-with-200': fails(html(pageWith('<p>Sori</p>').replace('A page', 'Tudalen heb ei chanfod')), 'error-page'),
  'script-failed-beside-content': judged(script('nothing.here()'), 'script-error'),
  'promise-nobody-caught': judged(script('Promise.reject(new Error("no data"))'), 'script-error'),
  // Other answers.
  'asks-for-a-password': fails(status(401, { 'www-authenticate': 'Basic realm="x"' }), 'needs-sign-in'),
  'redirects-for-ever': fails(status(302, { location: '/redirects-for-ever' }), 'redirect-loop'),
  'goes-on-by-script': fails(script('location.href = "/"'), 'redirected'),
  'goes-on-by-meta': fails(html(pageWith(fault, '<meta http-equiv="refresh" content="0;url=/">')), 'redirected'),
  'hangs-up': fails((response) => response.destroy(), 'unreachable'),
  'is-json': fails((response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{}'), 'not-html'),
  'is-a-download': fails(
    (response) =>
      void response.writeHead(200, { 'content-type': 'text/csv', 'content-disposition': 'attachment; filename=x.csv' }).end('a,b'),
    'started-download',
  ),
  'fifty-megabytes': fails((response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write(pageWith(''));
    const chunk = `<p>${'x'.repeat(65_000)}</p>`;
    let left = 50e6;
    const more = (): void => {
      while (left > 0 && !response.destroyed) {
        left -= chunk.length;
        if (!response.write(chunk)) return void response.once('drain', more);
      }
      response.end();
    };
    more();
  }, 'too-large'),
  'sixty-thousand-elements': fails(html(pageWith('<i></i>'.repeat(61_000) + 'x')), 'too-large'),
  'only-a-canvas': fails(
    html('<!doctype html><html lang="en"><title>Map</title><main><canvas width="300" height="300"></canvas></main>'),
    'canvas-only',
  ),
  'another-language': { ...judged(html(pageWith(fault)), 'wrong-language'), language: 'cy' },
  // What a page may do while it is looked at.
  'grows-for-ever': judged(script('setInterval(() => document.body.append("more "), 5)')),
  'asks-before-it-goes': judged(script('onbeforeunload = (event) => { event.preventDefault(); return "stay"; }')),
  'opens-windows': judged(script('for (let i = 0; i < 5; i += 1) open("/")')),
  'asks-at-once': judged(script('alert(1); confirm(2); prompt(3)')),
  'forbids-everything': judged(
    html(pageWith(fault), {
      'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
    }),
  ),
  'overrides-everything': judged(
    script(
      'Array.prototype.map = Document.prototype.querySelectorAll = JSON.stringify = Function.prototype.call = () => { throw 1 }; window.Promise = window.axe = undefined',
    ),
  ),
  'names-fields-badly': judged(
    html(
      pageWith(
        `<form><input aria-label="a" name="id"><input aria-label="b" name="parentElement"><input aria-label="c" name="children">${fault}</form>`,
      ),
    ),
  ),
  'a-dozen-frames': judged(html(pageWith(`<iframe title="f" srcdoc='<html lang=en><title>f</title>${fault}'></iframe>`.repeat(12)))),
  'a-frame-that-fails': judged(html(pageWith(`<iframe title="f" src="http://127.0.0.1:9/"></iframe>${fault}`))),
  'shadow-roots': judged(
    html(pageWith(`<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">${fault}</template></x-b></template></x-a>`)),
  ),
  // Never a pass, but what its frame holds is told all the same.
  'a-frameset': {
    ...fails(
      html('<!doctype html><html lang="en"><head><title>F</title></head><frameset cols="*"><frame src="/x"></frameset></html>'),
      'empty-main',
    ),
    judged: true,
  },
};

const seen = new Map<string, number>();
let browser: Browser;
let server: Server;
let secure: Server;
let origin = '';
let result: Result;

const listen = async (each: Server): Promise<number> => {
  await new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
  return (each.address() as AddressInfo).port;
};
const visit = (paths: readonly string[], options: Partial<RunOptions> = {}): ReturnType<typeof run> =>
  run({
    targets: paths.map((name): Target => ({ name, url: origin + name, ...(rows[name.slice(1)]?.language ? { language: 'cy' } : {}) })),
    states: ['default'],
    rules: [],
    record: false,
    browser,
    timeout: 10_000,
    ruleTime: 30_000,
    ...options,
  });

before(async () => {
  browser = await launchBrowser();
  server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/\?.*/, '');
    const times = (seen.get(path) ?? 0) + 1;
    seen.set(path, times);
    const row = rows[path.slice(1)];
    if (row) return row.answer(response, request);
    if (path === '/worker.js')
      return void response
        .writeHead(200, { 'content-type': 'text/javascript' })
        .end(
          'onfetch = (e) => e.respondWith(new Response("kept", { headers: { "content-type": "text/html" } })); onactivate = () => clients.claim()',
        );
    if (path === '/with-worker') return script('navigator.serviceWorker.register("/worker.js")')(response, request);
    if (path === '/busy-at-first') return (times === 1 ? status(503) : html(pageWith(fault)))(response, request);
    if (path === '/never') return;
    if (path === '/loops') return script('for (;;);')(response, request);
    if (path === '/names-a-counterpart')
      return html(pageWith(`<a hreflang="cy" lang="cy" href="/answers-404">Cymraeg</a>${fault}`))(response, request);
    html(pageWith(fault))(response, request);
  });
  secure = createSecureServer(selfSigned, (_, response) => html(pageWith(fault))(response, _));
  origin = `http://127.0.0.1:${String(await listen(server))}`;
  ({ result } = await visit(Object.keys(rows).map((name) => `/${name}`)));
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  secure.closeAllConnections();
  server.close();
  secure.close();
});

for (const [name, { codes, judged: wanted }] of Object.entries(rows)) {
  test(`${name}: ${codes.join(' and ') || 'judged as any page'}`, () => {
    const told = result.notTested.filter(({ page }) => page === `/${name}`);
    assert.deepEqual(
      [...new Set(told.map(({ code }) => code))].sort(),
      [...codes].sort(),
      told.map(({ message }) => message.en).join('\n'),
    );
    for (const { message } of told)
      for (const words of [message.cy, message.en]) assert.ok(words.length > 20 && !/undefined|NaN|\[object/.test(words), words);
    const found = result.findings.some(({ rule, places }) => rule === 'axe/button-name' && places.some(({ page }) => page === `/${name}`));
    assert.equal(found, wanted, 'the button without a name');
  });
}

test('a run with anything that could not be tested ends with 3', () => {
  assert.equal(exitCodeOf(result), 3);
});

test('a page with a service worker is judged as the network gives it, each time', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const { result: told } = await visit(['/with-worker']);
    assert.deepEqual(told.notTested, []);
    assert.ok(told.findings.some(({ rule }) => rule === 'axe/button-name'));
  }
});

test('a page that fails at first is tried again, and told as flaky', async () => {
  const { result: told } = await visit(['/busy-at-first']);
  assert.deepEqual(told.flaky, [{ page: '/busy-at-first', code: 'wrong-status' }]);
  assert.deepEqual(told.notTested, []);
  assert.ok(told.findings.length);
});

test('a page that never comes, or never stops, is given up; the next one is judged', async () => {
  const { result: told } = await visit(['/never', '/loops', '/fine'], { timeout: 1500, concurrency: 2 });
  const codes = Object.fromEntries(told.notTested.map(({ page, code }) => [page, code]));
  assert.equal(codes['/never'], 'timeout');
  assert.equal(codes['/loops'], 'timeout');
  assert.ok(told.findings.some(({ places }) => places.some(({ page }) => page === '/fine')));
});

test('a tab that crashes takes nothing with it', async () => {
  const crash: Target = {
    name: 'crash',
    url: `${origin}/crash`,
    arrive: async (page) => {
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.goto(`${origin}/fine`);
    },
  };
  const { result: told } = await visit([], { targets: [crash, { name: '/fine', url: `${origin}/fine` }], concurrency: 1 });
  assert.deepEqual(
    told.notTested.map(({ code }) => code),
    ['crashed'],
  );
  assert.ok(told.findings.some(({ places }) => places.some(({ page }) => page === '/fine')));
});

test('a server that is not there is told with its reason', async () => {
  const { result: told } = await visit([], { targets: [{ name: 'gone', url: 'http://127.0.0.1:9/' }] });
  assert.equal(told.notTested[0]?.code, 'unreachable');
  assert.match(told.notTested[0]?.message.en ?? '', /ERR_/);
});

test('a self-signed certificate is refused with the way out, which works', async () => {
  const targets = [{ name: 'secure', url: `https://127.0.0.1:${String(await listen(secure))}/` }];
  const refused = await visit([], { targets });
  assert.equal(refused.result.notTested[0]?.code, 'bad-certificate');
  assert.match(refused.result.notTested[0]?.message.en ?? '', /--ignore-certificates/);
  const trusted = await visit([], { targets, ignoreCertificates: true });
  assert.deepEqual(trusted.result.notTested, []);
});

test('a counterpart that is not there is told as a page that could not be tested', async () => {
  const { result: told } = await visit(['/names-a-counterpart'], { record: true });
  assert.deepEqual(
    told.notTested.map(({ page, code }) => [page, code]),
    [[pageName(`${origin}/answers-404`), 'wrong-status']],
  );
  assert.ok(told.findings.some(({ places }) => places.some(({ page }) => page === '/names-a-counterpart')));
});

test('script errors that are known can be left aside, by their text', async () => {
  const { result: told } = await visit(['/script-failed-beside-content'], { ignoreScriptErrors: [/nothing is not defined/] });
  assert.deepEqual(told.notTested, []);
});

test('an engine that finds nothing on its own page is not believed', async () => {
  const silent = {
    page: { setContent: () => Promise.resolve() },
    world: { run: () => Promise.resolve({ violations: [], incomplete: [] }), runWithKit: () => Promise.resolve([]) },
  };
  assert.equal(await canarySings(silent as unknown as Tab), false);
});

test('no word of a query, nor what is in it, comes into a result', async () => {
  const { result: told } = await visit(['/fine?name=Gwen&token=secret', '/answers-404?token=secret', '/sent-home?token=secret'], {
    targets: ['/fine', '/answers-404', '/sent-home'].map((path) => ({ name: path, url: `${origin}${path}?token=secret` })),
  });
  assert.ok(!JSON.stringify(told).includes('secret'));
});
