import path from 'node:path';
import type { ParseArgsConfig } from 'node:util';
import type { GateConfig } from '../config/config.ts';
import { readConfig } from '../config/read-config.ts';
import { engineTitles, type OtherEngine } from '../engines/engine.ts';
import { GateError } from '../gate-error.ts';
import { run } from '../run.ts';
import { states as allStates, type State } from '../state.ts';
import { setStandardSettings } from '../standard/standard-settings.ts';
import { checklistFile, readChecklist } from '../standard/checklist.ts';
import { addressOf, allTargets } from '../targets/all.targets.ts';
import { inShard, shardOf } from '../targets/shard.ts';
import { startServer } from '../targets/start-server.ts';
import { deliver, deliverOptions, deliverTyped, prepare } from './deliver.ts';
import { progressOf } from './progress.ts';
import { languageOf, type Terminal } from './terminal.ts';
import type { Language } from '../bilingual.ts';
import { signIn } from '../sign-in/sign-in.ts';
import { openToOthers, readStorageState, secretsOf, type StorageState } from '../sign-in/storage-state.ts';
import type { Typed } from './typed.ts';
import { setWelshSettings } from '../welsh/welsh-settings.ts';

const text = { type: 'string' } as const;
const many = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean' } as const;

/** The options of `patrwm-gate check`. */
export const checkOptions: NonNullable<ParseArgsConfig['options']> = {
  config: text,
  sitemap: text,
  crawl: text,
  most: text,
  dir: text,
  storybook: text,
  globals: many,
  journey: many,
  base: text,
  start: text,
  ready: text,
  wait: text,
  states: text,
  engines: text,
  concurrency: text,
  timeout: text,
  'allow-submit': many,
  'no-counterparts': flag,
  'ignore-certificates': flag,
  login: text,
  'storage-state': text,
  lang: text,
  quiet: flag,
  'no-pictures': flag,
  changed: text,
  confirm: flag,
  shard: text,
  ...deliverOptions,
};

/** `patrwm-gate check`: visits pages and says what is wrong with them. What is typed goes before the configuration file. */
export async function checkCommand(typed: Typed, terminal: Terminal): Promise<number> {
  const config = withTyped(await readConfig(terminal.cwd, typed.text('config')), typed, terminal.cwd);
  const language = languageOf(typed.text('lang') ?? config.lang, terminal.env);
  setWelshSettings({
    allow: config.allowWords ?? [],
    counterparts: Object.entries(config.counterpartPatterns ?? {}).map(([from, to]) => ({ from, to })),
    bilingual: config.bilingual ?? false,
  });
  setStandardSettings({
    ...(config.maxKilobytes ? { maxKilobytes: config.maxKilobytes } : {}),
    ...(config.maxRequests ? { maxRequests: config.maxRequests } : {}),
    allowHosts: config.allowHosts ?? [],
    necessaryCookies: config.necessaryCookies ?? [],
    allowAbbreviations: config.allowAbbreviations ?? [],
    repository: config.repository,
  });
  const checklist = readChecklist(config.checklist ?? path.join(terminal.cwd, checklistFile));
  const prepared = prepare(config);
  const shard = typed.text('shard') === undefined ? undefined : shardOf(typed.text('shard') ?? '');
  const changed = typed.text('changed') === undefined ? undefined : path.resolve(terminal.cwd, typed.text('changed') ?? '');
  const wait = (config.wait ?? 60) * 1000;
  const ready = config.ready ?? config.base ?? config.urls?.[0] ?? config.sitemap ?? config.crawl;
  if (config.start && !ready)
    throw new GateError('bad-usage', {
      cy: 'Rhowch `--ready` neu `--base` gyda `--start`: cyfeiriad sy’n ateb pan fydd y gweinydd yn barod.',
      en: 'Give `--ready` or `--base` with `--start`: an address that answers when the server is ready.',
    });
  const server =
    config.start && ready
      ? await startServer(config.start, { url: addressOf(ready, config.base), cwd: terminal.cwd, wait, signal: terminal.signal })
      : undefined;
  try {
    const { targets, close } = await allTargets(config);
    try {
      const signedIn = await signedInBy(config, terminal, language);
      if (changed !== undefined && signedIn.storageState) terminal.err(`patrwm-gate: ${notRemembered[language]}`);
      const progress = typed.flag('quiet') ? undefined : progressOf(terminal, language);
      const { result } = await run({
        ...(progress ? { onPage: progress.onPage } : {}),
        targets: shard ? inShard(targets, shard) : targets,
        confirm: config.confirm ?? false,
        ...(changed === undefined || signedIn.storageState ? {} : { remember: { file: changed, settings: settingsOf(config) } }),
        ...(config.states && config.states !== 'all' ? { states: config.states } : {}),
        engines: enginesOf(config.engines),
        concurrency: config.concurrency ?? 2,
        allowSubmit: config.allowSubmit ?? [],
        counterparts: config.counterparts ?? true,
        ignoreCertificates: config.ignoreCertificates ?? false,
        ignoreScriptErrors: (config.ignoreScriptErrors ?? []).map((each) => new RegExp(each)),
        ...(config.timeout ? { timeout: config.timeout * 1000 } : {}),
        ...signedIn,
        ...(config.headers ? { headers: config.headers } : {}),
        pictures: config.reports?.html !== undefined && (config.pictures ?? true),
        ...(checklist ? { checklist } : {}),
        keepPages: shard !== undefined,
        signal: terminal.signal,
      }).finally(() => progress?.end());
      return deliver(shard ? { ...result, shard } : result, prepared, { config, typed, terminal, language });
    } finally {
      await close();
    }
  } finally {
    await server?.stop();
  }
}

