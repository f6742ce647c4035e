import type { Bilingual } from '../bilingual.ts';
import type { NotTested } from '../finding.ts';
import { GateError } from '../gate-error.ts';
import { guardWords } from '../visit/guard.text.ts';
import { toldOf } from '../visit/script-errors.ts';
import { withinTime } from '../visit/within-time.ts';
import { engineMissing, engineTitles, type EngineBrowser, type EngineOptions, type EngineReading, type OtherEngine } from './engine.ts';
import { playwrightEngine } from './playwright.engine.ts';
import { webkitGtkEngine } from './webkit-gtk.engine.ts';

/** A page as Chromium had it. */
export interface PageToVisit {
  readonly name: string;
  readonly url: string;
  /** Codes of what is told of it already. */
  readonly told: readonly string[];
}

export interface EnginesToldOf {
  readonly notTested: readonly NotTested[];
  readonly notices: readonly Bilingual[];
}

/** Starts engines before anything is visited, so that one that is not there is told at once. Throws `no-browser-engine`. */
export async function startEngines(
  engines: readonly OtherEngine[],
  options: EngineOptions,
): Promise<ReadonlyMap<OtherEngine, EngineBrowser>> {
  const started = new Map<OtherEngine, EngineBrowser>();
  try {
    for (const engine of engines) {
      const browser = (await playwrightEngine(engine, options)) ?? (engine === 'webkit' ? await webkitGtkEngine(options) : undefined);
      if (!browser)
        throw engineMissing(engine, engine === 'firefox' ? '`apt install firefox-esr`' : '`apt install webkit2gtk-driver xvfb`');
      started.set(engine, browser);
      if (!browser.hearsScripts && options.storageState) throw cannotSignIn(engine);
    }
    return started;
  } catch (error) {
    for (const browser of started.values()) await browser.close().catch(() => undefined);
    if (error instanceof GateError) throw error;
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    throw new GateError('browser-failed', {
      cy: `Ni ddechreuodd un o borwyr \`--engines\`: ${why}`,
      en: `One of the browsers of \`--engines\` did not start: ${why}`,
    });
  }
}

const cannotSignIn = (engine: OtherEngine): GateError =>
  new GateError('bad-usage', {
    cy: `Ni ellir mewngofnodi i ${engineTitles[engine]} y peiriant hwn. Tynnwch \`${engine}\` o \`--engines\`.`,
    en: `This machine’s ${engineTitles[engine]} cannot be signed in. Take \`${engine}\` off \`--engines\`.`,
  });

/**
 * Opens each page in each engine, as it stands on arrival: does it load, do its scripts run, is there something to be seen? What the
 * rules judge was judged in Chromium. What Chromium has told of a page is not told again.
 */
export async function visitInEngines(
  pages: readonly PageToVisit[],
  browsers: ReadonlyMap<OtherEngine, EngineBrowser>,
  { timeout, ignoreScriptErrors, signal }: EngineOptions & { ignoreScriptErrors: readonly RegExp[]; signal?: AbortSignal | undefined },
): Promise<EnginesToldOf> {
  const notTested: NotTested[] = [];
  const notices: Bilingual[] = [];
  for (const [engine, browser] of browsers) {
    const title = engineTitles[engine];
    const miss = (page: string, code: string, { cy, en }: Bilingual): void =>
      void notTested.push({ page, code, message: { cy: `Yn ${title}: ${cy}`, en: `In ${title}: ${en}` } });
    for (const { name, url, told } of pages) {
      if (signal?.aborted) return { notTested, notices };
      try {
        const reading = await withinTime(browser.open(url), timeout + 10_000);
        for (const { code, words } of doubtsOf(reading, ignoreScriptErrors)) if (!told.includes(code)) miss(name, code, words);
      } catch (error) {
        if (/[Tt]imeout|timed out/.test(String(error))) miss(name, 'timeout', guardWords.timeout(timeout / 1000));
        else miss(name, 'unreachable', didNotOpen);
      }
    }
    notices.push(visited(title, pages.length, browser.hearsScripts));
  }
  return { notTested, notices };
}

const didNotOpen: Bilingual = {
  cy: 'Nid agorodd y dudalen, er iddi agor yn Chromium.',
  en: 'The page did not open, though it did in Chromium.',
};

function doubtsOf({ status = 200, scriptErrors, guards }: EngineReading, ignored: readonly RegExp[]): { code: string; words: Bilingual }[] {
  if (status >= 400) return [{ code: 'wrong-status', words: guardWords['wrong-status'](status) }];
  return [
    ...toldOf(scriptErrors, ignored).map((text) => ({ code: 'script-error', words: guardWords['script-error'](text) })),
    ...(guards.empty ? [{ code: 'empty-main', words: guardWords['empty-main']() }] : []),
  ];
}

const visited = (title: string, pages: number, hears: boolean): Bilingual => ({
  cy: `Agorwyd y tudalennau (${String(pages)}) yn ${title} hefyd, fel y maent wrth gyrraedd.${hears ? '' : ' Nid yw’r porwr hwnnw’n dweud pan fydd sgript yn methu.'}`,
  en: `The pages (${String(pages)}) were opened in ${title} too, as they stand on arrival.${hears ? '' : ' That browser does not say when a script fails.'}`,
});
