// One resident, the whole application, eight ways: two languages, with and without JavaScript, straight through and
// with every mistake and every change link on the way. What is delivered is compared, field by field, with what she typed.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { AddressAnswer, FileAnswer, Payload } from '@patrwm/journey';
import { languages, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import type { Browser, Page } from 'playwright-core';
import { launch, openPage } from './chromium.ts';
import { fillPage, type Typed } from './fill-page.ts';
import { applicant, children, received, receivedChildren } from './persona.ts';
import { keyOf, pageOf, refusesEmpty } from './route.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';

let council: RunningCouncil;
let browser: Browser;
before(async () => {
  [council, browser] = await Promise.all([runCouncil(), launch()]);
});
after(async () => {
  await browser.close();
  await council.close();
});

const words = {
  problem: { cy: 'Mae problem', en: 'There is a problem' },
  error: { cy: /^Gwall: /, en: /^Error: / },
  change: { cy: /^Newid/, en: /^Change/ },
} as const;

const mainButton = (page: Page) => page.locator('form#page button[type=submit]:not([name])').last();
const submit = async (page: Page): Promise<void> => {
  await mainButton(page).click();
  await page.waitForLoadState('load');
};

/** The page says what is wrong in its title and at its top; each link leads to a control, which tells its error. */
async function seeErrors(page: Page, language: Language): Promise<void> {
  const heading = page.getByRole('heading', { name: words.problem[language] });
  await heading.waitFor().catch(async () => assert.fail(`no errors at ${page.url()}: ${await page.locator('main').innerText()}`));
  assert.match(await page.title(), words.error[language]);
  const links = page.locator('patrwm-error-summary a');
  assert.ok((await links.count()) > 0);
  for (const link of await links.all()) {
    const href = (await link.getAttribute('href')) ?? '';
    assert.match(href, /^#.+/);
    await link.click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), decodeURIComponent(href.slice(1)), `${href} on ${page.url()}`);
  }
  // A message drawn in place comes a moment after the summary.
  for (let tries = 0; ; tries += 1) {
    const loose = await page.evaluate(() =>
      [...document.querySelectorAll('main [aria-invalid=true]')]
        .filter(
          (control) =>
            !(control.getAttribute('aria-describedby') ?? control.closest('fieldset')?.getAttribute('aria-describedby') ?? '-')
              .split(' ')
              .every((id) => document.getElementById(id)),
        )
        .map((control) => control.outerHTML),
    );
    if (loose.length === 0) return;
    assert.ok(tries < 20, `${page.url()}: ${loose.join()}`);
    await page.waitForTimeout(100);
  }
}

interface Way {
  readonly language: Language;
  readonly scripts: boolean;
  readonly mistakes: boolean;
}

async function apply({ language, scripts, mistakes }: Way): Promise<Payload> {
  const known = new Set((await council.delivered()).map(({ submissionId }) => submissionId));
  const { context, page, faults } = await openPage(browser, { javaScriptEnabled: scripts });
  await page.goto(`${council.origin}/${language}/free-school-meals-and-grant`);
  assert.equal(await page.getAttribute('html', 'lang'), language);
  await page.locator('main a.patrwm-button').click();

  const seen: string[] = [];
  for (let steps = 0; steps < 80; steps += 1) {
    const key = keyOf(journey, new URL(page.url()).pathname);
    const routePage = pageOf(journey, key);
    if (routePage.page.kind === 'check') break;
    assert.ok(!seen.includes(key) || routePage.page.kind === 'list', `came back to ${key}`);
    seen.push(key);
    if (mistakes && refusesEmpty(journey, routePage)) {
      await submit(page);
      await seeErrors(page, language);
    }
    if (routePage.page.kind === 'list') {
      const another = journey.lists?.['children']?.another;
      const more = seen.filter((each) => each === key).length < children.length;
      await page.getByRole('radio', { name: (more ? another?.yes : another?.no)?.[language] ?? '', exact: true }).check();
    } else {
      const typed: Readonly<Record<string, Typed>> =
        routePage.item === undefined ? applicant : (children[Number(routePage.item) - 1] ?? {});
      await fillPage(page, journey, routePage, typed, language, scripts);
    }
    await submit(page);
  }
  assert.equal(
    keyOf(journey, new URL(page.url()).pathname),
    'check',
    `stopped at ${page.url()}: ${await page.locator('main').innerText()}`,
  );

  if (mistakes) await followEveryChange(page, language);
  const picked = await page
    .locator('.patrwm-summary-list__row', { hasText: journey.questions['home']?.shortLabel?.[language] ?? '' })
    .locator('dd')
    .first()
    .innerText();
  await submit(page);
  assert.equal(keyOf(journey, new URL(page.url()).pathname), 'confirm');
  const delivered = (await council.delivered()).filter(({ submissionId }) => !known.has(submissionId));
  assert.equal(delivered.length, 1);
  const payload = delivered[0] as Payload;
  await page.getByText(payload.reference).first().waitFor();
  const home = payload.answers.find(({ question }) => question === 'home')?.text[language] ?? '';
  assert.equal(home.replace(/\s+/g, ' '), picked.replace(/\s+/g, ' '));
  assert.deepEqual(faults, []);
  await context.close();
  return payload;
}

