import path from 'node:path';
import type { Page } from 'playwright-core';
import { languages, type Bilingual, type Language } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import type { Target } from '../targets/target.ts';
import type { AnyStep } from './check-journey.ts';
import { guardSending } from './guard-sending.ts';
import type { JourneyFile } from './journey-file.ts';
import { standingOf, type Standing } from './standing.ts';
import { rememberTyped, withoutTyped } from './typed-values.ts';
import { inLanguage, typingOf, walkStep, type WalkOptions } from './walk-steps.ts';

export interface JourneyOptions {
  readonly base: string | undefined;
  readonly languages: readonly Language[];
  /** Whether forms may be sent to this address. */
  readonly maySubmit: (url: string) => boolean;
}

/** The way from one page that is checked to the next. */
interface Leg {
  readonly name: string;
  readonly steps: readonly AnyStep[];
}

/** A journey's pages as targets: one chain for each language that it is in. */
export function journeyTargets(journey: JourneyFile<AnyStep>, file: string, options: JourneyOptions): Target[] {
  const own = journey.language ? [journey.language] : isBilingual(journey.steps) ? languages : [undefined];
  return own
    .filter((language) => language === undefined || options.languages.includes(language))
    .flatMap((language) => chainOf(journey, file, language, options));
}

function chainOf(journey: JourneyFile<AnyStep>, file: string, language: Language | undefined, options: JourneyOptions): Target[] {
  const base = options.base ?? journey.base;
  const walk = { language, base, folder: path.dirname(file) };
  const goesTo = addressesOf(journey.steps, language, base, path.basename(file));
  const start = goesTo[0] ?? '';
  const legs = legsOf(journey.steps, language);
  const typed = [
    ...new Set(
      journey.steps.flatMap((step) =>
        'fill' in step ? [typingOf(step.with, language)] : 'upload' in step ? [path.basename(step.with)] : [],
      ),
    ),
  ];
  const chain = `${journey.journey}${language ? ` (${language})` : ''}`;
  const failures = new WeakMap<Leg, Record<string, number>>();
  return legs.map((leg, at): Target => {
    const seen = new WeakMap<object, Standing | 'only by going'>();
    return {
      name: `${chain}: ${String(at + 1)} ${leg.name}`,
      url: start,
      ...(language ? { language } : {}),
      ...(journey.states ? { states: journey.states } : {}),
      chain,
      journey: { name: journey.journey, step: at + 1 },
      typed,
      arrive: async (page, from, tab) => {
        rememberTyped(page, typed);
        const was = seen.get(page);
        if (from === 'start' && (await standsAgain(page, was))) return;
        if (was) seen.set(page, 'only by going');
        const pieces = from === 'start' ? legs.slice(0, at + 1) : [leg];
        try {
          if (from === 'start') await tab.startOver();
          await guardSending(page, goesTo, options.maySubmit, (stop) =>
            walkLegs(page, pieces, { ...walk, stop }, failures, String(tab.scripts)),
          );
        } catch (error) {
          if (!(error instanceof GateError)) throw error;
          throw new GateError(error.code, { cy: withoutTyped(error.words.cy, typed), en: withoutTyped(error.words.en, typed) });
        }
        if (!was) seen.set(page, await standingOf(page));
      },
    };
  });
}

/** Goes the legs, the last of which is the one that is asked about. */
async function walkLegs(
  page: Page,
  legs: readonly Leg[],
  walk: WalkOptions,
  failures: WeakMap<Leg, Record<string, number>>,
  scripts: string,
): Promise<void> {
  for (const leg of legs) {
    const before = leg !== legs.at(-1);
    const failed = failures.get(leg) ?? {};
    // Told twice already, of a page further back: it would only be waited for again.
    if (before && (failed[scripts] ?? 0) > 1) throw notCome(leg.name);
    try {
      for (const step of leg.steps) await walkStep(page, step, walk);
    } catch (error) {
      failures.set(leg, { ...failed, [scripts]: (failed[scripts] ?? 0) + 1 });
      throw before && error instanceof GateError && error.code === 'did-not-move' ? notCome(leg.name) : error;
    }
  }
}

const notCome = (name: string): GateError =>
  new GateError('did-not-move', {
    cy: `Ni chyrhaeddwyd y cam hwn, am na chyrhaeddwyd “${name}” o’i flaen.`,
    en: `This step was not reached, because “${name}” before it was not.`,
  });

/**
 * Most pages of a journey come again by their address, with what was answered kept by the server; going all the way for each rule
 * that presses something would take most of the time. It counts only if the page is the same, with the same in its fields.
 */
async function standsAgain(page: Page, was: Standing | 'only by going' | undefined): Promise<boolean> {
  if (was === undefined || was === 'only by going') return false;
  await page.goto(was.url, { waitUntil: 'load' }).catch(() => undefined);
  const now = await standingOf(page).catch(() => undefined);
  return now !== undefined && JSON.stringify(now) === JSON.stringify(was);
}

/** The steps in pieces that each end where a page is to be checked: after a `go` or a press, with what is expected of it. */
function legsOf(steps: readonly AnyStep[], language: Language | undefined): Leg[] {
  const legs: Leg[] = [];
  let piece: AnyStep[] = [];
  steps.forEach((step, at) => {
    piece.push(step);
    const next = steps[at + 1];
    const leads = 'go' in step || 'press' in step || 'run' in step || 'expect page' in step;
    if (next && (!leads || 'expect page' in next)) return;
    legs.push({ name: nameOf(piece, language), steps: piece });
    piece = [];
  });
  return legs;
}

function nameOf(steps: readonly AnyStep[], language: Language | undefined): string {
  for (const step of steps.toReversed()) {
    if ('expect page' in step) {
      const words = step['expect page'].heading ?? step['expect page'].title;
      if (words !== undefined) return inLanguage(words, language);
    }
    if ('press' in step) return inLanguage(step.press, language);
    if ('run' in step) return step.named;
    if ('go' in step) return inLanguage(step.go, language).replace(/[?#].*/, '');
  }
  return '';
}

/** Every address that the journey goes to by itself, the first of them its start. */
function addressesOf(steps: readonly AnyStep[], language: Language | undefined, base: string | undefined, file: string): string[] {
  const texts = steps.flatMap((step) => ('go' in step ? [inLanguage(step.go, language)] : []));
  if (!texts.length) texts.push('');
  return texts.map((text) => {
    if (URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol)) return new URL(text, base).href;
    throw new GateError('bad-journey', {
      cy: `${file}: nid yw “${text}” yn gyfeiriad cyfan; rhowch \`--base\`, neu \`base\` yn y daith.`,
      en: `${file}: “${text}” is not a whole address; give \`--base\`, or \`base\` in the journey.`,
    });
  });
}

function isBilingual(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isBilingual);
  const { cy, en } = value as Partial<Bilingual>;
  return (cy !== undefined && en !== undefined) || Object.values(value).some(isBilingual);
}
