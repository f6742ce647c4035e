import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Language } from '../bilingual.ts';
import { GateError } from '../gate-error.ts';
import type { AnyStep } from './check-journey.ts';
import { didNotMove } from './did-not-move.ts';
import { findOnPage } from './find-on-page.ts';
import type { ExpectedPage, Typing, Words } from './journey-file.ts';
import { hasMoved, standingOf, type Standing } from './standing.ts';

export interface WalkOptions {
  readonly language: Language | undefined;
  readonly base: string | undefined;
  /** The folder that files to upload are named from. */
  readonly folder: string;
  /** Aborted when there is nothing more to wait for. */
  readonly stop: AbortSignal;
}

const patience = 10_000;
/** How long a page that answered with the same page may still take to go on by script. */
const secondThoughts = 700;

export const inLanguage = (words: Words, language: Language | undefined): string =>
  typeof words === 'string' ? words : words[language ?? 'en'];

/** What a step types. Throws `bad-journey` when the environment does not hold it. */
export function typingOf(typing: Typing, language: Language | undefined, env: NodeJS.ProcessEnv = process.env): string {
  if (typeof typing !== 'object' || !('env' in typing)) return inLanguage(typing, language);
  const value = env[typing.env];
  if (value) return value;
  throw new GateError('bad-journey', {
    cy: `Mae’r daith yn teipio’r hyn sydd yn newidyn amgylchedd \`${typing.env}\`, ond nid oes dim ynddo.`,
    en: `The journey types what is in the environment variable \`${typing.env}\`, but there is nothing in it.`,
  });
}

/** Does what one step says. Throws `did-not-move` when a person could not have. */
export async function walkStep(page: Page, step: AnyStep, options: WalkOptions): Promise<void> {
  const say = (words: Words): string => inLanguage(words, options.language);
  const within = 'in' in step && step.in !== undefined ? say(step.in) : undefined;
  if ('run' in step) {
    await step.run(page, { language: options.language });
  } else if ('go' in step) {
    const response = await page.goto(new URL(say(step.go), options.base).href, { waitUntil: 'load' });
    const status = response?.status() ?? 200;
    if (status >= 400)
      throw await didNotMove(page, { cy: `atebodd y gweinydd ${String(status)}`, en: `the server answered ${String(status)}` });
  } else if ('fill' in step) {
    await (await findOnPage(page, { as: 'fill', name: say(step.fill), within })).fill(typingOf(step.with, options.language));
  } else if ('choose' in step || 'check' in step) {
    const [as, name] = 'choose' in step ? (['choose', step.choose] as const) : (['check', step.check] as const);
    const control = await findOnPage(page, { as, name: say(name), within });
    // A label may lie over the control that it draws; pressing it is what a person does then.
    await control.check({ timeout: 2000 }).catch(() => control.evaluate((element) => (element as HTMLElement).click()));
    if (!(await control.isChecked()))
      throw await didNotMove(page, { cy: `ni ellid dewis “${say(name)}”`, en: `“${say(name)}” could not be chosen` });
  } else if ('select' in step) {
    const list = await findOnPage(page, { as: 'select', name: say(step.select), within });
    const option = say(step.with);
    await list.selectOption({ label: option }, { timeout: 2000 }).catch(async () => {
      throw await didNotMove(page, {
        cy: `nid oes dewis “${option}” yn y rhestr “${say(step.select)}”`,
        en: `the list “${say(step.select)}” has no option “${option}”`,
      });
    });
  } else if ('upload' in step) {
    const field = await findOnPage(page, { as: 'upload', name: say(step.upload), within });
    await field.setInputFiles(path.resolve(options.folder, step.with));
  } else if ('press' in step) {
    const before = await standingOf(page);
    await press(page, say(step.press), within);
    if (step['same page']) await page.waitForLoadState('load');
    else await waitToMove(page, before, say(step.press), options.stop);
  } else {
    await expectPage(page, step['expect page'], say);
  }
}

async function press(page: Page, name: string, within: string | undefined): Promise<void> {
  const control = await findOnPage(page, { as: 'press', name, within });
  await control.click({ timeout: 5000 }).catch(async (error: unknown) => {
    if (/intercepts pointer events/.test(String(error)))
      throw await didNotMove(page, { cy: `mae rhywbeth dros “${name}”`, en: `something lies over “${name}”` });
    if (/not enabled|not visible|not stable/.test(String(error)))
      throw await didNotMove(page, { cy: `ni ellid pwyso “${name}”`, en: `“${name}” could not be pressed` });
    throw error;
  });
}

/** Waits for the page to be another one. One that came back with errors is not waited for any longer. */
async function waitToMove(page: Page, before: Standing, pressed: string, stop: AbortSignal): Promise<void> {
  const due = Date.now() + patience;
  let stuckSince: number | undefined;
  for (;;) {
    const now = await standingOf(page);
    if (hasMoved(before, now)) break;
    stuckSince = now.errors.length || now.held.length ? (stuckSince ?? Date.now()) : undefined;
    if (stop.aborted || Date.now() > due || (stuckSince !== undefined && Date.now() - stuckSince > secondThoughts))
      throw await didNotMove(page, {
        cy: `ni symudodd y dudalen ar ôl pwyso “${pressed}”`,
        en: `the page did not move after “${pressed}” was pressed`,
      });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.waitForLoadState('load');
}

const plain = (text: string): string => text.replace(/[‘’']/g, '’').replace(/[“”"]/g, '"').replace(/\s+/g, ' ').trim();

async function expectPage(page: Page, expected: ExpectedPage, say: (words: Words) => string): Promise<void> {
  const wanted = { heading: expected.heading && say(expected.heading), title: expected.title && say(expected.title) };
  const pathname = expected.path === undefined ? undefined : say(expected.path);
  const route =
    pathname === undefined ? undefined : new RegExp(`^${pathname.replace(/[\\^$.+?()[\]{}|]/g, '\\$&').replaceAll('*', '.*')}/?$`);
  const due = Date.now() + patience;
  let stuckSince: number | undefined;
  for (;;) {
    const now = await standingOf(page);
    const place = decodeURI(new URL(now.url).pathname);
    const holds = {
      heading: !wanted.heading || plain(now.heading).includes(plain(wanted.heading)),
      title: !wanted.title || plain(now.title).includes(plain(wanted.title)),
      path: !route || route.test(place),
    };
    if (holds.heading && holds.title && holds.path) break;
    stuckSince = now.errors.length || !now.scripted ? (stuckSince ?? Date.now()) : undefined;
    if (Date.now() > due || (stuckSince !== undefined && Date.now() - stuckSince > secondThoughts)) {
      if (!holds.heading)
        throw await didNotMove(page, {
          cy: `disgwyliwyd y pennawd “${wanted.heading ?? ''}”`,
          en: `the heading “${wanted.heading ?? ''}” was expected`,
        });
      if (!holds.title)
        throw await didNotMove(page, {
          cy: `disgwyliwyd y teitl “${wanted.title ?? ''}”, ond “${now.title}” sydd yno`,
          en: `the title “${wanted.title ?? ''}” was expected, but it is “${now.title}”`,
        });
      throw await didNotMove(page, {
        cy: `disgwyliwyd y llwybr \`${pathname ?? ''}\`, ond \`${place}\` yw`,
        en: `the path \`${pathname ?? ''}\` was expected, but it is \`${place}\``,
      });
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await page.waitForLoadState('load');
}
