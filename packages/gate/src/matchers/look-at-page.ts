import type { Frame, Page } from 'playwright-core';
import type { Language } from '../bilingual.ts';
import { findingsOf, type Placed } from '../findings-of.ts';
import type { Finding } from '../finding.ts';
import { GateError } from '../gate-error.ts';
import type { PageRule, ReadingRule } from '../rule.ts';
import type { PageKit } from '../page-kit.ts';
import { rules } from '../rules/index.ts';
import { ofSites } from '../rules/of-sites.ts';
import type { State } from '../state.ts';
import { pageName } from '../targets/target.ts';
import { runAxe } from '../visit/axe-run.ts';
import { resolveContrast } from '../visit/contrast-by-pixels.ts';
import { showState, type Look, type Size } from '../visit/emulation.ts';
import { readGuards } from '../visit/guards-in-page.ts';
import { IsolatedWorld } from '../visit/isolated-world.ts';
import { runPageRules } from '../visit/page-rules.ts';
import { visitOf } from '../visit/visit-of.ts';
import { fillWindow } from './fill-window.ts';

/** The states that a page can be shown in without loading it again: what a test has done to it stays. */
export const looks = [
  'default',
  'dark',
  'forced-colors',
  'reduced-motion',
  'text-spacing',
  'text-200',
  'narrow',
  'zoom-400',
] as const satisfies readonly State[];

export interface LookOptions {
  /** Which of `looks`; all where it is absent. */
  readonly states?: readonly (typeof looks)[number][];
  /** Rules that are not asked, by id: `statement-link`, `axe/region`. */
  readonly without?: readonly string[];
}

/** A part of a page that a test runner shows on a page of its own. */
export interface Part {
  /** The frame that it is in, where that is not the page itself. */
  readonly frame?: Frame;
  /** An attribute on the element that is looked at: it is taken off before anything looks. */
  readonly marked: string;
}

/**
 * Looks at a page as a test has brought it about: axe-core and every rule that presses nothing, in each look. Rules that press keys
 * or send forms are left to `patrwm-gate check`. Throws `empty-page` for one that shows nothing, and `chromium-only`.
 */
export async function lookAtPage(page: Page, { states = looks, without = [] }: LookOptions = {}, part?: Part): Promise<Finding[]> {
  const session = await page
    .context()
    .newCDPSession(page)
    .catch(() => {
      throw new GateError('chromium-only', {
        cy: 'Dim ond mewn Chromium, Chrome neu Edge y gall y giât edrych ar dudalen; rhedwch y prawf hwn yno.',
        en: 'The gate can look at a page only in Chromium, Chrome or Edge; run this test there.',
      });
    });
  const stage = part?.frame ? await fillWindow(session, part.frame) : undefined;
  const world = new IsolatedWorld(page, session, stage?.id);
  // A page that another program opened has a size that Playwright does not know.
  const before = page.viewportSize() ?? (await page.evaluate(() => ({ width: innerWidth, height: innerHeight })));
  const frames = (part?.frame?.childFrames().length ?? page.frames().length - 1) + 1;
  const look: Look = { state: 'default' };
  const resize = async (size: Size): Promise<void> => {
    await page.setViewportSize(size);
    tab.size = size;
  };
  const tab = { page, session, world, size: before, resize };
  const placed: Placed[] = [];
  try {
    if (part) await world.run(remember, [part.marked]);
    const { empty, lang } = await world.run(readGuards);
    if (empty)
      throw new GateError('empty-page', {
        cy: 'Nid oes dim i’w weld yn y dudalen, felly ni all basio. Arhoswch i’r cynnwys ymddangos yn gyntaf.',
        en: 'There is nothing to be seen in the page, so it cannot pass. Wait for its content first.',
      });
    const language: Language | undefined = lang === 'cy' || lang === 'en' ? lang : undefined;
    world.language = language;
    const url = page.url();
    for (const state of looks.filter((each) => states.includes(each))) {
      await showState(tab, look, state);
      const own = rules.filter((rule) => rule.states.includes(state) && !without.includes(rule.id) && !(part && ofSites.includes(rule.id)));
      const axe = await runAxe(world, state, frames);
      const { observations } = await runPageRules(
        world,
        own.filter((rule): rule is PageRule => rule.kind === 'page'),
      );
      const visit = visitOf(tab, { state, url, language, maySubmit: false }, () =>
        Promise.reject(new Error('The page is the test’s own.')),
      );
      const read: (typeof observations)[number][] = [];
      for (const rule of own.filter((each): each is ReadingRule => each.kind === 'reading')) read.push(...(await rule.read(visit)));
      const all = [
        ...axe.observations,
        ...(axe.openContrast.length ? await resolveContrast(tab, axe.openContrast) : []),
        ...observations,
        ...read,
      ];
      const selectors = all.map(({ element }) => element?.selector ?? '');
      const within = part ? await world.runWithKit(areWithin, [selectors]) : undefined;
      for (const [index, observation] of all.entries())
        if (within?.[index] !== false && !without.includes(observation.rule))
          placed.push({ place: { page: pageName(url), url: url.replace(/[?#].*/, ''), state, language }, observation });
    }
  } finally {
    await showState(tab, look, 'default').catch(() => undefined);
    await page.setViewportSize(before).catch(() => undefined);
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null }).catch(() => undefined);
    await stage?.leave().catch(() => undefined);
    await session.detach().catch(() => undefined);
  }
  return findingsOf(placed, (id) => rules.find((rule) => rule.id === id)?.certainty);
}

/** Keeps the marked element and takes the mark off. Runs in the page. */
function remember(marked: string): void {
  const element = document.querySelector(`[${marked}]`);
  element?.removeAttribute(marked);
  (globalThis as unknown as { __part?: Element | null }).__part = element;
}

/** Which of the elements that selectors find are in what is looked at, shadow roots and all. Runs in the page. */
function areWithin(kit: PageKit, selectors: readonly string[]): boolean[] {
  const { __part: part } = globalThis as unknown as { __part?: Element | null };
  const hold = (element: Element | undefined): boolean => {
    for (let each: Node | null | undefined = element; each; each = each instanceof ShadowRoot ? each.host : each.parentNode)
      if (each === part) return true;
    return false;
  };
  return selectors.map((selector) => selector !== '' && hold(kit.find(selector)));
}
