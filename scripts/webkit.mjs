// Starts Xvfb on a free display and WebKitWebDriver on a free port; both die with this process.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';

const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const browsers = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${triplet}/${name}/MiniBrowser`);

/** WebKitGTK's small browser, which its WebDriver drives; undefined where it is not installed. */
export const miniBrowser = browsers.find((file) => existsSync(file));

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** @returns WebDriver connection settings and `stop`. */
export async function startWebKit() {
  const children = [];
  const stop = () => children.forEach((child) => child.kill());
  process.once('exit', stop);
  let display = process.env.DISPLAY;
  if (!display) {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    children.push(xvfb);
    display = await new Promise((resolve, reject) => {
      xvfb.stdio[3].once('data', (data) => resolve(`:${String(data).trim()}`));
      xvfb.once('error', reject);
    });
  }
  const port = await freePort();
  children.push(
    spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
    }),
  );
  for (const child of children) child.unref();
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      break;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return {
    hostname: '127.0.0.1',
    port,
    path: '/',
    stop,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
    },
  };
}
