import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Resident } from './testing/resident.ts';
import { goOn } from './testing/sample-server.ts';

const program = `
import { serve } from ${JSON.stringify(new URL('./serve.ts', import.meta.url).href)};
import { startSample } from ${JSON.stringify(new URL('./testing/sample-server.ts', import.meta.url).href)};
const sample = startSample({ now: Date.now }, process.argv[1]);
const { port } = await serve(sample.server.fetch, { port: 0 });
console.log(port);
`;

async function start(storage: string): Promise<{ child: ChildProcess; server: { fetch(request: Request): Promise<Response> } }> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', program, storage], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (data: Buffer) => resolve(data.toString().trim()));
    child.once('exit', () => reject(new Error('the server ended')));
  });
  const server = {
    fetch: async (request: Request) => {
      const url = new URL(request.url);
      const headers = new Headers(request.headers);
      if (headers.has('origin')) headers.set('origin', `http://127.0.0.1:${port}`);
      const body = request.method === 'POST' ? await request.arrayBuffer() : undefined;
      return fetch(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { method: request.method, headers, body, redirect: 'manual' });
    },
  };
  return { child, server };
}

const kill = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });

test('goes on where she was after the server was killed, and nothing on disk can be read', async () => {
  const storage = mkdtempSync(join(tmpdir(), 'patrwm-killed-'));
  let running = await start(storage);
  try {
    const resident = new Resident(running.server);
    const page = await goOn(resident, 'cy', 'income');
    await kill(running.child);
    for (const name of readdirSync(storage)) {
      const bytes = readFileSync(join(storage, name));
      for (const value of ['Siân', 'Llŷr', 'sian@example.org', 'Tŷ Gwyn'])
        assert.equal(bytes.includes(value), false, `${value} in ${name}`);
      for (const cookie of resident.cookies.values()) assert.equal(bytes.includes(cookie), false, `the cookie in ${name}`);
    }
    running = await start(storage);
    const after = new Resident(running.server);
    for (const [name, value] of resident.cookies) after.cookies.set(name, value);
    assert.equal((await after.open('/cy/sample')).path, '/cy/sample/income');
    // The page that was open when it happened still sends.
    const values = Object.entries({ ...page.values(), income: ['5'] }).flatMap(([name, all]) =>
      all.map((value) => [name, value] as [string, string]),
    );
    const next = await after.send('/cy/sample/income', { method: 'POST', body: new URLSearchParams(values) });
    assert.equal(next.path, '/cy/sample/area');
    assert.match((await (await goOn(after, 'cy')).submit()).main, /BIN-/);
  } finally {
    await kill(running.child);
    rmSync(storage, { recursive: true, force: true });
  }
});
