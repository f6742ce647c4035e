// The root commands, on any machine with Node >= 20 and npm and nothing else installed.
// Fetches the pinned pnpm (and Node, where the machine's is older than the code needs) through
// the npm registry into .tools, installs the workspace, then runs scripts/<command>.ts.
// Usage: node scripts/run.mjs <command> [arguments]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = '12.21.0';
const NODE = '24.21.0';
const NODE_NEEDED = 24; // runs TypeScript unbuilt and has node:sqlite with FTS5 and no warning

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const ownNode = Number(process.versions.node.split('.')[0]) >= NODE_NEEDED;
// Two folders, because someone who changes her Node would have npm take the other's away.
const tools = path.join(root, '.tools', ownNode ? 'pnpm' : 'pnpm-and-node');
const toolsBin = path.join(tools, 'node_modules', '.bin');

const [command, ...args] = process.argv.slice(2);
const script = path.join(root, 'scripts', `${command}.ts`);
if (!command || !existsSync(script)) {
  console.error(`No command "${command ?? ''}": package.json lists the commands there are.`);
  process.exit(2);
}

const wanted = [`pnpm@${PNPM}`];
if (!ownNode) {
  // The platform packages need no install script; the "node" wrapper does.
  const platform = windows ? 'win' : process.platform;
  wanted.push(windows || platform === 'linux' ? `node-${platform}-${process.arch}@${NODE}` : `node@${NODE}`);
}

// npm hands its own settings down by environment; pnpm would read them as its own.
const env = Object.fromEntries(
  Object.entries(process.env).filter(
    ([key]) => !/^(npm_(config|package|lifecycle)_|npm_(execpath|command|node_execpath)$|INIT_CWD$)/i.test(key),
  ),
);
env.STORYBOOK_DISABLE_TELEMETRY ??= '1';
env.PATH = toolsBin + path.delimiter + path.join(root, 'node_modules', '.bin') + path.delimiter + (env.PATH ?? '');

function run(program, programArgs) {
  const result = spawnSync(program, programArgs, { cwd: root, env, stdio: ['ignore', 2, 2], shell: windows });
  if (result.error) console.error(String(result.error));
  if (result.error || result.status !== 0) {
    release();
    process.exit(result.status || 1);
  }
}

/** Runs `work` unless it ran before for the same `key`. */
function once(mark, key, work) {
  if (existsSync(mark) && readFileSync(mark, 'utf8') === key) return;
  rmSync(mark, { force: true });
  work();
  mkdirSync(path.dirname(mark), { recursive: true });
  writeFileSync(mark, key);
}

// Two commands started at once must not install into each other.
const lock = path.join(tools, 'lock');
function release() {
  rmSync(lock, { recursive: true, force: true });
}
function acquire() {
  mkdirSync(tools, { recursive: true });
  for (let waited = 0; ; waited += 1) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      const stale = existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 10 * 60_000;
      if (stale) release();
      else if (waited === 0) console.error('Waiting for another command to finish installing.');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

const manifests = [
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'package.json',
  'tokens/package.json',
  'stories/package.json',
  'tests/package.json',
];
for (const name of readdirSync(path.join(root, 'packages'))) manifests.push(`packages/${name}/package.json`);
const digest = createHash('sha256').update(wanted.join());
for (const file of manifests) if (existsSync(path.join(root, file))) digest.update(readFileSync(path.join(root, file)));

acquire();
once(path.join(tools, 'stamp'), wanted.join(' '), () => {
  writeFileSync(path.join(tools, 'package.json'), '{"private":true}\n');
  run('npm', [
    'install',
    '--prefix',
    tools,
    '--ignore-scripts',
    '--no-package-lock',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    ...wanted,
  ]);
});
once(path.join(root, 'node_modules', '.install-stamp'), digest.digest('hex'), () =>
  run('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']),
);
release();

const node = ownNode ? process.execPath : path.join(toolsBin, windows ? 'node.cmd' : 'node');
const child = spawn(node, [script, ...args], { cwd: root, env, stdio: 'inherit', shell: windows });
// npm passes Ctrl+C to the whole group, but a bare TERM reaches this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
