import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import type { Bilingual } from './bilingual.ts';
import type { NotTested } from './finding.ts';
import type { OtherEngine } from './engines/engine.ts';
import { startEngines, visitInEngines, type EnginesToldOf, type PageToVisit } from './engines/visit-in-engines.ts';
import { findingsOf, type Placed } from './findings-of.ts';
import { rememberSecrets, resultWithoutTyped } from './journey/typed-values.ts';
import { keptPage } from './report/kept-page.ts';
import { resultSchema, type PageChecked, type Result } from './result.ts';
import type { PageRecord, Rule } from './rule.ts';
import { rules as allRules } from './rules/index.ts';
import { states as allStates } from './state.ts';
import { counterpartsOf, withCounterparts } from './targets/counterpart.ts';
import type { Checklist } from './standard/checklist.ts';
import { maySubmitTo, type Target } from './targets/target.ts';
import { canarySings } from './visit/canary.ts';
import type { Checked } from './visit/check-target.ts';
import { launchBrowser } from './visit/browser.ts';
import { guardWords } from './visit/guard.text.ts';
import { PageMemory } from './visit/page-memory.ts';
import { Pictures } from './visit/pictures.ts';
import { Worker, type WorkerOptions } from './visit/worker.ts';

export interface RunOptions extends Partial<Omit<WorkerOptions, 'maySubmit' | 'memory'>> {
  readonly targets: readonly Target[];
  /** Pages at once: at most two pay on the machines that CIs have. */
  readonly concurrency?: number;
  /** Hosts other than loopback whose forms may be sent. */
  readonly allowSubmit?: readonly string[];
  /** Whether the pages that pages name as their other language are checked too. */
  readonly counterparts?: boolean;
  /** A file in which to keep what was found, and the settings it was found with: pages that are as they were are not checked again. */
  readonly remember?: { readonly file: string; readonly settings: unknown };
  /** Whether a picture is kept of each failure and warning that has a place on the page. */
  readonly pictures?: boolean;
  /** What people answered of the Standard: it goes into the result as it is. */
  readonly checklist?: Checklist;
  /** What nothing that is reported may show, wherever a page says it: who was signed in with what. */
  readonly secrets?: readonly string[];
  /** Whether the result holds what its pages are compared by, for it is a part of a whole. */
  readonly keepPages?: boolean;
  readonly signal?: AbortSignal;
  /** Engines in which the pages are opened too, as they stand on arrival. */
  readonly engines?: readonly OtherEngine[];
  /** A browser that is open already; it is not closed. */
  readonly browser?: Browser;
  readonly onPage?: (page: PageChecked, done: number, of: number) => void;
}

