import type { Response } from 'playwright-core';
import type { Bilingual } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import type { Target } from '../targets/target.ts';
import { guardWords } from './guard.text.ts';
import { readGuards, type GuardReading } from './guards-in-page.ts';
import { withoutQuery } from './network-log.ts';
import { toldOf } from './script-errors.ts';
import type { Tab } from './tab.ts';

/** A page that told nothing, or not all: thrown while arriving, with the code of its `NotTested`. */
export class NotReached extends Error {
  readonly code: string;
  readonly words: Bilingual;
  /** Whether a second try may go better. */
  readonly passing: boolean;
  constructor(code: string, words: Bilingual, passing = false) {
    super(words.en);
    this.code = code;
    this.words = words;
    this.passing = passing;
  }
}

export interface ArriveOptions {
  readonly timeout: number;
  /** Bytes of the document and number of its elements past which a page is not checked. */
  readonly maxBytes: number;
  readonly maxElements: number;
  readonly ignoreScriptErrors: readonly RegExp[];
}

export interface Arrived {
  readonly url: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly lang: string;
  /** The HTML as it was sent; nothing where it is no longer to be had. */
  readonly source: () => Promise<string | undefined>;
  /** Things to tell that do not forbid a look. */
  readonly doubts: readonly { code: string; words: Bilingual }[];
}

const signIn = /(^|[/_.-])(log|sign)[-_]?(in|on)\b|mewngofnodi|\/(sso|oauth2?|saml|adfs|authorize|auth)(\/|$)/i;
const errorTitle =
  /^\W*(error\W+)?(4\d\d|5\d\d)\b|\b(page not found|not found|internal server error|service unavailable|bad gateway|gateway time-?out|access denied|forbidden|something went wrong|problem with the service|application error|runtime error|server error in)\b|tudalen heb ei (chanfod|darganfod)|heb ddod o hyd i.r dudalen|problem gyda.r gwasanaeth|aeth rhywbeth o.i le/i;

/** Opens a target in a tab and makes sure that it is the page that was asked for. Throws `NotReached` when it is not. */
export async function arrive(tab: Tab, target: Target, from: 'start' | 'previous', options: ArriveOptions): Promise<Arrived> {
  let answer: Response | undefined;
  let tooLarge = false;
  const heard = (response: Response): void => {
    if (!response.request().isNavigationRequest() || response.frame() !== tab.page.mainFrame()) return;
    answer = response;
    // On a way of several pages, each answers for its own scripts.
    if (target.journey) tab.surprises.scriptErrors = [];
  };
  tab.page.on('response', heard);
  tab.network.onDocumentData = (bytes) => {
    if (bytes <= options.maxBytes || tooLarge) return;
    tooLarge = true;
    void tab.session.send('Page.stopLoading').catch(() => undefined);
  };
  try {
    if (target.arrive) await target.arrive(tab.page, from, tab);
    else await tab.page.goto(target.url, { waitUntil: 'load', timeout: options.timeout });
  } catch (error) {
    if (tooLarge) throw new NotReached('too-large', guardWords['too-large'](megabytes(options.maxBytes)));
    // A tab that crashes says so a moment after what it was loading failed.
    if (/ERR_(ABORTED|FAILED)/.test(String(error))) await new Promise((resolve) => setTimeout(resolve, 100));
    throw reasonOf(error, tab, options);
  } finally {
    tab.page.off('response', heard);
    tab.network.onDocumentData = undefined;
    tab.documentChanged();
  }
  if (tooLarge) throw new NotReached('too-large', guardWords['too-large'](megabytes(options.maxBytes)));
  if (answer) judgeAnswer(answer, target);
  await settle(tab);
  const reading = await tab.world.run(readGuards);
  tab.world.language = target.language ?? (reading.lang === 'cy' || reading.lang === 'en' ? reading.lang : undefined);
  if (reading.elements > options.maxElements)
    throw new NotReached('too-large', guardWords['too-large'](`${String(reading.elements)} elements / o elfennau`));
  judgePlace(tab, target, reading);
  const doubts = [...judgeScripts(tab, options), ...judgeContent(tab, reading), ...judgeLanguage(target, reading)];
  let source: Promise<string | undefined> | undefined;
  return {
    url: tab.page.url(),
    status: answer?.status() ?? 0,
    headers: answer?.headers() ?? {},
    lang: reading.lang,
    source: () => (source ??= sourceOf(answer)),
    doubts,
  };
}

/** A page that was reached without a load has none, and past two megabytes reading it would cost more than it tells. */
async function sourceOf(answer: Response | undefined): Promise<string | undefined> {
  const text = await answer?.text().catch(() => undefined);
  return text !== undefined && text.length < 2e6 ? text : undefined;
}

const megabytes = (bytes: number): string => `> ${String(Math.round(bytes / 1e6))} MB`;

