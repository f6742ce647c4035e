// The HTML of every page of the service as the server sends it, opened with scripting off: labels, inputs and errors are
// there, ids and links hold together, and axe finds no violation, in both languages and every theme.
import assert from 'node:assert/strict';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import { languages } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { themeNames } from '@patrwm/tokens';
import { parse } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
import { axeViolations, colourRules, wear } from '../journeys/axe.ts';
import { launch, openPage } from '../journeys/chromium.ts';
import { everyPage } from '../journeys/every-page.ts';
import { runCouncil, type RunningCouncil } from '../journeys/running-council.ts';

let council: RunningCouncil;
let browser: Browser;
let states: ReadonlyMap<string, string>;

before(async () => {
  [council, browser] = await Promise.all([runCouncil(), launch()]);
  states = await everyPage(council.origin);
});
after(async () => {
  await browser.close();
  await council.close();
});

test('every page was met, in both languages', () => {
  const met = [...states.keys()];
  for (const language of languages) {
    for (const page of journey.pages) if (page.kind !== 'slot') assert.ok(met.includes(`${language} ${page.id}`), `${language} ${page.id}`);
    for (const page of journey.lists?.['children']?.pages ?? [])
      assert.ok(
        met.some((name) => name.startsWith(language) && name.endsWith(`/${page.id}`)),
        `${language} ${page.id}`,
      );
  }
  assert.equal(met.filter((name) => name.startsWith('cy')).length, met.filter((name) => name.startsWith('en')).length);
});

test('ids are unique, labels and descriptions lead somewhere, nothing is inline', () => {
  for (const [name, html] of states) {
    const document = parse(html);
    const ids = document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
    assert.equal(new Set(ids).size, ids.length, `${name}: repeated id ${ids.find((id, index) => ids.indexOf(id) !== index) ?? ''}`);
    for (const label of document.querySelectorAll('label[for]'))
      assert.ok(ids.includes(label.getAttribute('for') ?? ''), `${name}: label for ${label.getAttribute('for') ?? ''}`);
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? '').split(' ')) assert.ok(ids.includes(id), `${name}: ${attribute} ${id}`);
      }
    }
    for (const link of document.querySelectorAll('patrwm-error-summary a'))
      assert.ok(ids.includes((link.getAttribute('href') ?? '').slice(1)), `${name}: ${link.outerHTML}`);
    assert.equal(
      document.querySelectorAll('[style], script:not([src]):not([type="application/json"])').length,
      0,
      `${name} has inline style or script`,
    );
    // The token is of random letters, which may spell anything.
    assert.doesNotMatch(html.replace(/(?<=name="_token" value=")[\w-]+/g, ''), /undefined|\[object|NaN|<!--/, name);
    assert.equal(document.querySelectorAll('h1').length, 1, `${name} has ${String(document.querySelectorAll('h1').length)} h1`);
    assert.match(html, new RegExp(`<html lang="${name.startsWith('cy') || name.startsWith('/cy') ? 'cy' : 'en'}"`));
    if (name.endsWith('refused')) {
      assert.match(document.querySelector('title')?.text ?? '', /^(Gwall|Error): /, name);
      assert.ok(document.querySelectorAll('patrwm-error-summary a').length > 0, name);
    }
  }
});

test('nothing is cut or scrolls sideways at 320 px, with text spacing too, and targets are 24 px', { timeout: 600_000 }, async () => {
  const { context, page } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
  const found: string[] = [];
  for (const [name, html] of states) {
    await show(page, html);
    for (const spaced of [false, true]) {
      // WCAG 1.4.12
      if (spaced) await page.evaluate(spaceText);
      for (const fault of await page.evaluate(narrowFaults)) found.push(`${name}${spaced ? ' with text spacing' : ''}: ${fault}`);
    }
  }
  await context.close();
  assert.deepEqual(found, []);
});

/** Runs in the page: the spacing that WCAG 1.4.12 says a person may set. */
function spaceText(): void {
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
  document.head.append(style);
}

/** Runs in the page. Links inside a sentence may be smaller than 24 px (WCAG 2.5.8), and what only screen readers meet has no size. */
function narrowFaults(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`${String(scrollWidth - clientWidth)} px too wide`);
  for (const element of document.querySelectorAll<HTMLElement>('main *, header *, footer *')) {
    const style = getComputedStyle(element);
    if (element.closest('.patrwm-visually-hidden') || style.display === 'none') continue;
    if (
      style.overflow !== 'visible' &&
      !element.matches('input, select, textarea') &&
      element.scrollWidth > element.clientWidth + 1 &&
      element.clientWidth > 1
    )
      faults.push(`cut: ${element.className}`);
    if (element.matches('button, input:not([type=hidden]), select, textarea, summary')) {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && (width < 24 || height < 24)) faults.push(`small target: ${element.outerHTML.slice(0, 80)}`);
    }
  }
  return faults;
}

/** Opens a saved page. Its own scripts never run, in any context: axe itself needs timers, which a page without scripting lacks. */
async function show(page: Page, html: string): Promise<void> {
  await page.unrouteAll();
  const withoutScripts = html.replace(/<script\b[^>]*><\/script>/g, '');
  await page.route('**/saved.html', (route) => route.fulfill({ body: withoutScripts, contentType: 'text/html; charset=utf-8' }));
  await page.route('**/theme/*.css', (route) =>
    route.fulfill({ path: path.join(themeFolder, path.basename(route.request().url())), contentType: 'text/css' }),
  );
  await page.goto(`${council.origin}/saved.html`);
}
const ownTheme = 'aberwennol';
const themeFolder = path.dirname(fileURLToPath(import.meta.resolve(`@patrwm/tokens/themes/${ownTheme}.css`)));
const themeLinks = themeNames
  .filter((theme) => theme !== 'patrwm')
  .map((theme) => `<link rel="stylesheet" href="/theme/${theme}.css">`)
  .join('');

test('axe finds nothing, in any theme', { timeout: 900_000 }, async () => {
  const found: string[] = [];
  const queue = [...states];
  // Two pages at once, one for each core. Only colours differ by theme, so every rule runs in the council's own.
  await Promise.all(
    [1, 2].map(async () => {
      const { context, page } = await openPage(browser, { reducedMotion: 'reduce' });
      for (let next = queue.pop(); next; next = queue.pop()) {
        const [name, html] = next;
        await show(page, html.replace('</head>', `${themeLinks}</head>`));
        for (const theme of [ownTheme, ...themeNames.filter((each) => each !== ownTheme)]) {
          await wear(page, theme);
          for (const violation of await axeViolations(page, theme === ownTheme ? undefined : colourRules))
            found.push(`${name} in ${theme}: ${violation}`);
        }
      }
      await context.close();
    }),
  );
  assert.deepEqual(found, []);
});