export interface RunOutcome {
  readonly result: Result;
  /** What rules of the whole run judged by; not part of any report. */
  readonly records: readonly PageRecord[];
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
const axeVersion = (createRequire(import.meta.url)('axe-core/package.json') as { version: string }).version;

/** Visits targets in their states and tells what was found. Throws a `GateError` only for what the person who runs it can mend. */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const began = Date.now();
  const rules: readonly Rule[] = options.rules ?? allRules;
  rememberSecrets(options.secrets ?? []);
  const pictures = options.pictures ? new Pictures() : undefined;
  const browser = options.browser ?? (await launchBrowser());
  const memory = options.remember ? memoryOf(options.remember, options, rules, browser) : undefined;
  const settings: WorkerOptions = {
    rules,
    memory,
    axe: options.axe ?? true,
    states: options.states ?? allStates,
    timeout: options.timeout ?? 30_000,
    ruleTime: options.ruleTime ?? 60_000,
    maxBytes: options.maxBytes ?? 20e6,
    maxElements: options.maxElements ?? 60_000,
    ignoreScriptErrors: options.ignoreScriptErrors ?? [],
    ignoreCertificates: options.ignoreCertificates ?? false,
    storageState: options.storageState,
    headers: options.headers,
    headerHosts: [...new Set(options.targets.map(({ url }) => new URL(url).host))],
    record: options.record ?? rules.some(({ kind }) => kind === 'run' || kind === 'response'),
    maySubmit: maySubmitTo(options.allowSubmit),
    confirm: options.confirm ?? false,
    whileOpen: pictures?.take ?? options.whileOpen,
  };
  let engines: Awaited<ReturnType<typeof startEngines>> = new Map();
  let elsewhere: EnginesToldOf = { notTested: [], notices: [] };
  const close = (): void => void (options.browser ? undefined : browser.close().catch(() => undefined));
  options.signal?.addEventListener('abort', close, { once: true });
  const checked: Checked[] = [];
  const flaky: { page: string; code: string }[] = [];
  const carriedOver: { page: string; since: string }[] = [];
  const notTested: NotTested[] = [];
  try {
    engines = await startEngines(options.engines ?? [], settings);
    const first = new Worker(browser, settings);
    const others = Array.from(
      { length: Math.min(options.concurrency ?? 2, options.targets.length) - 1 },
      () => new Worker(browser, settings),
    );
    // While the canary sings, the other tabs are opened.
    const [sings] = await Promise.all([
      first.scriptedTab().then(canarySings),
      ...others.map((other) => other.scriptedTab().catch(() => undefined)),
    ]);
    if (!sings && !options.signal?.aborted) {
      const message = guardWords['canary-silent']();
      for (const { name } of options.targets) notTested.push({ page: name, code: 'canary-silent', message });
    } else {
      const queue = new Queue(options.targets);
      const visitAll = async (worker: Worker): Promise<void> => {
        for (let group = queue.next(); group; group = queue.next()) {
          let from: 'start' | 'previous' = 'start';
          for (const target of group) {
            if (options.signal?.aborted) {
              notTested.push({ page: target.name, code: 'stopped', message: guardWords.stopped() });
              continue;
            }
            const { outcome, flakyCode, since } = await worker.check(target, from);
            if (since !== undefined) carriedOver.push({ page: outcome.name, since });
            if (flakyCode) flaky.push({ page: target.name, code: flakyCode });
            checked.push(outcome);
            from = outcome.clean ? 'previous' : 'start';
            if (options.counterparts !== false && outcome.record && !target.arrive) queue.add(counterpartsOf(outcome.record));
            options.onPage?.(pageOf(outcome, target), checked.length, queue.size);
          }
        }
        await worker.close();
      };
      await Promise.all([first, ...others].map(visitAll));
      if (!options.signal?.aborted) memory?.save();
      elsewhere = await visitInEngines(addressed(checked, options.targets), engines, { ...settings, signal: options.signal });
    }
  } finally {
    options.signal?.removeEventListener('abort', close);
    for (const engine of engines.values()) await engine.close().catch(() => undefined);
    if (!options.browser) await browser.close().catch(() => undefined);
  }
  return conclude({ options, settings, rules, checked, flaky, carriedOver, notTested, elsewhere, began, pictures: pictures?.taken ?? {} });
}

/** All that what is found hangs on, besides the page. */
function memoryOf(
  { file, settings }: NonNullable<RunOptions['remember']>,
  options: RunOptions,
  rules: readonly Rule[],
  browser: Browser,
): PageMemory {
  const looks = rules.map(({ id, kind, certainty, states }) => [id, kind, certainty, states]);
  const { states, axe, allowSubmit, ignoreScriptErrors = [] } = options;
  const ignored = ignoreScriptErrors.map(String);
  return new PageMemory(file, [version, axeVersion, browser.version(), looks, states, axe, allowSubmit, ignored, settings]);
}

/** Pages that Chromium reached and whose address leads to them: a journey’s steps have none. */
const addressed = (checked: readonly Checked[], targets: readonly Target[]): PageToVisit[] =>
  checked.flatMap(({ name, url, states, notTested }) =>
    states.length && !targets.some((target) => target.name === name && target.arrive)
      ? [{ name, url, told: notTested.map(({ code }) => code) }]
      : [],
  );

