// The gates that councils have today. They weigh some hundred packages, so they are fetched when they are compared, not installed
// with the library: the very versions, without their install scripts, and with this machine's browser instead of their own.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const versions = {
  'pa11y-ci': '4.1.1',
  '@axe-core/cli': '4.13.0',
  '@axe-core/playwright': '4.13.0',
  // accessibility-checker itself fetches this engine from a content network at each start; here it is given it.
  'accessibility-checker-engine': '4.0.34',
} as const;

const folder = path.resolve(import.meta.dirname, '../../.tools/gate-peers');

/** Where a file of a peer is. */
export const peerFile = (name: keyof typeof versions, file: string): string => path.join(folder, 'node_modules', name, file);

/** Fetches those that are not there yet. Gives the reason where it could not. */
export function fetchPeers(): string | undefined {
  if (Object.keys(versions).every((name) => existsSync(path.join(folder, 'node_modules', name)))) return undefined;
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}\n');
  const wanted = Object.entries(versions).map(([name, version]) => `${name}@${version}`);
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];
  const { status, stderr } = spawnSync('npm', ['install', '--prefix', folder, ...quiet, ...wanted], {
    encoding: 'utf8',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: '1' },
  });
  return status === 0 ? undefined : (stderr.trim().split('\n')[0] ?? 'npm install failed');
}
