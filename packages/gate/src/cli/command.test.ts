import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Result } from '../result.ts';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-command-'));
let server: Server;
let origin = '';
let onRequest = (): void => undefined;

before(async () => {
  server = createServer((request, response) => {
    onRequest();
    if (request.url === '/never') return;
    const body = request.url === '/bad' ? '<button></button>' : '<p>Fine</p>';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>A page</title></head><body><main><h1>A page</h1>${body}</main></body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

async function type(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', ''];
  const code = await runCommand(args, {
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
    env,
    cwd: folder,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

test('what is typed wrongly ends with 2 and says what would have been right, in both languages', async () => {
  for (const [args, hint] of [
    [['chekc'], /check, baseline, /],
    [['check', '--colour'], /--states/],
    [['check', 'example'], /http:\/\/localhost:3000/],
    [['check'], /--sitemap/],
    [['check', 'http://127.0.0.1:9/', '--states', 'wide'], /narrow/],
    [['check', 'http://127.0.0.1:9/', '--concurrency', 'many'], /many/],
    [['check', '--start', 'true', '--dir', '.'], /--ready/],
    [['rules', 'no-such-rule'], /no-such-rule/],
    [['corpus', '--rule', 'no-such-rule'], /no-such-rule/],
  ] as const) {
    const [english, welsh] = [await type([...args, '--lang', 'en']), await type([...args, '--lang', 'cy'])];
    assert.equal(english.code, 2, args.join(' '));
    assert.match(english.err, hint);
    assert.match(welsh.err, hint);
    assert.notEqual(english.err, welsh.err);
  }
});

test('a configuration that does not hold is told by the name of its setting', async () => {
  const file = path.join(folder, 'gate.config.json');
  for (const [text, hint] of [
    ['{"url": ["x"]}', /“url”/],
    ['{"states": ["wide"]}', /“states”/],
    ['{', /gate\.config\.json/],
    ['[]', /gate\.config\.json/],
  ] as const) {
    writeFileSync(file, text);
    const { code, err } = await type(['check']);
    assert.equal(code, 2);
    assert.match(err, hint);
  }
  rmSync(file);
});

test('without a browser it ends with 3 and says what to install or set', async () => {
  const { code, err } = await type(['check', `${origin}/`]).then(async (first) => {
    assert.equal(first.code, 0, first.out);
    process.env.PATRWM_GATE_BROWSER = '/no/such/browser';
    try {
      return await type(['check', `${origin}/`]);
    } finally {
      delete process.env.PATRWM_GATE_BROWSER;
    }
  });
  assert.equal(code, 3);
  assert.match(err, /no-browser: .*\/no\/such\/browser/);
});

test('a configuration file is enough, its paths are its own, and what is typed goes before it', async () => {
  const file = path.join(folder, 'gate.config.yaml');
  writeFileSync(file, `base: ${origin}\nurls: [/bad]\nstates: [default]\nreports:\n  json: out/gate.json\n`);
  try {
    const { code, out } = await type(['check', '--lang', 'cy']);
    assert.equal(code, 1);
    assert.match(out, /Nid oes enw gan y botwm\./);
    const result = JSON.parse(readFileSync(path.join(folder, 'out/gate.json'), 'utf8')) as Result;
    assert.equal(result.schema, 'patrwm-gate/1');
    assert.deepEqual(
      result.findings.filter(({ certainty }) => certainty === 'failure').map(({ rule }) => rule),
      ['axe/button-name'],
    );
    assert.equal((await type(['check', `${origin}/fine`])).code, 0);
  } finally {
    rmSync(file);
  }
});

test('help is there in both languages', async () => {
  assert.match((await type(['--help', '--lang', 'cy'])).out, /Defnydd/);
  assert.match((await type(['check', '--help'])).out, /--storybook/);
  assert.match((await type(['rules', 'image-alt'])).out, /no text alternative/);
  assert.match((await type(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
});

/** Every process that descends from one, by what the system says of parents. */
function familyOf(root: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while the list was read.
    }
  }
  const family = [root];
  for (const each of family) for (const [child, parent] of parents) if (parent === each) family.push(child);
  return family;
}
const alive = (pid: number): boolean => {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
};

test(
  'Ctrl-C ends the run, its browser and the server it started, and leaves no process',
  { skip: process.platform !== 'linux' },
  async () => {
    const bin = path.resolve(import.meta.dirname, '../../bin/patrwm-gate.mjs');
    const asked = new Promise<void>((resolve) => (onRequest = resolve));
    const child = spawn(process.execPath, [bin, 'check', `${origin}/never`, '--lang', 'en'], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    await asked;
    const family = familyOf(child.pid ?? 0);
    assert.ok(family.length > 3, 'a browser is running');
    child.kill('SIGINT');
    assert.equal(await ended, 130);
    const due = Date.now() + 10_000;
    while (family.some(alive) && Date.now() < due) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(family.filter(alive), []);
  },
);