function reasonOf(error: unknown, tab: Tab, { timeout }: ArriveOptions): NotReached {
  const text = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  const net = /net::(ERR_\w+)/.exec(text)?.[1] ?? '';
  if (error instanceof NotReached) return error;
  if (error instanceof GateError) return new NotReached(error.code, error.words);
  if (tab.surprises.crashed || /crashed/i.test(text)) return new NotReached('crashed', guardWords.crashed(), true);
  if (tab.surprises.downloads || /Download is starting/.test(text))
    return new NotReached('started-download', guardWords['started-download']());
  if (net === 'ERR_TOO_MANY_REDIRECTS') return new NotReached('redirect-loop', guardWords['redirect-loop']());
  if (/^ERR_(CERT|BAD_SSL|SSL_(?!PROTOCOL_ERROR))/.test(net)) return new NotReached('bad-certificate', guardWords['bad-certificate'](net));
  if (net === 'ERR_INVALID_AUTH_CREDENTIALS' || net === 'ERR_UNEXPECTED_PROXY_AUTH')
    return new NotReached('needs-sign-in', guardWords['needs-sign-in'](401));
  if (net === 'ERR_HTTP_RESPONSE_CODE_FAILURE') return new NotReached('wrong-status', guardWords['wrong-status'](500));
  if (/Timeout \d+ms exceeded/.test(text) && !/locator|waiting for/.test(text))
    return new NotReached('timeout', guardWords.timeout(timeout / 1000), true);
  if (net) return new NotReached('unreachable', guardWords.unreachable(net), true);
  return new NotReached('did-not-move', guardWords['did-not-move'](withoutAddresses(text)), true);
}

/** A message of the browser's may quote an address with what was typed in it. */
const withoutAddresses = (text: string): string => text.replace(/https?:\/\/\S+/g, (url) => withoutQuery(url));

function judgeAnswer(answer: Response, { journey }: Target): void {
  const status = answer.status();
  if (status === 401 || status === 407) throw new NotReached('needs-sign-in', guardWords['needs-sign-in'](status));
  // A step of a journey may answer 422 to a form with errors in it, as many frameworks do.
  if (status >= 400 && !(journey && status === 422))
    throw new NotReached('wrong-status', guardWords['wrong-status'](status), status >= 500);
  const type = (answer.headers()['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (type && !/^(text\/html|application\/xhtml\+xml)$/.test(type)) throw new NotReached('not-html', guardWords['not-html'](type));
}

function judgePlace(tab: Tab, target: Target, { password }: GuardReading): void {
  const [wanted, got] = [new URL(target.url), new URL(tab.page.url())];
  if (target.arrive) return;
  const plain = ({ pathname }: URL): string =>
    decodeURI(pathname)
      .replace(/\/(index\.html?)?$/, '')
      .toLowerCase();
  const bare = ({ host }: URL): string => host.replace(/^www\./, '');
  if (bare(wanted) === bare(got) && plain(wanted) === plain(got)) return;
  const to = withoutQuery(got.href);
  const sameSite = bare(wanted) === bare(got);
  // A link that was followed may lead to any page of the site, to sign in too: it is then told under that page's name.
  if (sameSite && target.redirect === 'anywhere') return;
  if (!signIn.test(wanted.pathname) && (password || signIn.test(got.pathname) || signIn.test(got.host)))
    throw new NotReached('signed-out', guardWords['signed-out'](to));
  // A site's root leads to its start page, often by language.
  if (sameSite && plain(wanted) === '') return;
  throw new NotReached('redirected', guardWords.redirected(to));
}

function judgeScripts({ surprises }: Tab, { ignoreScriptErrors }: ArriveOptions): Arrived['doubts'] {
  if (surprises.crashed) throw new NotReached('crashed', guardWords.crashed(), true);
  return toldOf(surprises.scriptErrors, ignoreScriptErrors).map((text) => ({
    code: 'script-error',
    words: guardWords['script-error'](text),
  }));
}

function judgeContent({ scripts }: Tab, { empty, canvas, title }: GuardReading): Arrived['doubts'] {
  // Without scripts, an empty page is what a person gets: a finding, not a page that could not be tested.
  if (!scripts) return [];
  if (canvas) return [{ code: 'canvas-only', words: guardWords['canvas-only']() }];
  if (empty) return [{ code: 'empty-main', words: guardWords['empty-main']() }];
  return errorTitle.test(title) ? [{ code: 'error-page', words: guardWords['error-page'](title.slice(0, 80)) }] : [];
}

function judgeLanguage({ language }: Target, { lang }: GuardReading): Arrived['doubts'] {
  if (!language || !lang || lang === language) return [];
  return [{ code: 'wrong-language', words: guardWords['wrong-language'](lang, language) }];
}

/** Waits until the page's scripts have done what they do on arrival: nothing for a page without any, at most three seconds. */
export async function settle(tab: Tab): Promise<void> {
  if (!tab.scripts || !(await tab.world.run(startWatching))) return;
  const end = Date.now() + 3000;
  while (Date.now() < end) {
    const left = 60 - Math.min(await tab.world.run(stillFor), tab.network.quietFor());
    if (left < 0) return;
    await new Promise((resolve) => setTimeout(resolve, left + 1));
  }
}

/** Whether the page has scripts, whose changes are then timed. Runs in the page. */
function startWatching(): boolean {
  const kept = globalThis as unknown as { __changed?: number };
  const scripted = document.querySelector('script:not([type*="json"]), [onload], [onclick]') !== null || document.images.length > 0;
  if (!scripted) return false;
  if (kept.__changed === undefined) {
    kept.__changed = performance.now() - 40;
    new MutationObserver(() => (kept.__changed = performance.now())).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
    });
  }
  return true;
}

function stillFor(): number {
  return performance.now() - ((globalThis as unknown as { __changed?: number }).__changed ?? 0);
}
