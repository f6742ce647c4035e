// Where the walk begins does not hang on what another state had focus on before.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { run } from '../run.ts';
import { rules } from '../rules/index.ts';
import { serveFolder } from '../targets/static-server.ts';

const links = ['Cookies', 'Accessibility', 'Privacy', 'Contact us', 'About this site'];
const html = `<!doctype html><html lang="en"><head><title>Bins</title></head><body>
<header><a href="/">Home page</a></header><main><h1>Bins</h1><p><a href="/days">Recycling days</a></p></main>
<footer><ul>${links.map((text) => `<li style="display: inline-block"><a href="/${String(text.length)}">${text}</a></li>`).join(' ')}</ul></footer></body></html>`;

test('the walk begins at the top, whatever had the focus in a state before', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gate-walk-'));
  writeFileSync(path.join(folder, 'bins.html'), html);
  const served = await serveFolder(folder);
  try {
    const { result } = await run({
      targets: [{ name: 'bins', url: `${served.origin}/bins.html` }],
      states: ['forced-colors', 'keyboard'],
      rules: rules.filter(({ id }) => ['forced-colors-lost', 'focus-order', 'keyboard-reach'].includes(id)),
      axe: false,
    });
    assert.deepEqual(result.notTested, []);
    assert.deepEqual(
      result.findings.map(({ rule, message }) => `${rule}: ${message.en}`),
      [],
    );
  } finally {
    await served.close();
    rmSync(folder, { recursive: true });
  }
});
