import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { html } from 'lit';
import { Resident } from './testing/resident.ts';
import { goOn, options, startSample, type Sample } from './testing/sample-server.ts';
import { createServiceServer } from './index.ts';

let sample: Sample;
let resident: Resident;
beforeEach(() => {
  sample = startSample();
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

test('sends every page with strict headers and nothing inline', async () => {
  for (const path of ['/cy/sample/tenure', '/en/sample/no-such-page', '/cy/accessibility-statement', '/nowhere']) {
    const page = await resident.open(path);
    const policy = page.response.headers.get('content-security-policy') ?? '';
    for (const part of [
      "default-src 'self'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      'trusted-types lit-html',
    ]) {
      assert.ok(policy.includes(part), part);
    }
    assert.equal(page.response.headers.get('x-content-type-options'), 'nosniff');
    assert.equal(page.response.headers.get('cross-origin-opener-policy'), 'same-origin');
    assert.equal(page.response.headers.get('content-language'), page.lang);
    assert.equal(page.root.querySelectorAll('[style], style, script:not([src])').length, 0);
    assert.equal(/\son[a-z]+="/.test(page.html), false);
  }
  const page = await resident.open('/cy/sample/tenure');
  assert.equal(page.response.headers.get('cache-control'), 'no-store');
  assert.equal(page.response.headers.get('strict-transport-security'), null);
});

test('says which page it is in the other language, and what it is made of', async () => {
  const { root, lang, title } = await resident.open('/cy/sample/tenure');
  assert.equal(lang, 'cy');
  assert.match(title, /Ydych chi’n byw yn y sir\? – .* – Cyngor Aberwennol$/);
  const alternates = root.querySelectorAll('link[rel=alternate]').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]);
  assert.deepEqual(alternates, [
    ['cy', 'http://localhost:3000/cy/sample/tenure'],
    ['en', 'http://localhost:3000/en/sample/tenure'],
    ['x-default', 'http://localhost:3000/en/sample/tenure'],
  ]);
  assert.equal(root.querySelector('.patrwm-skip-link')?.getAttribute('href'), '#main');
  assert.ok(root.querySelector('main#main'));
  assert.ok(root.querySelector('.patrwm-phase-banner'));
  assert.equal(root.querySelector('footer a')?.getAttribute('href'), '/cy/accessibility-statement');
  assert.equal(root.querySelector('script')?.getAttribute('type'), 'module');
  assert.equal(root.querySelectorAll('button[name=language][form=page]').length, 1);
});

test('over https the cookie is bound to the host', async () => {
  const secure = new Resident(sample.server, { origin: 'https://biniau.example' });
  const response = await sample.server.fetch(new Request('https://biniau.example/cy/sample/tenure'), {});
  const [cookie = ''] = response.headers.getSetCookie();
  assert.match(cookie, /^__Host-patrwm=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  assert.match(response.headers.get('strict-transport-security') ?? '', /max-age=31536000/);
  const page = await secure.open('/cy/sample');
  assert.equal((await page.submit({ tenure: 'yes' })).path, '/cy/sample/can-apply');
});

test('an unknown page, journey or language is "page not found" in the language of the address', async () => {
  for (const path of [
    '/cy/sample/no-such',
    '/cy/unknown/page',
    '/cy/sample/children/1/no-such',
    '/cy/sample/children/x/child-name',
    '/cy/sample/__proto__',
    '/cy/sample/constructor/1/remove',
  ]) {
    const page = await resident.open(path);
    assert.equal(page.status, 404, path);
    assert.equal(page.heading, 'Heb ddod o hyd i’r dudalen');
  }
  assert.equal((await resident.open('/en/sample/no-such')).heading, 'Page not found');
  const wished = await resident.send('/no-such', { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
  assert.equal(wished.heading, 'Page not found');
  assert.equal((await resident.open('/no-such')).lang, 'cy');
});

test('refuses a post from another site, whatever its token', async () => {
  const page = await goOn(resident, 'en', 'birth');
  const body = () => new URLSearchParams(Object.entries(page.values()).map(([name, [value = '']]) => [name, value]));
  const cross = await resident.send('/en/sample/birth', { method: 'POST', body: body(), headers: { 'sec-fetch-site': 'cross-site' } });
  assert.equal(cross.status, 403);
  const old = await resident.send('/en/sample/birth', {
    method: 'POST',
    body: body(),
    headers: { 'sec-fetch-site': '', origin: 'https://evil.example' },
  });
  assert.equal(old.status, 403);
});

test('a form with an old token shows what was typed, with a new one', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const stale = await page.submit({ 'birth-day': '27', 'birth-month': '3', 'birth-year': '1985', _token: 'old' });
  assert.equal(stale.status, 403);
  assert.equal(stale.path, '/cy/sample/birth');
  assert.equal(stale.values()['birth-year']?.[0], '1985');
  assert.match(stale.main, /Ni allem gadw eich atebion/);
  assert.equal((await stale.submit()).path, '/cy/sample/home');
});

test('without its cookie a later page says what to do, the first is simply shown again', async () => {
  const page = await goOn(resident, 'en', 'birth');
  const first = await resident.open('/en/sample/tenure');
  resident.cookies.clear();
  const ended = await page.submit({ 'birth-day': '27', 'birth-month': '3', 'birth-year': '1985' });
  assert.equal(ended.status, 410);
  assert.equal(ended.heading, 'Your session has ended');
  assert.equal(ended.link('Start again'), '/en/bins');
  resident.cookies.clear();
  const again = await first.submit({ tenure: 'no' });
  assert.equal(again.status, 403);
  assert.equal(again.values()['tenure']?.[0], 'no');
  assert.equal((await again.submit()).path, '/en/sample/not-resident');
});

test('a session ends an hour after the last page sent, and its answers with it', async () => {
  const page = await goOn(resident, 'cy', 'income');
  sample.time.clock += 59 * 60_000;
  const token = page.values()['_token']?.[0] ?? '';
  const alive = await resident.send('/cy/sample/session/keep-alive', { method: 'POST', body: new URLSearchParams({ _token: token }) });
  assert.equal(alive.status, 204);
  sample.time.clock += 59 * 60_000;
  assert.equal((await resident.open('/cy/sample')).path, '/cy/sample/income');
  sample.time.clock += 2 * 60_000;
  const ended = await resident.open('/cy/sample/income');
  assert.equal(ended.status, 410);
  assert.equal(ended.heading, 'Mae eich sesiwn wedi dod i ben');
  assert.match(ended.main, /60 o funudau/);
  await sample.server.purge();
  assert.equal((await resident.open('/cy/sample/income')).status, 410);
  const late = await page.submit({ income: '5' });
  assert.equal(late.status, 410);
  const dead = await resident.send('/cy/sample/session/keep-alive', { method: 'POST', body: new URLSearchParams({ _token: token }) });
  assert.equal(dead.status, 410);
  const anew = await resident.open('/cy/sample/tenure');
  assert.equal((await anew.submit({ tenure: 'yes' })).path, '/cy/sample/can-apply');
});

test('closed for maintenance: 503 in either language, nothing lost', async () => {
  let closed = false;
  await sample.stop();
  sample = startSample({ maintenance: () => closed });
  resident = new Resident(sample.server);
  await goOn(resident, 'cy', 'birth');
  closed = true;
  const page = await resident.open('/cy/sample');
  assert.equal(page.status, 503);
  assert.ok(page.response.headers.get('retry-after'));
  assert.equal(page.heading, 'Mae’n ddrwg gennym, nid yw’r gwasanaeth ar gael');
  assert.equal((await resident.open('/en/sample')).heading, 'Sorry, the service is unavailable');
  assert.equal(sample.server.health().ok, false);
  closed = false;
  assert.equal((await resident.open('/cy/sample')).path, '/cy/sample/birth');
});

test('too many requests from one client: 429 that says when, others unharmed', async () => {
  await sample.stop();
  sample = startSample({ rates: { pages: { burst: 3, perMinute: 60 } } });
  const path = '/cy/sample/tenure';
  const greedy = new Resident(sample.server);
  for (let asked = 0; asked < 3; asked += 1) assert.equal((await greedy.open(path)).status, 200);
  const refused = await greedy.open(path);
  assert.equal(refused.status, 429);
  assert.equal(refused.heading, 'Gormod o geisiadau');
  assert.equal(refused.response.headers.get('retry-after'), '1');
  assert.equal((await greedy.open('/en/sample/tenure')).heading, 'Too many requests');
  assert.equal((await new Resident(sample.server, { client: '198.51.100.1' }).open(path)).status, 200);
});

test('a failure shows a code and no more, and the log has the same code', async () => {
  const addresses = {
    ...options.addresses!,
    lookup: () => {
      throw new Error('Siân');
    },
  };
  await sample.stop();
  sample = startSample({
    addresses,
    scan: undefined,
    analytics: (event) => {
      if (event.event === 'page-shown') throw new Error('Siân Llŷr');
    },
  });
  const page = await new Resident(sample.server).open('/en/sample/tenure');
  assert.equal(page.status, 500);
  const id = /give the code (\w{8})/.exec(page.main)?.[1];
  assert.ok(id);
  assert.equal(/at .*\.ts/.test(page.html), false);
  const entry = sample.log.find((each) => each.event === 'request-failed');
  assert.equal(entry?.['errorId'], id);
  assert.equal(JSON.stringify(sample.log).includes('Siân'), false);
});

test('logs route, page and language, and never a value', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  await page.submit({ 'birth-day': '99', 'birth-month': '3', 'birth-year': '1985' });
  await resident.open('/cy/sample/no-such-Siân?x=Llŷr');
  const said = JSON.stringify(sample.log);
  for (const value of ['Siân', 'sian@', '1985', 'Tŷ Gwyn', 'Llŷr', [...resident.cookies.values()][0]!])
    assert.equal(said.includes(value), false, value);
  const refused = sample.log.find((entry) => entry['outcome'] === 'refused');
  assert.equal(refused?.['page'], 'birth');
  assert.equal(refused?.['language'], 'cy');
  assert.equal(refused?.['status'], 422);
});

test('answers other methods in words', async () => {
  const page = await resident.send('/en/sample/tenure', { method: 'PUT', body: 'x' });
  assert.equal(page.status, 405);
  assert.equal(page.heading, 'This page cannot be opened this way');
  const head = await sample.server.fetch(new Request('http://localhost:3000/en/sample/tenure', { method: 'HEAD' }));
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('writes the accessibility statement on the model’s headings', async () => {
  const en = await resident.open('/en/accessibility-statement');
  for (const heading of [
    'How accessible these services are', 'Feedback and contact information', 'Reporting accessibility problems', 'Enforcement procedure',
    'Compliance status', 'Non-accessible content', 'What we are doing to improve accessibility', 'Preparation of this accessibility statement',
  ]) assert.ok(en.main.includes(heading), heading); // prettier-ignore
  assert.match(en.main, /have not yet been fully tested/);
  const cy = await resident.open('/cy/accessibility-statement');
  assert.match(cy.main, /Paratowyd y datganiad hwn ar 21 Tachwedd 2026\./);
  assert.equal(cy.root.querySelectorAll('h2').length, en.root.querySelectorAll('h2').length);
});

test('lends its shell to the host’s own pages', async () => {
  const page = {
    language: 'cy' as const,
    title: 'Preifatrwydd',
    paths: { cy: '/cy/preifatrwydd', en: '/en/privacy' },
    content: html`<h1>Preifatrwydd</h1>`,
  };
  const response = sample.server.page(new Request('http://localhost:3000/cy/preifatrwydd'), page);
  const text = await response.text();
  assert.match(text, /<title>Preifatrwydd – Cyngor Aberwennol<\/title>/);
  assert.match(text, /href="\/en\/privacy"/);
  assert.ok(response.headers.get('content-security-policy'));
});

test('serves assets from its folder and from nowhere else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'patrwm-assets-'));
  mkdirSync(join(folder, 'public'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'public', 'patrwm.css'), 'body{}');
  writeFileSync(join(folder, 'public', 'page-A1b2C3d4.js'), 'export {}');
  const other = createServiceServer({
    ...options,
    storage: join(folder, 'data'),
    log: () => undefined,
    assets: { folder: join(folder, 'public') },
  });
  try {
    const get = (path: string, headers = {}): Promise<Response> => other.fetch(new Request(`http://x${path}`, { headers }));
    const css = await get('/assets/patrwm.css');
    assert.equal(css.headers.get('content-type'), 'text/css; charset=utf-8');
    assert.equal((await get('/assets/patrwm.css', { 'if-none-match': css.headers.get('etag') })).status, 304);
    assert.match((await get('/assets/page-A1b2C3d4.js')).headers.get('cache-control') ?? '', /immutable/);
    assert.equal((await get('/assets/patrwm.css', { 'accept-encoding': 'gzip, br' })).headers.get('content-encoding'), 'gzip');
    for (const path of [
      '/assets/..%2fsecret.txt',
      '/assets/../secret.txt',
      '/assets/%2e%2e/secret.txt',
      '/assets/%00.css',
      '/assets/%ff.css',
      '/assets/none.css',
      '/assets/',
    ]) {
      assert.equal((await get(path)).status, 404, path);
    }
  } finally {
    await other.close();
    rmSync(folder, { recursive: true });
  }
});

test('refuses options that do not hold, by name', () => {
  assert.throws(() => createServiceServer({ ...options, storage: ':memory:', sessionMinutes: 20 }), { code: 'option' });
  const twice = { name: 'a', deliver: async () => undefined };
  assert.throws(() => createServiceServer({ ...options, storage: ':memory:', deliveries: [twice, twice] }), { code: 'option' });
});

test('a session whose key is lost has ended; it is no failure', async () => {
  await goOn(resident, 'en', 'birth');
  sample = await sample.restart({ keys: [Buffer.alloc(32, 7)] });
  const after = new Resident(sample.server);
  for (const [name, value] of resident.cookies) after.cookies.set(name, value);
  assert.equal((await after.open('/en/sample/birth')).status, 410);
  const first = await after.open('/en/sample/tenure');
  assert.equal((await first.submit({ tenure: 'yes' })).path, '/en/sample/can-apply');
});
