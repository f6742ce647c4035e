import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CDPSession, Page } from 'playwright-core';
import type { Language } from '../bilingual.ts';
import { makePageKit } from './page-kit.factory.ts';

/** axe, made when something first asks for it: that takes a tenth of a second, and many a document needs no name or role. */
const axeSource = `Object.defineProperty(globalThis, 'axe', {
  configurable: true,
  get() {
    delete globalThis.axe;
    ${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')}
    globalThis.axe.configure({ noHtml: true });
    return globalThis.axe;
  },
});`;
const kitSource = `globalThis.__makeKit = (() => { const __name = (fn) => fn; return ${makePageKit.toString()}; })()`;
/**
 * Where scripts are off, or a frame or a policy is a sandbox, Chromium still runs code in an isolated world, its promises and its
 * animation frames, but no timers; axe waits on them. So until a timer was seen to come, one of no time at all is a promise, and any
 * other has a frame beside it, and whichever comes first counts.
 */
const timersOrFrames = `
  const nativeTimeout = globalThis.setTimeout;
  const nativeClear = globalThis.clearTimeout;
  const pending = new Map();
  let timersCome = false;
  nativeTimeout(() => (timersCome = true));
  globalThis.setTimeout = (fn, wait = 0, ...rest) => {
    if (timersCome) return nativeTimeout(fn, wait, ...rest);
    const due = performance.now() + wait;
    const done = () => {
      if (pending.delete(id)) fn(...rest);
    };
    const id = nativeTimeout(done, wait);
    const turn = () => {
      if (!pending.has(id)) return;
      if (performance.now() < due + 20) pending.set(id, requestAnimationFrame(turn));
      else done();
    };
    pending.set(id, wait > 0 ? requestAnimationFrame(turn) : Promise.resolve().then(done));
    return id;
  };
  globalThis.clearTimeout = (id) => {
    nativeClear(id);
    pending.delete(id);
  };
`;

const worldName = 'patrwm-gate';
/** All that stands in it. */
const worldSource = `{${timersOrFrames}};${axeSource};${kitSource};0`;

/**
 * The gate's own place beside the page's scripts: the same document, other globals. No Content-Security-Policy or Trusted Types
 * of the page reaches it, nor anything the page has overridden.
 */
export class IsolatedWorld {
  readonly #session: CDPSession;
  readonly #worlds = new Map<string, Promise<number>>();
  #mainFrame: string | undefined;
  /** How often anything was run in the page. */
  asked = 0;
  /** Whether, once it was asked last, the page was as it was when it was stamped; not known of a page that was not. */
  asStamped: boolean | undefined;
  language: Language | undefined;

  /** `frame` stands for the page's own where what is looked at is in a frame, as a test runner has it. */
  constructor(page: Page, session: CDPSession, frame?: string) {
    this.#session = session;
    this.#mainFrame = frame;
    page.on('framenavigated', () => this.#worlds.clear());
  }

  /** Has the browser make the world in each document that begins: sending it to each by itself takes longer. */
  async makeBeforehand(): Promise<void> {
    await this.#session.send('Page.enable');
    await this.#session.send('Page.addScriptToEvaluateOnNewDocument', { source: worldSource, worldName });
  }

  /** The page's own frame, as the browser knows it: the same for as long as the tab is open. */
  async mainFrame(): Promise<string> {
    this.#mainFrame ??= (await this.#session.send('Page.getFrameTree')).frameTree.frame.id;
    return this.#mainFrame;
  }

  /** Runs `fn` in a frame's isolated world. What it is given and gives is plain data. */
  async run<Result>(fn: (...args: never[]) => Result, args: readonly unknown[] = [], frame?: string): Promise<Awaited<Result>> {
    return (await this.#evaluate(`return (${fn.toString()}).apply(undefined, args);`, args, frame)) as Awaited<Result>;
  }

  /** Runs a function with the kit before its other arguments. */
  async runWithKit<Result>(fn: (...args: never[]) => Result, args: readonly unknown[] = []): Promise<Awaited<Result>> {
    const source = `
      const [language, ...rest] = args;
      const kit = globalThis.__makeKit(language ?? undefined);
      try { return await (${fn.toString()})(kit, ...rest); } finally { kit.forget(); }`;
    return (await this.#evaluate(source, [this.language ?? null, ...args])) as Awaited<Result>;
  }

  /** The frame inside an `<iframe>`, told from a function that gives the element. */
  async frameOf(find: (...args: never[]) => Element | null, args: readonly unknown[], within?: string): Promise<string | undefined> {
    const executionContextId = await this.#world(within ?? (await this.mainFrame()));
    const { result } = await this.#session.send('Runtime.callFunctionOn', {
      functionDeclaration: `function (...args) { return (${find.toString()}).apply(undefined, args); }`,
      executionContextId,
      arguments: args.map((value) => ({ value })),
    });
    if (!result.objectId) return undefined;
    const { node } = await this.#session.send('DOM.describeNode', { objectId: result.objectId });
    return node.frameId;
  }

  async #evaluate(body: string, args: readonly unknown[], frame?: string): Promise<unknown> {
    this.asked += 1;
    const source = `async function (...args) {
      const __name = (fn) => fn;
      const value = await (async () => { ${body} })();
      return { value, asStamped: globalThis.__stamp?.asStamped() };
    }`;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const executionContextId = await this.#world(frame ?? (await this.mainFrame()));
        const { result, exceptionDetails } = await this.#session.send('Runtime.callFunctionOn', {
          functionDeclaration: source,
          executionContextId,
          arguments: args.map((value) => ({ value })),
          returnByValue: true,
          awaitPromise: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        const { value, asStamped } = result.value as { value?: unknown; asStamped?: boolean };
        this.asStamped = asStamped;
        return value;
      } catch (error) {
        // The page went on to another document between two calls.
        if (attempt < 2 && /Cannot find context|context was destroyed|Execution context|Inspected target navigated/.test(String(error))) {
          this.#worlds.clear();
          continue;
        }
        throw error;
      }
    }
  }

  #world(frameId: string): Promise<number> {
    const known = this.#worlds.get(frameId);
    if (known) return known;
    const made = this.#make(frameId);
    this.#worlds.set(frameId, made);
    made.catch(() => this.#worlds.delete(frameId));
    return made;
  }

  async #make(frameId: string): Promise<number> {
    const { executionContextId } = await this.#session.send('Page.createIsolatedWorld', { frameId, worldName });
    const evaluate = (expression: string) =>
      this.#session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
    const { result } = await evaluate('typeof globalThis.__makeKit');
    if (result.value === 'function') return executionContextId;
    await evaluate(worldSource);
    return executionContextId;
  }
}