/** Every change link opens its page with what was answered; Continue comes back to the check page. */
async function followEveryChange(page: Page, language: Language): Promise<void> {
  const links = () => page.locator('main .patrwm-summary-list').getByRole('link', { name: words.change[language] });
  const count = await links().count();
  assert.ok(count > 20, `only ${String(count)} change links`);
  const before = await page.locator('main').innerText();
  for (let index = 0; index < count; index += 1) {
    await links().nth(index).click();
    await page.waitForLoadState('load');
    assert.notEqual(keyOf(journey, new URL(page.url()).pathname), 'check');
    await submit(page);
    assert.equal(keyOf(journey, new URL(page.url()).pathname), 'check', `link ${String(index)} left at ${page.url()}`);
  }
  assert.equal(await page.locator('main').innerText(), before);
}

function compare(payload: Payload, language: Language): void {
  assert.equal(payload.language, language);
  assert.equal(payload.contactLanguage, 'cy');
  const values = Object.fromEntries(payload.answers.map(({ question, value }) => [question, value]));
  const { home, evidence, ...plain } = values;
  assert.deepEqual(plain, received);
  const address = home as AddressAnswer;
  assert.equal(address.source, 'lookup');
  assert.equal(address.postcode, 'LL79 1AA');
  assert.match(address.uprn ?? '', /^999\d{9}$/);
  assert.ok(address.cy && address.en);
  const [file] = evidence as readonly FileAnswer[];
  assert.equal(file?.name, 'llythyr tŷ.pdf');
  assert.equal(file?.type, 'application/pdf');
  assert.deepEqual(
    payload.lists.map(({ list, items }) => [
      list,
      items.map(({ answers }) => Object.fromEntries(answers.map(({ question, value }) => [question, value]))),
    ]),
    [['children', receivedChildren]],
  );
  for (const { label, text } of [...payload.answers, ...payload.lists.flatMap(({ items }) => items.flatMap(({ answers }) => answers))]) {
    for (const each of languages) assert.ok(label[each] && text[each]);
    assert.equal(text.cy, text.cy.normalize('NFC'));
  }
  // The folder holds the same to read, and the file as it was sent.
  const folder = council.folderOf(payload.reference);
  assert.deepEqual(readdirSync(folder).sort(), ['file-1.pdf', 'submission.html', 'submission.json']);
  assert.ok(readFileSync(path.join(folder, 'file-1.pdf'), 'utf8').startsWith('%PDF-1.4'));
  assert.match(readFileSync(path.join(folder, 'submission.html'), 'utf8'), /Siân Llŷr/);
  const csv = `${path.dirname(folder)}.csv`;
  assert.ok(existsSync(csv));
  assert.match(readFileSync(csv, 'utf8'), new RegExp(payload.submissionId));
}

for (const mistakes of [false, true]) {
  for (const scripts of [true, false]) {
    for (const language of languages) {
      test(
        `${language}, ${scripts ? 'with' : 'without'} JavaScript, ${mistakes ? 'with every mistake and change' : 'straight through'}`,
        { timeout: 300_000 },
        async () => {
          compare(await apply({ language, scripts, mistakes }), language);
        },
      );
    }
  }
}
