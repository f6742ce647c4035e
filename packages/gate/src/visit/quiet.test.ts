import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { run } from '../run.ts';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>Bins – Example council</title>${head}</head><body><main><h1>Bins</h1><p>Which day.</p><button></button>${body}</main></body></html>`;
const choice =
  '<fieldset><legend>Bin</legend><label><input type="radio" name="bin"> Black</label><label><input type="radio" name="bin"> Green</label></fieldset>';
/** Pages by their path, each with a button without a name, and whether they have to be opened without scripts too. */
const pages: Readonly<Record<string, readonly [string, boolean]>> = {
  '/plain': [page('<style>h1 { color: navy } @media (orientation: portrait) { h1 { color: black } }</style>', ''), false],
  '/choice': [page('', choice), false],
  '/form': [page('', `<form action="/plain">${choice}<button>Next</button></form>`), false],
  '/script': [page('<script>document.title</script>', ''), true],
  '/handler': [page('', '<p/onclick="1">Press</p>'), true],
  '/noscript': [page('', '<noscript>Turn scripts on</noscript>'), true],
  '/frame': [page('', '<iframe title="Map" src="/plain"></iframe>'), true],
  '/style': [page('<style>@media (scripting: none) { p { color: #ddd } }</style>', ''), true],
  '/sheet': [page('<link rel="stylesheet" href="/asks.css">', ''), true],
};

/** Serves the pages, and counts how often each is asked for. */
async function served(work: (origin: string, asked: Map<string, number>) => Promise<void>): Promise<void> {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.set(path, (asked.get(path) ?? 0) + 1);
    response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
    response.end(path.endsWith('.css') ? '@supports (color: red) { @media (scripting: none) { p { color: #ddd } } }' : pages[path]?.[0]);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    await work(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`, asked);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('a page in which nothing runs is opened once and told for scripts and none; all others are opened without scripts too', async () => {
  await served(async (origin, asked) => {
    for (const [path, [, twice]] of Object.entries(pages)) {
      asked.clear();
      const { result } = await run({ targets: [{ name: path, url: origin + path }], states: ['default', 'no-script'], rules: [] });
      assert.deepEqual(result.notTested, [], path);
      assert.equal(asked.get(path), twice ? 2 : 1, path);
      const states = new Set(
        result.findings.filter(({ rule }) => rule === 'axe/button-name').flatMap(({ places }) => places.map(({ state }) => state)),
      );
      assert.deepEqual([...states].sort(), ['default', 'no-script'], path);
    }
  });
});

test('a page in which nothing runs is opened again only where there is something to press', async () => {
  await served(async (origin, asked) => {
    const states = ['keyboard', 'opened', 'empty-submit', 'wrong-field'] as const;
    const opened = async (path: string): Promise<unknown> => {
      const { result } = await run({ targets: [{ name: path, url: origin + path }], states: [...states] });
      assert.deepEqual(result.notTested, [], path);
      assert.deepEqual([...result.pages.flatMap((page) => page.states)].sort(), [...states].sort(), path);
      return asked.get(path);
    };
    assert.equal(await opened('/choice'), 1);
    assert.equal(await opened('/form'), 2);
    assert.equal(asked.get('/plain?'), 2);
  });
});
