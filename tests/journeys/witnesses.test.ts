// Every route that the lint finds is walked to its end twice: by the server in one language, and wholly in the browser by
// <patrwm-journey> in the other. Both must meet the pages of the route, in its order, with their headings in the language.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { questionsOf, type Witness } from '@patrwm/journey';
import type { Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import type { HTMLElement } from 'node-html-parser';
import type { Browser, Page } from 'playwright-core';
// Built as a council would build it; the package does not export its build.
import { buildJourney } from '../../packages/journey-view/build-page.ts';
import { englishOnly } from '../house/welsh-words.ts';
import { launch, openPage } from './chromium.ts';
import { Resident } from './resident.ts';
import { keyOf, pageOf } from './route.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { walkInPage } from './walk-in-page.ts';
import { walkableOf, witnessFields } from './witness-fields.ts';
import { witnessesOf } from './witnesses.ts';

const witnesses = witnessesOf(journey);
const listPage = journey.pages.find((page) => page.kind === 'list');
const serverLanguage = (index: number): Language => (index % 2 ? 'en' : 'cy');
const browserLanguage = (index: number): Language => (index % 2 ? 'cy' : 'en');
const lastOf = ({ route }: Witness): string => route.at(-1) ?? '';

/** What the page's `h1` says, worked out from the definition alone. */
function headingOf(key: string, language: Language): string {
  const routePage = pageOf(journey, key);
  const { page } = routePage;
  if (page.kind === 'slot') return '';
  if (page.title) return page.title[language];
  return page.kind === 'question' ? (questionsOf(journey, routePage)[page.ask[0] ?? '']?.label[language] ?? '') : '';
}

let council: RunningCouncil;
let cms: Server;
let browser: Browser;
let folder: string;
before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'patrwm-witnesses-'));
  const script = path.join(folder, 'patrwm-journey.js');
  [council, browser] = await Promise.all([
    runCouncil(),
    launch(),
    buildJourney(script, { journeys: ['@patrwm/services'], resolveDir: path.resolve(import.meta.dirname, '..') }),
  ]);
  // A council's site that takes a script and a tag and no more.
  cms = createServer((request, response) => {
    const isScript = request.url === '/patrwm-journey.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', "default-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html");
    response.end(
      isScript ? readFileSync(script) : '<!doctype html><title>Cyngor</title><script type="module" src="/patrwm-journey.js"></script>',
    );
  });
  await new Promise<void>((resolve) => cms.listen(0, '127.0.0.1', resolve));
});
after(async () => {
  await browser.close();
  cms.close();
  cms.closeAllConnections();
  await council.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The first sight of each page in Welsh, by its key without the number of the item. */
const welsh = new Map<string, HTMLElement>();

async function walkByServer(witness: Witness, language: Language): Promise<void> {
  const resident = new Resident('http://localhost:3000', council.fetch);
  const met: string[] = [];
  let begun = 1;
  let seen = await resident.open(`/${language}/${journey.id}`);
  for (let steps = 0; steps < 80; steps += 1) {
    const key = keyOf(journey, seen.url.pathname);
    assert.equal(seen.status, 200, `${key}: ${seen.document.querySelector('patrwm-error-summary')?.text ?? ''}`);
    assert.equal(seen.document.querySelector('html')?.getAttribute('lang'), language);
    if (language === 'cy') welsh.set(key.replace(/\/\d+\//, '/'), seen.document);
    assert.equal(seen.document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim(), headingOf(key, language), key);
    const fields = witnessFields(journey, witness, pageOf(journey, key), begun);
    // A list's page comes again after each item; on the route it stands once.
    if (key === listPage?.id && fields['another']?.[0] === 'yes') begun += 1;
    else met.push(key);
    if (key === lastOf(witness)) break;
    seen = await resident.send(seen, fields);
  }
  assert.deepEqual(met, witness.route);
}

async function walkByBrowser(page: Page, witness: Witness, language: Language): Promise<void> {
  const met = await page.evaluate(walkInPage, walkableOf(journey, witness, language));
  assert.deepEqual(
    met.map(({ key }) => key),
    witness.route,
  );
  for (const { key, heading, lang } of met) {
    assert.equal(heading, headingOf(key, language), key);
    assert.equal(lang, language, key);
  }
}

test('there is a witness for every route', () => {
  const routes = new Set(witnesses.map(({ route }) => route.join(' ')));
  assert.ok(routes.size >= 459, `${String(routes.size)} routes`);
  assert.ok(witnesses.length >= routes.size);
});

describe('every witness to its last page', { concurrency: 2, timeout: 900_000 }, () => {
  test(`by the server (${String(witnesses.length)})`, async (context) => {
    for (const [index, witness] of witnesses.entries()) {
      await walkByServer(witness, serverLanguage(index)).catch((error: unknown) => {
        throw new Error(`Witness ${String(index)} in ${serverLanguage(index)}`, { cause: error });
      });
      // Lets the browser's side, in the same process, have its turn.
      await new Promise((resolve) => setImmediate(resolve));
    }
    context.diagnostic(`${String(witnesses.length)} witnesses walked`);
  });

  test(`in the browser (${String(witnesses.length)})`, async (context) => {
    // Small, so that little is painted.
    const opened = await openPage(browser, { viewport: { width: 100, height: 100 } });
    await opened.page.goto(`http://127.0.0.1:${String((cms.address() as { port: number }).port)}/`);
    await opened.page.waitForFunction(() => customElements.get('patrwm-journey') !== undefined);
    for (const [index, witness] of witnesses.entries()) {
      await walkByBrowser(opened.page, witness, browserLanguage(index)).catch((error: unknown) => {
        throw new Error(`Witness ${String(index)} in ${browserLanguage(index)}`, { cause: error });
      });
    }
    assert.deepEqual(opened.faults, []);
    context.diagnostic(`${String(witnesses.length)} witnesses walked`);
    await opened.context.close();
  });
});

test('no English word stands on a Welsh page, but where it is said to be English', () => {
  assert.ok(welsh.size > 30, `${String(welsh.size)} pages`);
  const found = [...welsh].flatMap(([key, document]) => {
    for (const english of document.querySelectorAll('[lang=en], script, style')) english.remove();
    const text = [
      ...[document.querySelector('title'), document.querySelector('body')].map((each) => each?.structuredText ?? ''),
      ...['alt', 'aria-label', 'title', 'placeholder'].flatMap((name) =>
        document.querySelectorAll(`[${name}]`).map((each) => each.getAttribute(name) ?? ''),
      ),
    ].join('\n');
    const words = text.replace(/\S+@\S+|\S*\.\S+/g, ' ').match(/[\p{L}\p{M}’-]+/gu) ?? [];
    return words.filter((word) => englishOnly.has(word.toLowerCase())).map((word) => `${key}: ${word}`);
  });
  assert.deepEqual([...new Set(found)], []);
});
