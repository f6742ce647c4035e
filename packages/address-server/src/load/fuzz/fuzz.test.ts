import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fuzz } from './fuzz.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-fuzz-'));
after(() => rmSync(folder, { recursive: true }));

test('300 damaged files end in an error with a code or a report, and the index in use is whole', async () => {
  const { outcomes, broken } = await fuzz({ files: 300, seed: 7, folder });
  assert.deepEqual(broken, []);
  // The damage is of many kinds: were all files refused for one reason, little would have been tried.
  assert.ok(Object.keys(outcomes).length >= 7, JSON.stringify(outcomes));
  assert.ok((outcomes['loaded with rows passed over'] ?? 0) > 30, JSON.stringify(outcomes));
});
