import type { Ignore } from '../baseline/ignore.ts';
import type { State } from '../state.ts';

/** `gate.config.json`, `.yaml`, `.ts` or `.mjs`: what `patrwm-gate check` takes when it is not typed. Paths are relative to the file. */
export interface GateConfig {
  readonly urls?: readonly string[];
  readonly sitemap?: string;
  /** Follows links from here, at most so many pages. */
  readonly crawl?: string;
  /** Pages that a sitemap or a crawl may give; 100 where it is absent. */
  readonly most?: number;
  readonly dir?: string;
  readonly storybook?: string;
  /** Storybook's globals, `language:en`: each story is visited once for each of these. */
  readonly storybookGlobals?: readonly string[];
  readonly journeys?: readonly string[];
  /** Where addresses that begin with `/`, and journeys, start from. */
  readonly base?: string;
  /** The command that starts the council's server. */
  readonly start?: string;
  /** An address that answers when it is ready; `base` or the first address where it is absent. */
  readonly ready?: string;
  /** Seconds that the server may take to start; 60 where it is absent. */
  readonly wait?: number;
  readonly states?: readonly State[] | 'all';
  /** `chromium`, in which all is checked, and `firefox` and `webkit`, in which each page is opened too, where its address leads to it. */
  readonly engines?: readonly string[];
  readonly concurrency?: number;
  /** Seconds that a page may take to load. */
  readonly timeout?: number;
  readonly allowSubmit?: readonly string[];
  readonly counterparts?: boolean;
  readonly ignoreCertificates?: boolean;
  /** Texts of script errors, as regular expressions, that do not make a page untested. */
  readonly ignoreScriptErrors?: readonly string[];
  /** Cookies and storage of somebody signed in, as Playwright writes them. */
  readonly storageState?: string;
  /** A module whose `login(page)` signs in before the pages are visited. What it types comes from the environment, never from a file. */
  readonly login?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Names and terms that are right in both languages: `Pension Wise`. The language identifier leaves them out. */
  readonly allowWords?: readonly string[];
  /** How one language’s address becomes the other’s, where pages do not say: `{ "/en/": "/cy/" }`. */
  readonly counterpartPatterns?: Readonly<Record<string, string>>;
  /** Every page must have its other language: then its want is a failure, not advice. */
  readonly bilingual?: boolean;
  /** Kilobytes that a first visit to a page may cost; 1500 where it is absent. */
  readonly maxKilobytes?: number;
  /** Requests that a page may make; 80 where it is absent. */
  readonly maxRequests?: number;
  /** Other hosts that pages may ask for things: `maps.example.org`. They are then not told of. */
  readonly allowHosts?: readonly string[];
  /** Names of cookies that the service cannot do without; a `*` stands for anything. */
  readonly necessaryCookies?: readonly string[];
  /** Abbreviations that readers of these pages know. */
  readonly allowAbbreviations?: readonly string[];
  /** The folder of the service's repository, where its licence and its notes are looked for; not looked for where it is absent. */
  readonly repository?: string;
  /** The file of answers to the Standard's questions; `patrwm-gate.checklist.json` where it is absent. */
  readonly checklist?: string;
  /** The file of accepted failures, each with a reason, an owner and a day. */
  readonly baseline?: string;
  /** Whether what the baseline still accepts, but is mended, fails the build; it does where this is absent. */
  readonly ratchet?: boolean;
  /** What is left out, and why. */
  readonly ignore?: readonly Ignore[];
  /** Warnings past this number fail the build; any number is allowed where it is absent. */
  readonly maxWarnings?: number;
  /** The file that each run adds a line to, for the trend. */
  readonly history?: string;
  /** Whether a page with failures is visited a second time: what only one visit saw is then unsteady, and fails nothing. */
  readonly confirm?: boolean;
  /** Whether the HTML report has pictures of what was found; it has where this is absent. */
  readonly pictures?: boolean;
  /** Files to write, by the name of the reporter: `{ "json": "gate.json" }`. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly lang?: 'cy' | 'en';
}

/** What a setting's value must be: a `number` is above nothing, a `count` may be nothing. */
export type ConfigKind = 'text' | 'texts' | 'number' | 'count' | 'boolean' | 'record' | 'states' | 'ignores';

/** Each key and what its value must be. */
export const configKeys: Readonly<Record<keyof GateConfig, ConfigKind>> = {
  urls: 'texts',
  sitemap: 'text',
  crawl: 'text',
  most: 'number',
  dir: 'text',
  storybook: 'text',
  storybookGlobals: 'texts',
  journeys: 'texts',
  base: 'text',
  start: 'text',
  ready: 'text',
  wait: 'number',
  states: 'states',
  engines: 'texts',
  concurrency: 'number',
  timeout: 'number',
  allowSubmit: 'texts',
  counterparts: 'boolean',
  ignoreCertificates: 'boolean',
  ignoreScriptErrors: 'texts',
  storageState: 'text',
  login: 'text',
  headers: 'record',
  allowWords: 'texts',
  counterpartPatterns: 'record',
  bilingual: 'boolean',
  maxKilobytes: 'number',
  maxRequests: 'number',
  allowHosts: 'texts',
  necessaryCookies: 'texts',
  allowAbbreviations: 'texts',
  repository: 'text',
  checklist: 'text',
  baseline: 'text',
  ratchet: 'boolean',
  ignore: 'ignores',
  maxWarnings: 'count',
  history: 'text',
  confirm: 'boolean',
  pictures: 'boolean',
  reports: 'record',
  lang: 'text',
};
