// node packages/address-server/src/load/fuzz/run.ts [FILES] [SEED]: loads damaged files and says how each ended.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fuzz } from './fuzz.ts';

const [files = '10000', seed = '7'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-fuzz-'));
try {
  const started = performance.now();
  const result = await fuzz({
    files: Number(files),
    seed: Number(seed),
    folder,
    onDone: (done) => {
      if (done % 1000 === 0) process.stderr.write(`${String(done)} files, ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
    },
  });
  process.stdout.write(`${JSON.stringify({ files: Number(files), seed: Number(seed), ...result }, null, 2)}\n`);
  process.exitCode = result.broken.length ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
