import type { Browser } from 'playwright-core';
import type { Target } from '../targets/target.ts';
import { checkTarget, type CheckOptions, type Checked } from './check-target.ts';
import { guardWords } from './guard.text.ts';
import { hashOfPage } from './page-hash.ts';
import type { PageMemory, Remembered } from './page-memory.ts';
import { answered, asksAgain, recalled, statesAsked } from './recall.ts';
import { statesToConfirm, together } from './steady.ts';
import { Tab, type TabOptions } from './tab.ts';

export interface WorkerOptions extends CheckOptions, Omit<TabOptions, 'scripts'> {
  /** Whether a page on which something could fail the build is visited a second time, to tell what is steady from what is not. */
  readonly confirm: boolean;
  /** What earlier runs found: pages that are as they were are not checked again. Journeys always are. */
  readonly memory?: PageMemory | undefined;
}

/** What became of one target. */
export interface Visited {
  readonly outcome: Checked;
  /** It told nothing at first, for this reason, and something at the second try. */
  readonly flakyCode?: string;
  /** It is as it was on this day: most of what is told was found then. */
  readonly since?: string;
}

/** What may go better at a second try: a passing fault of the network or the machine, never a fault of the page. */
const passing = ['timeout', 'crashed', 'unreachable', 'wrong-status', 'did-not-move'];
/** A tab keeps what its pages leak; after so many it is replaced. */
const pagesPerTab = 60;

/** One visitor with its tabs: one with scripts, and one without when a state asks for it. */
export class Worker {
  readonly #browser: Browser;
  readonly #options: WorkerOptions;
  #scripted: Tab | undefined;
  #plain: Tab | undefined;

  constructor(browser: Browser, options: WorkerOptions) {
    this.#browser = browser;
    this.#options = options;
  }

  async scriptedTab(): Promise<Tab> {
    return (this.#scripted ??= await Tab.open(this.#browser, { ...this.#options, scripts: true }));
  }

  async #plainTab(): Promise<Tab> {
    return (this.#plain ??= await Tab.open(this.#browser, { ...this.#options, scripts: false }));
  }

  /** Checks one target, or recalls what was found when it was just as it is now. Never throws. */
  async check(target: Target, from: 'start' | 'previous'): Promise<Visited> {
    const { memory } = this.#options;
    if (!memory || target.arrive || target.chain !== undefined) return this.#check(target, from);
    const tab = await this.scriptedTab();
    await tab.clear(this.#options.storageState !== undefined);
    const hash = await hashOfPage(tab, target, this.#options);
    const known = hash === undefined ? undefined : memory.recall(target.url, hash);
    const outcome = known && (await this.#recall(target, known));
    if (known && outcome) return { outcome, since: known.since };
    // What stopped the first look must not stop this one.
    if (hash === undefined) await this.close();
    const visited = await this.#check(target, 'start');
    if (hash !== undefined) memory.keep(target.url, hash, visited.outcome);
    return visited;
  }

  async #recall(target: Target, known: Remembered): Promise<Checked | undefined> {
    const { rules, states } = this.#options;
    const wanted = (target.states ?? states).filter((state) => states.includes(state));
    const again = rules.filter(asksAgain).map(({ id }) => id);
    const anew = [await this.#once({ ...target, rules: again, states: statesAsked(rules, wanted) }, 'start')];
    const forms = known.states.filter((state) => answered.includes(state));
    if (forms.length) anew.push(await this.#once({ ...target, states: forms }, 'start'));
    return recalled(known, rules, anew);
  }

  /**
   * Checks one target: twice when the first try failed in a way that may pass, or when what it found is to be confirmed. Never throws.
   */
  async #check(target: Target, from: 'start' | 'previous'): Promise<Visited> {
    const first = await this.#once(target, from);
    const code = first.notTested.find((each) => passing.includes(each.code))?.code;
    if (!this.#browser.isConnected()) return { outcome: first };
    if (code) {
      await this.close();
      const second = await this.#once(target, 'start');
      const observations = together(first, second);
      if (second.notTested.some((each) => each.code === code)) return { outcome: { ...second, observations } };
      return { outcome: { ...second, observations }, flakyCode: code };
    }
    const doubtful = this.#options.confirm
      ? statesToConfirm(first, (id) => this.#options.rules.find((rule) => rule.id === id)?.certainty)
      : [];
    if (!doubtful.length) return { outcome: first };
    const second = await this.#once({ ...target, states: doubtful }, 'start');
    return { outcome: { ...first, observations: together(first, second), clean: second.clean } };
  }

  async #once(target: Target, from: 'start' | 'previous'): Promise<Checked> {
    const wanted = (target.states ?? this.#options.states).filter((state) => this.#options.states.includes(state));
    try {
      const tab = await this.scriptedTab();
      const going = from === 'previous' && target.arrive !== undefined;
      if (going) tab.goOn();
      else await tab.clear(this.#options.storageState !== undefined);
      const outcome = await checkTarget(tab, target, from, this.#options);
      if (!outcome.states.length && outcome.notTested.length) {
        // A tab that hung or crashed is of no more use, and one that began to download may say so only while the next page loads.
        if (outcome.notTested.some(({ code }) => ['timeout', 'crashed', 'started-download'].includes(code))) await this.close();
        return outcome;
      }
      if (wanted.includes('no-script') && !outcome.states.includes('no-script')) {
        const plain = await this.#plainTab();
        await plain.clear(this.#options.storageState !== undefined);
        merge(outcome, await checkTarget(plain, target, 'start', { ...this.#options, record: false }));
      }
      const { record, withoutScripts } = outcome;
      if (record && withoutScripts) outcome.record = { ...record, withoutScripts };
      if ((tab.used >= pagesPerTab || tab.surprises.downloads) && outcome.clean && target.chain === undefined) await this.close();
      return outcome;
    } catch (error) {
      await this.close();
      const why = (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/https?:\/\/\S+/g, '…') ?? '';
      const stopped = !this.#browser.isConnected();
      return {
        observations: [],
        notTested: [
          stopped
            ? { page: target.name, code: 'stopped', message: guardWords.stopped() }
            : { page: target.name, code: 'did-not-move', message: guardWords['did-not-move'](why) },
        ],
        states: [],
        notAllowed: [],
        name: target.name,
        url: target.url,
        language: target.language,
        clean: false,
      };
    }
  }

  async close(): Promise<void> {
    const tabs = [this.#scripted, this.#plain];
    this.#scripted = undefined;
    this.#plain = undefined;
    // A page in an endless loop does not close; the browser's end will end it.
    const closing = tabs.filter((tab) => tab !== undefined).map((tab) => tab.close().catch(() => undefined));
    await Promise.race([Promise.all(closing), new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
  }
}

function merge(into: Checked, other: Checked): void {
  into.observations.push(...other.observations);
  into.states.push(...other.states);
  if (other.withoutScripts) into.withoutScripts = other.withoutScripts;
  into.notTested.push(...other.notTested.map((each) => ({ ...each, state: each.state ?? ('no-script' as const) })));
}
