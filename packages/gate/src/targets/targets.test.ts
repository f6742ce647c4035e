import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { GateError } from '../gate-error.ts';
import { allTargets } from './all.targets.ts';
import { startServer } from './start-server.ts';

let server: Server;
let origin = '';
const folder = mkdtempSync(path.join(tmpdir(), 'gate-targets-'));
const put = (file: string, text = '<!doctype html><title>x</title>'): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const pages: Readonly<Record<string, string | Buffer>> = {
  '/': `<a href="/one?x=1&amp;y=2">1</a><a href=two>2</a><a href="/one#part">again</a><a href="https://elsewhere.example/">away</a>
    <a href="/sign-out">out</a><a href="/guide.pdf">pdf</a><a href="mailto:a@b.c">post</a><!-- <a href="/hidden">no</a> --><a download href="/file">f</a>`,
  '/one': '<a href="/three">3</a>',
  '/two': '<a href="/one?x=9">1</a>',
  '/three': '',
  '/index.xml': '<sitemapindex><sitemap><loc>https://www.council.example/map.xml.gz</loc></sitemap></sitemapindex>',
  '/map.xml.gz': gzipSync(
    '<urlset><url><loc>https://www.council.example/one?a=1&amp;b=2</loc></url><url><loc><![CDATA[https://www.council.example/two]]></loc></url></urlset>',
  ),
  '/empty.xml': '<urlset></urlset>',
};
const codeOf = async (promise: Promise<unknown>): Promise<string> => {
  try {
    await promise;
    return 'none';
  } catch (error) {
    assert.ok(error instanceof GateError, String(error));
    assert.notEqual(error.words.cy, error.words.en);
    return error.code;
  }
};
const pathsOf = async (config: Parameters<typeof allTargets>[0]): Promise<string[]> => {
  const { targets, close } = await allTargets(config);
  await close();
  return targets.map(({ url }) => new URL(url).pathname + new URL(url).search);
};

before(async () => {
  server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://x').pathname];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('a crawl keeps to its origin, takes each page once whatever its query, and goes nowhere that ends a session', async () => {
  assert.deepEqual(await pathsOf({ crawl: `${origin}/` }), ['/', '/one?x=1&y=2', '/two', '/three']);
  assert.deepEqual(await pathsOf({ crawl: `${origin}/`, most: 2 }), ['/', '/one?x=1&y=2']);
});

test('an index of sitemaps is followed, unzipped, and put onto the server that gave it', async () => {
  assert.deepEqual(await pathsOf({ sitemap: '/index.xml', base: origin }), ['/one?a=1&b=2', '/two']);
  assert.equal(await codeOf(allTargets({ sitemap: `${origin}/empty.xml` })), 'nothing-to-check');
  assert.equal(await codeOf(allTargets({ sitemap: `${origin}/none.xml` })), 'cannot-read');
});

test('a folder gives its pages and nothing that is beside it', async () => {
  for (const file of ['site/index.html', 'site/cy/tudalen.html', 'site/node_modules/x/x.html', 'site/_part.html', 'secret.html']) put(file);
  const { targets, close } = await allTargets({ dir: path.join(folder, 'site') });
  try {
    assert.deepEqual(
      targets.map(({ name }) => name),
      ['cy/tudalen.html', 'index.html'],
    );
    const served = new URL(targets[0]?.url ?? '').origin;
    assert.equal((await fetch(`${served}/cy/tudalen`)).status, 200);
    assert.equal((await fetch(`${served}/%2e%2e/secret.html`)).status, 404);
    assert.equal((await fetch(`${served}/..%2fsecret.html`)).status, 404);
  } finally {
    await close();
  }
  assert.equal(await codeOf(allTargets({ dir: path.join(folder, 'nothing') })), 'no-such-folder');
});

