// The HTML of every page of the service as the server sends it, opened with scripting off: labels, inputs and errors are
// there, ids and links hold together, and axe finds no violation, in both languages and every theme.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { themeNames } from '@patrwm/tokens';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../journeys/axe.ts';
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
    assert.doesNotMatch(html, /undefined|\[object|NaN|<!--/, name);
    assert.equal(document.querySelectorAll('h1').length, 1, `${name} has ${String(document.querySelectorAll('h1').length)} h1`);
    assert.match(html, new RegExp(`<html lang="${name.startsWith('cy') || name.startsWith('/cy') ? 'cy' : 'en'}"`));
    if (name.endsWith('refused')) {
      assert.match(document.querySelector('title')?.text ?? '', /^(Gwall|Error): /, name);
      assert.ok(document.querySelectorAll('patrwm-error-summary a').length > 0, name);
    }
  }
});

for (const theme of themeNames) {
  test(`axe finds nothing, theme ${theme}`, { timeout: 600_000 }, async () => {
    const { context, page } = await openPage(browser, { javaScriptEnabled: false });
    const found: string[] = [];
    // Errors and plain states differ in markup, not in colour, so the full set runs in one theme and the pages in the others.
    for (const [name, html] of states) {
      const themed = html
        .replace(/<html([^>]*?)( data-theme="[^"]*")?>/, `<html$1 data-theme="${theme}">`)
        .replace('<head>', `<head><link rel="stylesheet" href="/theme/${theme}.css">`);
      await page.route('**/saved.html', (route) => route.fulfill({ body: themed, contentType: 'text/html; charset=utf-8' }));
      await page.route(`**/theme/*.css`, (route) =>
        route.fulfill({ path: new URL(import.meta.resolve(`@patrwm/tokens/themes/${theme}.css`)).pathname, contentType: 'text/css' }),
      );
      await page.goto(`${council.origin}/saved.html`);
      for (const violation of await axeViolations(page)) found.push(`${name}: ${violation}`);
      await page.unrouteAll();
    }
    await context.close();
    assert.deepEqual(found, []);
  });
}
