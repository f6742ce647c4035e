import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import { run } from '../run.ts';

test('a page with a frame of its own site, whose elements listen too, is walked to its end', async () => {
  const page = (inside: string): string =>
    `<!doctype html><html lang="en"><head><title>Bins – Example council</title></head><body><main><h1>Bins</h1><p>Which day.</p><button id="press">Press</button>${inside}</main><script>document.getElementById('press').addEventListener('click', () => {})</script></body></html>`;
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(request.url === '/' ? '<iframe title="Map" src="/map"></iframe>' : ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  try {
    const { result } = await run({ targets: [{ name: '/', url }], states: ['keyboard'] });
    assert.deepEqual(result.notTested, []);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