test('a built Storybook gives its stories, not its pages of text', async () => {
  put('stories/iframe.html');
  const entry = { type: 'story', title: 'Button', name: 'Plain' };
  put(
    'stories/index.json',
    JSON.stringify({
      v: 5,
      entries: {
        a: { ...entry, id: 'button--plain' },
        b: { ...entry, id: 'docs', type: 'docs' },
        c: { ...entry, id: 'off', tags: ['skip-gate'] },
      },
    }),
  );
  const { targets, close } = await allTargets({ storybook: path.join(folder, 'stories') });
  await close();
  assert.deepEqual(
    targets.map(({ name, url }) => [name, new URL(url).search]),
    [['Button: Plain', '?id=button--plain&viewMode=story']],
  );
  assert.ok(!targets[0]?.states?.includes('no-script'));
  // A part of a page is not asked what a page of a site is.
  assert.ok(targets[0]?.rules?.includes('axe') && targets[0].rules.includes('focus-visible'));
  assert.deepEqual(
    ['language-switch', 'statement-link', 'title-sense'].filter((id) => targets[0]?.rules?.includes(id)),
    [],
  );
  const each = await allTargets({ storybook: path.join(folder, 'stories'), storybookGlobals: ['language:cy', 'language:en'] });
  await each.close();
  assert.deepEqual(
    each.targets.map(({ name, url }) => [name, new URL(url).searchParams.get('globals')]),
    [
      ['Button: Plain (language:cy)', 'language:cy'],
      ['Button: Plain (language:en)', 'language:en'],
    ],
  );
  assert.equal(await codeOf(allTargets({ storybook: path.join(folder, 'site') })), 'not-a-storybook');
});

test('what is not an address is refused by name', async () => {
  for (const url of ['example', 'file:///etc/passwd', 'javascript:1']) assert.equal(await codeOf(allTargets({ urls: [url] })), 'bad-usage');
  assert.equal(await codeOf(allTargets({})), 'nothing-to-check');
  assert.equal(await codeOf(allTargets({ journeys: ['walk.docx'] })), 'unknown-journey');
});

const serverFile = path.join(folder, 'server.mjs');
const serves = (port: number): string =>
  `import { createServer } from 'node:http'; createServer((_, r) => r.end('up')).listen(${String(port)}, '127.0.0.1');`;

test('a server is started, waited for, and stopped with all that it started', async () => {
  writeFileSync(serverFile, serves(0).replace("listen(0, '127.0.0.1')", "listen(Number(process.env.PORT), '127.0.0.1')"));
  const free = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => free.once('listening', resolve));
  const { port } = free.address() as AddressInfo;
  await new Promise((resolve) => free.close(resolve));
  const url = `http://127.0.0.1:${String(port)}/`;
  // The server is the grandchild of a shell that would live on.
  const { stop } = await startServer(`PORT=${String(port)} "${process.execPath}" "${serverFile}"; sleep 600`, {
    url,
    cwd: folder,
    wait: 30_000,
  });
  assert.equal(await (await fetch(url)).text(), 'up');
  await stop();
  await assert.rejects(fetch(url));
});

test('a server that cannot be started is told apart: in use, ended, not ready', async () => {
  assert.equal(await codeOf(startServer('sleep 60', { url: `${origin}/`, cwd: folder, wait: 1000 })), 'server-in-use');
  const url = 'http://127.0.0.1:9/';
  assert.equal(await codeOf(startServer('echo no database >&2; exit 1', { url, cwd: folder, wait: 20_000 })), 'server-ended');
  assert.equal(await codeOf(startServer('sleep 60', { url, cwd: folder, wait: 300 })), 'server-not-ready');
});

test('a process that has nothing else to do still comes to say that the server ended', () => {
  const script = `import { startServer } from ${JSON.stringify(new URL('start-server.ts', import.meta.url).href)};
await startServer('sleep 0.3; echo no database >&2', { url: 'http://127.0.0.1:9/', cwd: '.', wait: 20_000 }).catch(({ code }) => console.log(code));`;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' });
  assert.deepEqual([status, stdout.trim()], [0, 'server-ended']);
});
