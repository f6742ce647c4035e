// The HTML of every page of the service as the server sends it, opened with scripting off: labels, inputs and errors are
// there, ids and links hold together, and axe finds no violation, in both languages and every theme.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { questionsOf, toFields } from '@patrwm/journey';
import { languages, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import { themeNames } from '@patrwm/tokens';
import { parse } from 'node-html-parser';
import type { Browser } from 'playwright-core';
import { axeViolations } from '../journeys/axe.ts';
import { launch, openPage } from '../journeys/chromium.ts';
import { Resident, type Seen } from '../journeys/resident.ts';
import { keyOf, pageOf, refusesEmpty } from '../journeys/route.ts';
import { runCouncil, type RunningCouncil } from '../journeys/running-council.ts';
import { witnessesOf } from '../journeys/witnesses.ts';

let council: RunningCouncil;
let browser: Browser;
/** Every state of every page met on the way, by a name that says which. */
const states = new Map<string, string>();

before(async () => {
  [council, browser] = await Promise.all([runCouncil(), launch()]);
  for (const language of languages) await gather(language);
});
after(async () => {
  await browser.close();
  await council.close();
});

/** Walks every witness until each page was seen, keeping each page as sent and, where it can be refused, with its errors. */
async function gather(language: Language): Promise<void> {
  const keep = (name: string, seen: Seen): void => {
    assert.ok(seen.status < 500, `${name}: ${String(seen.status)}`);
    if (!states.has(`${language} ${name}`)) states.set(`${language} ${name}`, seen.html);
  };
  for (const { progress } of witnessesOf(journey)) {
    const resident = new Resident(council.origin);
    let seen = await resident.open(`/${language}/${journey.id}`);
    for (let steps = 0; steps < 80; steps += 1) {
      const key = keyOf(journey, seen.url.pathname);
      const routePage = pageOf(journey, key);
      const { page } = routePage;
      keep(key, seen);
      if (page.kind === 'exit' || page.kind === 'confirm') break;
      if (refusesEmpty(journey, routePage) && !states.has(`${language} ${key} refused`)) {
        const refused = await resident.send(seen);
        keep(`${key} refused`, refused);
        seen = refused;
      }
      const questions = page.kind === 'question' ? questionsOf(journey, routePage) : {};
      const answers = routePage.item === undefined ? progress.answers.questions : (progress.answers.lists[routePage.list ?? '']?.items.find(({ id }) => id === routePage.item)?.answers ?? {});
      const fields = page.kind === 'question' ? Object.assign({}, ...page.ask.map((id) => (questions[id] && answers[id] !== undefined ? toFields(id, questions[id], answers[id]) : {}))) : {};
      const items = progress.answers.lists[page.kind === 'list' ? page.list : '']?.items.length ?? 0;
      const begun = seen.document.querySelectorAll('.patrwm-summary-list__row').length;
      seen = await resident.send(seen, page.kind === 'list' ? { another: [begun < items ? 'yes' : 'no'] } : fields);
      assert.notEqual(keyOf(journey, seen.url.pathname), page.kind === 'list' ? '' : key, `${key} was not accepted: ${seen.document.querySelector('patrwm-error-summary')?.text ?? ''}`);
    }
  }
  for (const path of ['', '/free-school-meals-and-grant', '/cookies', '/privacy', '/contact', '/accessibility-statement', '/no-such-page', '/find-address/address']) {
    keep(`/${language}${path}`, await new Resident(council.origin).open(`/${language}${path}`));
  }
}

test('every page was met, in both languages', () => {
  const met = [...states.keys()];
  for (const language of languages) {
    for (const page of journey.pages) if (page.kind !== 'slot') assert.ok(met.includes(`${language} ${page.id}`), `${language} ${page.id}`);
    for (const page of journey.lists?.['children']?.pages ?? []) assert.ok(met.some((name) => name.startsWith(language) && name.endsWith(`/${page.id}`)), `${language} ${page.id}`);
  }
  assert.equal(met.filter((name) => name.startsWith('cy')).length, met.filter((name) => name.startsWith('en')).length);
});

test('ids are unique, labels and descriptions lead somewhere, nothing is inline', () => {
  for (const [name, html] of states) {
    const document = parse(html);
    const ids = document.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
    assert.equal(new Set(ids).size, ids.length, `${name}: repeated id ${ids.find((id, index) => ids.indexOf(id) !== index) ?? ''}`);
    for (const label of document.querySelectorAll('label[for]')) assert.ok(ids.includes(label.getAttribute('for') ?? ''), `${name}: label for ${label.getAttribute('for') ?? ''}`);
    for (const attribute of ['aria-describedby', 'aria-labelledby', 'aria-controls']) {
      for (const element of document.querySelectorAll(`[${attribute}]`)) {
        for (const id of (element.getAttribute(attribute) ?? '').split(' ')) assert.ok(ids.includes(id), `${name}: ${attribute} ${id}`);
      }
    }
    for (const link of document.querySelectorAll('patrwm-error-summary a')) assert.ok(ids.includes((link.getAttribute('href') ?? '').slice(1)), `${name}: ${link.outerHTML}`);
    assert.equal(document.querySelectorAll('[style], script:not([src]):not([type="application/json"])').length, 0, `${name} has inline style or script`);
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
      const themed = html.replace(/<html([^>]*?)( data-theme="[^"]*")?>/, `<html$1 data-theme="${theme}">`).replace('<head>', `<head><link rel="stylesheet" href="/theme/${theme}.css">`);
      await page.route('**/saved.html', (route) => route.fulfill({ body: themed, contentType: 'text/html; charset=utf-8' }));
      await page.route(`**/theme/*.css`, (route) => route.fulfill({ path: new URL(import.meta.resolve(`@patrwm/tokens/themes/${theme}.css`)).pathname, contentType: 'text/css' }));
      await page.goto(`${council.origin}/saved.html`);
      for (const violation of await axeViolations(page)) found.push(`${name}: ${violation}`);
      await page.unrouteAll();
    }
    await context.close();
    assert.deepEqual(found, []);
  });
}
