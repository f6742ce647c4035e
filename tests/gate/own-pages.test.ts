// The gate's own command on what this library is: the example council's pages and Storybook, in both languages, with nothing accepted.
// All of it in every state is many minutes of work: `patrwm-gate check --crawl http://localhost:3000/cy`, and `--storybook stories/dist`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { runCouncil } from '../journeys/running-council.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'gate-own-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs `patrwm-gate check`; gives what it said, how it ended and how many pages it looked at in which languages. */
async function check(...args: string[]): Promise<{ said: string; code: number | null; languages: Record<string, number> }> {
  const out = path.join(folder, 'result.json');
  const child = spawn(
    process.execPath,
    [path.join(root, 'packages/gate/bin/patrwm-gate.mjs'), 'check', ...args, '--lang', 'en', '--json', out],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const said = Buffer.concat(chunks).toString('utf8');
  const languages: Record<string, number> = {};
  if (existsSync(out)) {
    const { pages } = JSON.parse(readFileSync(out, 'utf8')) as { pages: readonly { language?: string }[] };
    for (const { language = 'none' } of pages) languages[language] = (languages[language] ?? 0) + 1;
  }
  return { said, code, languages };
}

test('the example council’s pages show the gate no failure, in Welsh and in English', async () => {
  const council = await runCouncil();
  try {
    const pages = ['', '/accessibility-statement', '/find-address/address', '/free-school-meals/before-you-apply'];
    const urls = pages.map((each) => `${council.origin}/cy${each}`);
    const { said, code, languages } = await check(...urls, '--states', 'default,keyboard,empty-submit');
    assert.equal(code, 0, said);
    // A page brings the one in the other language along.
    assert.deepEqual(languages, { cy: urls.length, en: urls.length });
  } finally {
    await council.close();
  }
});

test('an example of each component in Storybook shows the gate no failure, in Welsh and in English', async () => {
  const dist = path.join(root, 'stories/dist');
  assert.ok(existsSync(path.join(dist, 'index.json')), 'stories/dist is not built: `npm run stories`');
  const sample = path.join(folder, 'stories');
  mkdirSync(sample);
  for (const name of readdirSync(dist)) if (name !== 'index.json') symlinkSync(path.join(dist, name), path.join(sample, name));
  interface Entry {
    readonly type: string;
    readonly title: string;
  }
  const { v, entries } = JSON.parse(readFileSync(path.join(dist, 'index.json'), 'utf8')) as { v: number; entries: Record<string, Entry> };
  const met = new Set<string>();
  const first = Object.entries(entries).filter(([, { type, title }]) => type === 'story' && !met.has(title) && met.add(title));
  // Every other one in Welsh, the rest in English: what a component is made of is the same in both.
  for (const [turn, language] of (['cy', 'en'] as const).entries()) {
    const half = first.filter((_, index) => index % 2 === turn);
    writeFileSync(path.join(sample, 'index.json'), JSON.stringify({ v, entries: Object.fromEntries(half) }));
    const { said, code, languages } = await check('--storybook', sample, '--globals', `language:${language}`, '--states', 'default');
    assert.equal(code, 0, said);
    assert.deepEqual(languages, { [language]: half.length });
  }
});