const pageOf = (outcome: Checked, target?: Target): PageChecked => ({
  page: outcome.name,
  url: outcome.url.replace(/[?#].*/, ''),
  language: outcome.language,
  states: outcome.states,
  ...(target?.journey ? { journey: target.journey } : {}),
});

/** Targets yet to be visited, a chain at a time; a page is never visited twice under one address. */
class Queue {
  readonly #groups: Target[][] = [];
  readonly #known = new Set<string>();
  size = 0;

  constructor(targets: readonly Target[]) {
    const chains = new Map<string, Target[]>();
    for (const target of targets) {
      if (!target.arrive) {
        if (this.#known.has(target.url)) continue;
        this.#known.add(target.url);
      }
      this.size += 1;
      const chain = target.chain === undefined ? undefined : chains.get(target.chain);
      if (chain) chain.push(target);
      else {
        const group = [target];
        if (target.chain !== undefined) chains.set(target.chain, group);
        this.#groups.push(group);
      }
    }
  }

  next(): readonly Target[] | undefined {
    return this.#groups.shift();
  }

  add(targets: readonly Target[]): void {
    for (const target of targets) {
      if (this.#known.has(target.url)) continue;
      this.#known.add(target.url);
      this.size += 1;
      this.#groups.push([target]);
    }
  }
}

function conclude(told: {
  readonly options: RunOptions;
  readonly settings: WorkerOptions;
  readonly rules: readonly Rule[];
  readonly checked: readonly Checked[];
  readonly flaky: Result['flaky'];
  readonly carriedOver: NonNullable<Result['carriedOver']>;
  readonly notTested: readonly NotTested[];
  readonly elsewhere: EnginesToldOf;
  readonly began: number;
  readonly pictures: Result['pictures'];
}): RunOutcome {
  const { checked, rules } = told;
  const placed: Placed[] = [];
  for (const { name, url, language, observations } of checked)
    for (const { state, ...seen } of observations)
      placed.push({ place: { page: name, url: url.replace(/[?#].*/, ''), state, language }, ...seen });
  const records = withCounterparts(checked.flatMap(({ record }) => record ?? []));
  const notTested = [...told.notTested, ...checked.flatMap((each) => each.notTested), ...told.elsewhere.notTested];
  for (const rule of rules) {
    if (rule.kind !== 'run' || !records.length) continue;
    for (const { page, state = 'default', ...observation } of rule.judge(records)) {
      const record = records.find((each) => each.page === page);
      placed.push({ place: { page, url: (record?.url ?? page).replace(/[?#].*/, ''), state, language: record?.language }, observation });
    }
  }
  const result: Result = {
    schema: resultSchema,
    tool: { name: 'patrwm-gate', version, axe: axeVersion },
    started: new Date(told.began).toISOString(),
    seconds: (Date.now() - told.began) / 1000,
    states: told.settings.states,
    pages: checked.filter(({ states }) => states.length).map((each) => pageOf(each)),
    findings: findingsOf(placed, (id) => rules.find((rule) => rule.id === id)?.certainty),
    notTested,
    flaky: told.flaky,
    notices: [...noticesOf(checked), ...told.elsewhere.notices],
    pictures: told.pictures,
    ...(told.carriedOver.length ? { carriedOver: told.carriedOver } : {}),
    ...(told.options.checklist ? { checklist: told.options.checklist } : {}),
    ...(told.options.keepPages ? { kept: records.map(keptPage) } : {}),
  };
  return { result: resultWithoutTyped(result, told.options.targets, told.options.secrets), records };
}

function noticesOf(checked: readonly Checked[]): Bilingual[] {
  const hosts = new Set(checked.filter(({ notAllowed }) => notAllowed.length).map(({ url }) => new URL(url).hostname));
  const unanswered = checked.filter((each) => each.unanswered).length;
  const folder: Bilingual = {
    cy: `Anfonwyd ffurflenni ar ${String(unanswered)} o’r tudalennau, ond ni all ffolder eu hateb, felly ni welwyd y gwallau y mae’r gwasanaeth yn eu rhoi. Cychwynnwch ef â \`--start\` a rhowch ei gyfeiriad i’w gwirio hefyd.`,
    en: `Forms were sent on ${String(unanswered)} of the pages, but a folder cannot answer them, so the errors that the service gives were not seen. Start it with \`--start\` and give its address so that they are checked too.`,
  };
  const notSent = [...hosts].map((host) => ({
    cy: `Ni anfonwyd unrhyw ffurflen ar ${host}. Os yw’n weinydd prawf, rhowch \`--allow-submit ${host}\` i wirio’r gwallau hefyd.`,
    en: `No form was sent on ${host}. If it is a test server, give \`--allow-submit ${host}\` so that its errors are checked too.`,
  }));
  return unanswered ? [...notSent, folder] : notSent;
}
