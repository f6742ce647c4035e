import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { GateError } from '../gate-error.ts';
import { standingOf } from '../journey/standing.ts';
import { withoutTyped } from '../journey/typed-values.ts';
import { launchBrowser } from '../visit/browser.ts';
import { withinTime } from '../visit/within-time.ts';
import type { StorageState } from './storage-state.ts';

/** What a sign-in script exports as `login`. What it types comes from `env`, so that no file holds it. */
export type Login = (
  page: Page,
  options: { readonly env: Readonly<Record<string, string | undefined>>; readonly base: string | undefined },
) => Promise<void>;

export interface SignInOptions {
  readonly base: string | undefined;
  readonly env: NodeJS.ProcessEnv;
  readonly ignoreCertificates: boolean;
  /** Milliseconds that signing in may take. */
  readonly timeout: number;
  /** What to begin with. */
  readonly state?: StorageState | undefined;
}

/** A session, in memory only, and what the script took from the environment, which no report may show. */
export interface SignedIn {
  readonly state: StorageState;
  readonly secrets: readonly string[];
}

/** Signs in with a script, once for the run. Throws `login-failed` with where it stopped, and never with what was typed. */
export async function signIn(file: string, { base, env, ignoreCertificates, timeout, state }: SignInOptions): Promise<SignedIn> {
  const name = path.basename(file);
  const secrets = new Set<string>();
  const watched = new Proxy(env, {
    get: (all, key) => {
      const value = typeof key === 'string' ? all[key] : undefined;
      if (value) secrets.add(value);
      return value;
    },
  });
  // A script may ask the process's own environment: so every value of it is kept out of what is said of a failure.
  const hidden = (text: string): string =>
    withoutTyped(
      text,
      Object.values(env).flatMap((value) => value ?? []),
    );
  const failed = (cy: string, en: string): GateError =>
    new GateError('login-failed', { cy: hidden(`${name}: ${cy}.`), en: hidden(`${name}: ${en}.`) });
  if (!existsSync(file)) throw failed('nid yw’r ffeil yno', 'the file is not there');
  const module = await (import(pathToFileURL(file).href) as Promise<{ login?: unknown; default?: unknown }>).catch((error: unknown) => {
    throw failed(`ni ellir ei darllen: ${firstLine(error)}`, `it cannot be read: ${firstLine(error)}`);
  });
  const login = module.login ?? module.default;
  if (typeof login !== 'function')
    throw failed('nid yw’n allforio ffwythiant `login(page)`', 'it does not export a function `login(page)`');
  const browser = await launchBrowser();
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: ignoreCertificates, ...(state ? { storageState: state } : {}) });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    try {
      await withinTime((login as Login)(page, { env: watched, base }), timeout);
    } catch (error) {
      const line = /:(\d+):\d+\)?$/m.exec(
        (error instanceof Error ? error.stack : '')?.split('\n').find((each) => each.includes(name)) ?? '',
      )?.[1];
      const place = line === undefined ? '' : `, ${line}`;
      throw failed(`methodd y mewngofnodi (${firstLine(error)}${place})`, `signing in failed (${firstLine(error)}${place})`);
    }
    if (await page.locator('input[type="password"]').first().isVisible()) {
      const { title, errors } = await standingOf(page);
      const said = errors.map((each) => `“${each}”`).join(', ') || '–';
      throw failed(
        `mae’r dudalen “${title}” yn dal i ofyn am gyfrinair. Roedd yn dweud: ${said}`,
        `the page “${title}” still asks for a password. It said: ${said}`,
      );
    }
    return { state: await context.storageState({ indexedDB: true }), secrets: [...secrets] };
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** Without addresses, whose queries may hold anything, and without what an error quotes of what was typed. */
const firstLine = (error: unknown): string =>
  ((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '')
    .replace(/https?:\/\/\S+/g, '…')
    .replace(/(["'`“]).*?["'`”]/g, '…')
    .slice(0, 160);
