import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { runCommand } from '../cli/run-command.ts';
import type { Result } from '../result.ts';

const secret = 'Plannedpass99word';
const person = 'Mererid.Plannedperson';
const token = 'tok1234567890abcdef';
const folder = mkdtempSync(path.join(tmpdir(), 'gate-sign-in-'));
let server: Server;
let origin = '';

before(async () => {
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const signedIn = request.headers.cookie?.includes(`session=${token}`);
    if (pathname === '/login' && searchParams.get('password') === secret) {
      response.writeHead(303, { location: '/', 'set-cookie': `session=${token}; path=/; httponly` }).end();
      return;
    }
    if (!signedIn && pathname !== '/login') {
      response.writeHead(303, { location: '/login' }).end();
      return;
    }
    const tried = searchParams.get('password');
    const form = `<form action="/login">${tried ? `<p role="alert">${tried} is wrong</p>` : ''}<label>Name <input name="name" autocomplete="username"></label> <label>Password <input type="password" name="password" autocomplete="current-password"></label><button>Sign in</button></form>`;
    // A careless page: it says again who came in, and with what, where a finding will quote it.
    const body = signedIn
      ? `<p style="color:#ccc;background:#fff" title="${secret}">${person} ${token}</p><button title="" aria-label=""><img src="data:," alt=""></button>`
      : form;
    const title = signedIn ? 'Your account' : 'Sign in';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`,
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

const write = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return name;
};
const signingIn = (rest = '') => `export async function login(page, { env, base }) {
  await page.goto(base);
  await page.getByLabel('Name').fill(env.GATE_NAME);
  await page.getByLabel('Password').fill(env.GATE_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForLoadState('load');
  ${rest}
}`;

const reports = ['json', 'junit', 'sarif', 'markdown', 'html'].flatMap((name) => [`--${name}`, `out/gate.${name}`]);
async function check(...args: string[]): Promise<{ code: number; said: string; result: Result | undefined }> {
  let said = '';
  rmSync(path.join(folder, 'out'), { recursive: true, force: true });
  const code = await runCommand(['check', `${origin}/`, '--base', origin, '--states', 'default', '--lang', 'en', ...reports, ...args], {
    out: (text) => (said += `${text}\n`),
    err: (text) => (said += `${text}\n`),
    env: { ...process.env, GATE_NAME: person, GATE_PASSWORD: secret, GATE_WRONG: 'Anotherplanned77' },
    cwd: folder,
    signal: new AbortController().signal,
  });
  const json = path.join(folder, 'out/gate.json');
  return { code, said, result: existsSync(json) ? (JSON.parse(readFileSync(json, 'utf8')) as Result) : undefined };
}
function nothingToldOf(said: string): void {
  const planted = /Plannedpass99word|Plannedperson|tok1234567890abcdef|Anotherplanned77/i;
  assert.doesNotMatch(said, planted);
  if (!existsSync(path.join(folder, 'out'))) return;
  for (const name of readdirSync(path.join(folder, 'out')))
    assert.doesNotMatch(readFileSync(path.join(folder, 'out', name), 'utf8'), planted, name);
}

test('without signing in, a page behind it could not be tested', async () => {
  const { code, said } = await check();
  assert.equal(code, 3);
  assert.match(said, /sign-in page/);
});

test('a script signs in with what the environment holds, and nothing of it is in any report', async () => {
  const { code, said, result } = await check('--login', write('login.mjs', signingIn()));
  assert.equal(code, 1, said);
  assert.ok(result?.findings.some(({ rule }) => rule === 'axe/color-contrast'));
  assert.ok(existsSync(path.join(folder, 'out/gate.html')));
  nothingToldOf(said);
});

test('a script that fails says where, and never what it typed', async () => {
  for (const [name, text, hint] of [
    [
      'wrong.mjs',
      signingIn().replaceAll('GATE_PASSWORD', 'GATE_WRONG'),
      /login-failed: wrong\.mjs: the page “Sign in” still asks for a password\. It said: “… is wrong”/,
    ],
    [
      'thrown.mjs',
      signingIn('throw new Error(`no luck with ${env.GATE_PASSWORD} at http://x/?p=${env.GATE_PASSWORD}`);'),
      /login-failed: thrown\.mjs: signing in failed \(no luck with … at …, 7\)/,
    ],
    ['none.mjs', 'export const x = 1;', /does not export a function `login\(page\)`/],
    ['broken.mjs', `throw new Error("${secret}");`, /login-failed: broken\.mjs: it cannot be read/],
  ] as const) {
    const { code, said } = await check('--login', write(name, text));
    assert.equal(code, 3);
    assert.match(said, hint);
    nothingToldOf(said);
  }
  assert.match((await check('--login', 'nowhere.mjs')).said, /nowhere\.mjs: the file is not there/);
});

test('a kept session is used; that others can read it is said, and what is in it is not', async () => {
  const cookie = {
    name: 'session',
    value: token,
    domain: '127.0.0.1',
    path: '/',
    expires: -1,
    httpOnly: true,
    secure: false,
    sameSite: 'Lax',
  };
  const file = write('state.json', JSON.stringify({ cookies: [cookie], origins: [] }));
  chmodSync(path.join(folder, file), 0o644);
  const open = await check('--storage-state', file);
  assert.equal(open.code, 1, open.said);
  assert.match(open.said, /Everybody on this machine can read state\.json/);
  assert.doesNotMatch(JSON.stringify(open), /tok1234567890abcdef/i);
  chmodSync(path.join(folder, file), 0o600);
  for (const [text, hint] of [
    [`{"cookies":[{"value":"${token}"`, /bad-storage-state: state\.json: it is not JSON/],
    [`{"value":"${token}"}`, /needs `cookies` and `origins`/],
    [JSON.stringify({ cookies: [{ ...cookie, expires: 1 }], origins: [] }), /every cookie in it has expired/],
  ] as const) {
    writeFileSync(path.join(folder, file), text);
    const { code, said } = await check('--storage-state', file);
    assert.equal(code, 2);
    assert.match(said, hint);
    assert.doesNotMatch(said, /Everybody/);
    nothingToldOf(said);
  }
});
