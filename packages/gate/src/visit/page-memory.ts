import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { State } from '../state.ts';
import type { Checked } from './check-target.ts';

const schema = 'patrwm-gate-memory/1';
/** Days after which even a page that has not changed is checked again. */
const daysKept = 30;

/** What was found on a page when it was last checked whole. */
export interface Remembered {
  readonly hash: string;
  /** The day it was checked. */
  readonly since: string;
  readonly states: readonly State[];
  readonly notAllowed: readonly State[];
  readonly observations: Checked['observations'];
  readonly withoutScripts?: Checked['withoutScripts'];
}

/**
 * Keeps, between runs, what was found on pages, so that those that are as they were need not be checked again. Everything that could
 * make the gate find something else is in its key: versions, rules, states and settings. With another key it remembers nothing.
 */
export class PageMemory {
  readonly #file: string;
  readonly #key: string;
  readonly #day: string;
  readonly #pages: Map<string, Remembered>;

  constructor(file: string, facts: unknown, day = new Date().toISOString().slice(0, 10)) {
    this.#file = file;
    this.#day = day;
    this.#key = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
    const oldest = new Date(Date.parse(`${day}T00:00:00Z`) - daysKept * 86_400_000).toISOString().slice(0, 10);
    this.#pages = new Map(Object.entries(readPages(file, this.#key)).filter(([, { since }]) => since >= oldest));
  }

  /** What is known of a page, when it is just as it was. */
  recall(url: string, hash: string): Remembered | undefined {
    const known = this.#pages.get(placeOf(url));
    return known?.hash === hash ? known : undefined;
  }

  /** Keeps what a whole check found; what could not be tested, or was seen only once, is forgotten. */
  keep(url: string, hash: string, { observations, states, notAllowed, notTested, record }: Checked): void {
    if (notTested.length || observations.some(({ once }) => once)) {
      this.#pages.delete(placeOf(url));
      return;
    }
    const { withoutScripts } = record ?? {};
    const page = { hash, since: this.#day, states, notAllowed, observations, ...(withoutScripts ? { withoutScripts } : {}) };
    this.#pages.set(placeOf(url), page);
  }

  save(): void {
    mkdirSync(path.dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify({ schema, key: this.#key, pages: Object.fromEntries(this.#pages) })}\n`);
  }
}

/** A page by its place on its host, whatever that is called today; a query is not to be read in a file. */
function placeOf(url: string): string {
  const { pathname, search } = new URL(url);
  return createHash('sha256')
    .update(pathname + search)
    .digest('hex')
    .slice(0, 16);
}

/** A file that is not there, is of other settings or cannot be read remembers nothing: every page is then checked. */
function readPages(file: string, key: string): Record<string, Remembered> {
  if (!existsSync(file)) return {};
  try {
    const read = JSON.parse(readFileSync(file, 'utf8')) as { schema?: unknown; key?: unknown; pages?: Record<string, Remembered> };
    return read.schema === schema && read.key === key ? (read.pages ?? {}) : {};
  } catch {
    return {};
  }
}