const notRemembered = {
  cy: 'Nid yw `--changed` yn cofio dim am dudalennau rhywun sydd wedi mewngofnodi: gwirir pob un.',
  en: '`--changed` remembers nothing of the pages of somebody who is signed in: each is checked.',
} as const;

/** What of a configuration could make the gate find something else: all but where pages are and what becomes of the result. */
function settingsOf(config: GateConfig): Partial<GateConfig> {
  const { urls: _u, sitemap: _s, crawl: _c, most: _m, dir: _d, storybook: _b, journeys: _j, base: _a, start: _t, ...more } = config;
  const { ready: _r, wait: _w, concurrency: _n, engines: _e, baseline: _l, ratchet: _h, ignore: _i, maxWarnings: _x, ...rest } = more;
  const { history: _y, pictures: _p, reports: _o, lang: _g, checklist: _k, ...settings } = rest;
  return settings;
}

/** Who is signed in, by a state that was kept, a script, or both. */
async function signedInBy(
  config: GateConfig,
  terminal: Terminal,
  language: Language,
): Promise<{ storageState?: StorageState; secrets?: readonly string[] }> {
  const kept = config.storageState === undefined ? undefined : readStorageState(config.storageState);
  const open = config.storageState === undefined ? undefined : openToOthers(config.storageState);
  if (open) terminal.err(`patrwm-gate: ${open[language]}`);
  const signed =
    config.login === undefined
      ? undefined
      : await signIn(config.login, {
          base: config.base,
          env: terminal.env,
          ignoreCertificates: config.ignoreCertificates ?? false,
          timeout: Math.max(60, config.timeout ?? 0) * 1000,
          state: kept,
        });
  const state = signed?.state ?? kept;
  return state ? { storageState: state, secrets: [...secretsOf(state), ...(signed?.secrets ?? [])] } : {};
}

function withTyped(config: GateConfig, typed: Typed, cwd: string): GateConfig {
  const file = (name: string): string | undefined => {
    const value = typed.text(name);
    return value === undefined ? undefined : path.resolve(cwd, value);
  };
  const given = {
    urls: typed.words.length ? typed.words : undefined,
    sitemap: typed.text('sitemap'),
    crawl: typed.text('crawl'),
    most: typed.whole('most'),
    dir: file('dir'),
    storybook: file('storybook'),
    journeys: typed.texts('journey').length ? typed.texts('journey').map((each) => path.resolve(cwd, each)) : undefined,
  };
  // What to check is either typed or configured, never a mixture that nobody asked for.
  const what = Object.values(given).some((value) => value !== undefined && typeof value !== 'number');
  const { urls: _, sitemap: _s, crawl: _c, dir: _d, storybook: _b, journeys: _j, ...settings } = config;
  const other: Partial<GateConfig> = {
    base: typed.text('base'),
    start: typed.text('start'),
    ready: typed.text('ready'),
    wait: typed.whole('wait'),
    states: statesOf(typed.text('states')),
    engines: typed
      .text('engines')
      ?.split(',')
      .map((each) => each.trim()),
    concurrency: typed.whole('concurrency'),
    timeout: typed.whole('timeout'),
    storybookGlobals: typed.texts('globals').length ? typed.texts('globals') : undefined,
    allowSubmit: typed.texts('allow-submit').length ? typed.texts('allow-submit') : undefined,
    counterparts: typed.flag('no-counterparts') ? false : undefined,
    ignoreCertificates: typed.flag('ignore-certificates') ? true : undefined,
    login: file('login'),
    storageState: file('storage-state'),
    pictures: typed.flag('no-pictures') ? false : undefined,
    confirm: typed.flag('confirm') ? true : undefined,
    ...deliverTyped(typed, cwd, config),
  };
  const set = (values: object): object => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return { ...(what ? settings : config), ...set(given), ...set(other) };
}

function enginesOf(given: readonly string[] = []): readonly OtherEngine[] {
  const others = given.filter((each) => each !== 'chromium');
  const unknown = others.find((each) => !(each in engineTitles));
  if (unknown === undefined) return others as OtherEngine[];
  throw new GateError('bad-usage', {
    cy: `Nid yw “${unknown}” yn borwr y gall y giât ei ddefnyddio. Dyma nhw: \`chromium, firefox, webkit\`.`,
    en: `“${unknown}” is no engine that the gate can use. These are: \`chromium, firefox, webkit\`.`,
  });
}

function statesOf(given: string | undefined): readonly State[] | 'all' | undefined {
  if (given === undefined || given === 'all') return given;
  const named = given.split(',').map((each) => each.trim());
  const unknown = named.find((each) => !(allStates as readonly string[]).includes(each));
  if (unknown === undefined) return named as State[];
  throw new GateError('bad-usage', {
    cy: `Nid yw “${unknown}” yn gyflwr. Dyma’r cyflyrau: \`all\`, ${allStates.join(', ')}.`,
    en: `“${unknown}” is not a state. These are the states: \`all\`, ${allStates.join(', ')}.`,
  });
}
