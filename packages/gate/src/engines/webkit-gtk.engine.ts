import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { readGuards, type GuardReading } from '../visit/guards-in-page.ts';
import { programOf, type EngineBrowser, type EngineOptions } from './engine.ts';

const triplet = process.arch === 'arm64' ? 'aarch64-linux-gnu' : 'x86_64-linux-gnu';
const miniBrowsers = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => `/usr/lib/${triplet}/${name}/MiniBrowser`);

/**
 * WebKitGTK by its WebDriver, as Debian and Ubuntu have it: Playwright cannot drive that. Nothing where it is not installed. It needs a
 * display, real or Xvfb’s, and says nothing of a page’s script errors.
 */
export async function webkitGtkEngine({ timeout, ignoreCertificates }: EngineOptions): Promise<EngineBrowser | undefined> {
  const driver = programOf(['WebKitWebDriver']);
  const binary = miniBrowsers.find((file) => existsSync(file));
  const xvfb = process.env.DISPLAY ? undefined : programOf(['Xvfb']);
  if (!driver || !binary || (!process.env.DISPLAY && !xvfb)) return undefined;
  const children: ChildProcess[] = [];
  const stop = (): void => children.forEach((child) => child.kill());
  process.once('exit', stop);
  try {
    const display = xvfb ? await startDisplay(xvfb, children) : process.env.DISPLAY;
    const port = await freePort();
    children.push(
      spawn(driver, [`--port=${String(port)}`], {
        stdio: 'ignore',
        env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' },
      }),
    );
    const call = callerOf(`http://127.0.0.1:${String(port)}`);
    await answering(port);
    const capabilities = {
      browserName: 'MiniBrowser',
      pageLoadStrategy: 'normal',
      acceptInsecureCerts: ignoreCertificates ?? false,
      unhandledPromptBehavior: 'dismiss',
      timeouts: { pageLoad: timeout, script: timeout },
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    };
    const { sessionId } = (await call('POST', '/session', { capabilities: { alwaysMatch: capabilities } })) as { sessionId: string };
    const session = `/session/${sessionId}`;
    const read = async (): Promise<GuardReading & { readonly at: string }> =>
      (await call('POST', `${session}/execute/sync`, {
        script: `return { ...(${readGuards.toString()})(), at: location.href };`,
        args: [],
      })) as GuardReading & { readonly at: string };
    return {
      hearsScripts: false,
      async open(url) {
        await call('POST', `${session}/url`, { url });
        const end = Date.now() + 3000;
        let guards = await read();
        // A page that did not load leaves the one before, or none, without a word.
        if (new URL(url).protocol !== 'about:' && guards.at === 'about:blank') throw new Error('about:blank');
        while (guards.empty && Date.now() < end) {
          await new Promise((resolve) => setTimeout(resolve, 150));
          guards = await read();
        }
        return { scriptErrors: [], guards };
      },
      async close() {
        await call('DELETE', session).catch(() => undefined);
        process.off('exit', stop);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
}

async function startDisplay(xvfb: string, children: ChildProcess[]): Promise<string> {
  const child = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    child.stdio[3]?.once('data', (data: unknown) => resolve(`:${String(data).trim()}`));
    child.once('error', reject);
  });
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${String(port)}/status`).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Asks the driver; what it answers with an error is thrown with the driver’s own word for it, never with an address. */
const callerOf =
  (base: string) =>
  async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const answer = await fetch(base + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error((value as { error?: string } | null)?.error ?? String(answer.status));
    return value;
  };
