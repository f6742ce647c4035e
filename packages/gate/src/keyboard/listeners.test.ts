import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import test from 'node:test';
import { run } from '../run.ts';
import { serveFolder } from '../targets/static-server.ts';

const page = (inside: string): string =>
  `<!doctype html><html lang="en"><head><title>Bins – Example council</title></head><body><main><h1>Bins</h1><p>Which day.</p><button id="press">Press</button>${inside}</main><script>document.getElementById('press').addEventListener('click', () => {})</script></body></html>`;

test('a page with a frame of its own site, whose elements listen too, is walked to its end', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-listeners-'));
  writeFileSync(path.join(folder, 'bins.html'), page('<iframe title="Map" src="map.html"></iframe>'));
  writeFileSync(path.join(folder, 'map.html'), page(''));
  const served = await serveFolder(folder);
  try {
    const { result } = await run({ targets: [{ name: 'bins', url: `${served.origin}/bins.html` }], states: ['keyboard'] });
    assert.deepEqual(result.notTested, []);
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
