import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { generate, load, openIndex } from '../index.ts';
import { kinds } from './format.ts';
import { RecordStore } from './records.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'patrwm-killed-'));
after(() => rmSync(folder, { recursive: true }));
const made = generate({ format: 'premium', addresses: 400, seed: 3, folder: path.join(folder, 'files'), changes: true });
const base = path.join(folder, 'base');
mkdirSync(base);
const checkpointBytes = 32_768;

/** A process that loads and is killed, from outside its own control, at a chosen moment. */
const doomed = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { files, index, moment, nth, checkpointBytes } = JSON.parse(process.argv[1]);
  let left = nth;
  const reach = (name) => { if (name === moment && --left === 0) process.kill(process.pid, 'SIGKILL'); };
  const { renameSync } = fs;
  fs.renameSync = (from, to) => { reach('before-rename'); renameSync(from, to); reach('after-rename'); };
  syncBuiltinESMExports();
  const { load } = await import(${JSON.stringify(new URL('load.ts', import.meta.url).href)});
  await load(files, { index, checkpointBytes, signal: { throwIfAborted: () => reach('block') } });
`;

function loadAndDie(files: readonly string[], index: string, moment: string, nth: number): void {
  const told = JSON.stringify({ files, index, moment, nth, checkpointBytes });
  const { signal, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', doomed, told], {
    encoding: 'utf8',
    cwd: path.dirname(fileURLToPath(import.meta.url)),
  });
  assert.equal(signal, 'SIGKILL', stderr);
}

/** All that an index and its records hold. */
async function contentOf(index: string): Promise<unknown> {
  const store = new RecordStore(`${index}.records`, { readOnly: true });
  const opened = openIndex(index);
  const content: unknown[] = [opened.epoch, opened.addresses];
  for (const kind of Object.values(kinds)) content.push([...store.ofKind(kind)]);
  for (const [uprn] of store.ofKind(kinds.property)) content.push(await opened.byUprn(String(uprn)));
  opened.close();
  store.close();
  return content;
}

const fresh = async (name: string): Promise<string> => {
  const index = path.join(base, 'index.sqlite');
  if (!existsSync(index)) await load(made.files, { index });
  const own = path.join(folder, name);
  cpSync(base, own, { recursive: true });
  return path.join(own, 'index.sqlite');
};

// The rename of the records into place is the third: a copy made ready, the index, the records.
const moments = [
  { moment: 'block', nth: 2, resumes: true, swapped: false },
  { moment: 'block', nth: 9, resumes: true, swapped: false },
  { moment: 'before-rename', nth: 1, resumes: false, swapped: false },
  { moment: 'before-rename', nth: 2, resumes: false, swapped: false },
  { moment: 'after-rename', nth: 2, resumes: false, swapped: true },
] as const;

for (const supply of ['after', 'changes'] as const) {
  test(`a load of ${supply} killed at any moment leaves an index whole, and the next one ends as if nothing had been`, async () => {
    const files = made[supply] ?? [];
    const whole = await fresh(`${supply}-whole`);
    const start = readFileSync(whole);
    await load(files, { index: whole });
    const expected = await contentOf(whole);
    for (const { moment, nth, resumes, swapped } of moments) {
      // The changes are fewer than two blocks; what comes before the index is the same for both.
      if (supply === 'changes' && (moment === 'block' || nth < 2)) continue;
      const index = await fresh(`${supply}-${moment}-${String(nth)}`);
      loadAndDie(files, index, moment, nth);
      if (swapped) assert.equal(openIndex(index).epoch, '2026-11-12');
      else assert.ok(readFileSync(index).equals(start), `${moment} ${String(nth)}`);
      const report = await load(files, { index, checkpointBytes });
      assert.equal(report.resumed, resumes, `${moment} ${String(nth)}`);
      assert.deepEqual(await contentOf(index), expected, `${moment} ${String(nth)}`);
      assert.deepEqual(
        readdirSync(path.dirname(index)).filter((name) => !/^index\.sqlite(\.records|\.lock)?$/.test(name)),
        [],
      );
    }
  });
}

test('a load that is aborted goes on later', async () => {
  const index = await fresh('aborted');
  const abort = new AbortController();
  let blocks = 0;
  const signal = {
    throwIfAborted() {
      if ((blocks += 1) === 6) abort.abort();
      abort.signal.throwIfAborted();
    },
  } as AbortSignal;
  await assert.rejects(load(made.after ?? [], { index, checkpointBytes, signal }), { name: 'AbortError' });
  const report = await load(made.after ?? [], { index, checkpointBytes });
  assert.deepEqual([report.resumed, report.addresses], [true, made.addressesAfter]);
});
