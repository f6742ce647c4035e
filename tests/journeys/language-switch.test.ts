// The language switch on pages that are half filled and not sent, with and without JavaScript, both ways: the same page,
// everything typed kept and not judged, errors in the new language, and the choice lasts. On pages of words and on errors too.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { languages, type Language } from '@patrwm/language';
import { freeSchoolMealsService as journey } from '@patrwm/services';
import type { Browser, Locator, Page } from 'playwright-core';
import { launch, openPage, type Watched } from './chromium.ts';
import { Resident } from './resident.ts';
import { runCouncil, type RunningCouncil } from './running-council.ts';
import { until } from './until.ts';
import { walkTo, witnessThrough } from './witness-walk.ts';

let council: RunningCouncil;
let browser: Browser;
before(async () => {
  [council, browser] = await Promise.all([runCouncil(), launch()]);
});
after(async () => {
  await browser.close();
  await council.close();
});

const otherThan = (language: Language): Language => (language === 'cy' ? 'en' : 'cy');
const names = { cy: 'Cymraeg', en: 'English' } as const;
const invitation = { cy: 'Newid yr iaith i’r Gymraeg', en: 'Change the language to English' } as const;
const navigation = { cy: 'Dewis iaith', en: 'Language' } as const;
const problem = { cy: 'Mae problem', en: 'There is a problem' } as const;
const heading = (id: string, language: Language): string => {
  const page = journey.pages.find((each) => each.id === id);
  if (page && 'title' in page && page.title) return page.title[language];
  return journey.questions[id]?.label[language] ?? '';
};

const langOf = (page: Page): Promise<string | null> => page.getAttribute('html', 'lang');
const pathOf = (page: Page): string => new URL(page.url()).pathname;
const switchOn = (page: Page): Locator =>
  page.locator('header nav.patrwm-language-switch, patrwm-service-navigation nav.patrwm-language-switch').first();
const wayTo = (page: Page, to: Language): Locator => switchOn(page).locator(`[lang=${to}]:not([aria-current])`);
const control = (page: Page, name: string): Locator => page.locator(`#page [name="${name}"]`);
async function press(page: Page, to: Language): Promise<void> {
  await wayTo(page, to).click();
  await page.waitForURL((url) => url.pathname.startsWith(`/${to}`));
  await page.waitForLoadState('load');
}
/** The switch's script comes when she first touches the form: a busy machine may be slower than a test, never than a person. */
const switchIsAwake = (page: Page): Promise<void> =>
  until(() => page.evaluate(() => customElements.get('patrwm-language-switch') !== undefined), 'the language switch’s script');
const goOn = (page: Page): Promise<void> => page.locator('form#page button[type=submit]:not([name])').last().click();

/** A browser at a page of the journey, everything before it answered. */
async function at(key: string, language: Language, scripts: boolean): Promise<Watched> {
  const resident = new Resident(council.origin);
  await walkTo(resident, language, witnessThrough('account', 'evidence'), key);
  const watched = await openPage(browser, { javaScriptEnabled: scripts });
  await watched.context.addCookies([...resident.cookies].map(([name, value]) => ({ name, value, url: council.origin })));
  await watched.page.goto(`${council.origin}/${language}/${journey.id}/${key}`);
  return watched;
}

async function sameStep(page: Page, key: string, language: Language): Promise<void> {
  assert.equal(pathOf(page), `/${language}/${journey.id}/${key}`);
  assert.equal(await langOf(page), language);
  assert.ok((await page.title()).includes(heading(key, language)), await page.title());
  assert.equal((await page.locator('h1').innerText()).trim(), heading(key, language));
}

for (const scripts of [true, false]) {
  for (const from of languages) {
    const to = otherThan(from);
    describe(`${from} to ${to}, ${scripts ? 'with' : 'without'} JavaScript`, { timeout: 240_000 }, () => {
      test('text half typed is kept and not judged, and the choice lasts', async () => {
        const { page, context, faults } = await at('your-name', from, scripts);
        await control(page, 'first-names').fill('Siân Llŷr <b>&');
        await control(page, 'last-name').fill('');
        await control(page, 'first-names').focus();
        if (scripts) await switchIsAwake(page);
        await press(page, to);
        await sameStep(page, 'your-name', to);
        assert.equal(await control(page, 'first-names').inputValue(), 'Siân Llŷr <b>&');
        assert.equal(await page.getByText(problem[to], { exact: true }).count(), 0);
        if (scripts) await until(() => page.evaluate(() => document.activeElement?.id === 'first-names'), 'focus where it was');
        // And back: nothing has been lost on the way.
        await press(page, from);
        assert.equal(await control(page, 'first-names').inputValue(), 'Siân Llŷr <b>&');
        await press(page, to);
        await control(page, 'first-names').fill('Siân');
        await control(page, 'last-name').fill('Llŷr');
        await goOn(page);
        await page.waitForURL(`**/${to}/${journey.id}/birth`);
        assert.equal(await langOf(page), to);
        await page.goto(`${council.origin}/${to}/${journey.id}`);
        assert.equal(pathOf(page), `/${to}/${journey.id}/birth`, 'it goes on in the language chosen');
        assert.deepEqual(faults, []);
        await context.close();
      });

      test('radios, and a place far down the page', async () => {
        const { page, context } = await at('relationship', from, scripts);
        await page.setViewportSize({ width: 320, height: 320 });
        await control(page, 'relationship').last().check();
        const value = await control(page, 'relationship').last().getAttribute('value');
        if (scripts) await switchIsAwake(page);
        await press(page, to);
        await sameStep(page, 'relationship', to);
        assert.equal(await page.locator('#page [name="relationship"]:checked').getAttribute('value'), value);
        if (scripts) {
          // On a small screen what has the focus is in view again, not the top of the page.
          const focusInView = (chosen: string | null): boolean => {
            const place = document.activeElement?.getBoundingClientRect();
            return document.activeElement?.getAttribute('value') === chosen && !!place && place.bottom > 0 && place.top < innerHeight;
          };
          await until(() => page.evaluate(focusInView, value), 'focus where it was, and in view');
        }
        await context.close();
      });

      test('a date half typed, then its errors in the new language', async () => {
        const { page, context } = await at('birth', from, scripts);
        await control(page, 'birth-day').fill('31');
        await control(page, 'birth-month').fill('Fawrth');
        await control(page, 'birth-year').fill('');
        await press(page, to);
        await sameStep(page, 'birth', to);
        assert.deepEqual(
          [await control(page, 'birth-day').inputValue(), await control(page, 'birth-month').inputValue()],
          ['31', 'Fawrth'],
        );
        await press(page, from);
        await goOn(page);
        const said = journey.questions['birth']?.errors['year'];
        await page.getByRole('link', { name: said?.[from] ?? '' }).waitFor();
        await control(page, 'birth-day').fill('30');
        await press(page, to);
        await page.getByRole('heading', { name: problem[to] }).waitFor();
        await page.getByRole('link', { name: said?.[to] ?? '' }).waitFor();
        assert.match(await page.title(), to === 'cy' ? /^Gwall: / : /^Error: /);
        assert.equal(await page.getByText(said?.[from] ?? '').count(), 0);
        assert.equal(await control(page, 'birth-day').inputValue(), '30');
        await context.close();
      });

      test('an address chosen from the list and not sent', async () => {
        const { page, context } = await at('home', from, scripts);
        await control(page, 'home-postcode').fill('LL79 1AA');
        await page.locator('#page button[value="find"]:visible').last().click();
        const choices = page.locator('#page [name="home-uprn"][type=radio]');
        await choices.first().waitFor();
        const count = await choices.count();
        await choices.nth(1).check();
        const uprn = await choices.nth(1).getAttribute('value');
        await press(page, to);
        await sameStep(page, 'home', to);
        // The list is there again with her choice, or the address she chose: never the empty search.
        const chosen = page.locator(`#page [name="home-uprn"][value="${uprn ?? ''}"]`);
        await chosen.first().waitFor({ state: 'attached' });
        if ((await chosen.first().getAttribute('type')) === 'radio') {
          assert.equal(await choices.count(), count);
          assert.ok(await chosen.isChecked());
        }
        await goOn(page);
        await page.waitForURL(`**/${to}/${journey.id}/contact`);
        await context.close();
      });

      test('a file just chosen', async () => {
        const { page, context } = await at('evidence', from, scripts);
        await page
          .locator('#page input[type=file]')
          .setInputFiles({ name: 'llythyr tŷ.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') });
        await press(page, to);
        await sameStep(page, 'evidence', to);
        await page.getByText('llythyr tŷ.pdf').first().waitFor();
        await context.close();
      });

      test('the check page, and the confirmation', async () => {
        const { page, context } = await at('check', from, scripts);
        await press(page, to);
        await sameStep(page, 'check', to);
        await goOn(page);
        await page.waitForURL(`**/${to}/${journey.id}/confirm`);
        const reference = /FSM-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await page.locator('main').innerText())?.[0];
        assert.ok(reference);
        await press(page, from);
        await sameStep(page, 'confirm', from);
        assert.ok((await page.locator('main').innerText()).includes(reference));
        await context.close();
      });

      test('pages of words, and a page that is not there', async () => {
        const { page, context } = await openPage(browser, { javaScriptEnabled: scripts });
        for (const path of [
          '',
          '/free-school-meals-and-grant',
          '/cookies',
          '/privacy',
          '/contact',
          '/accessibility-statement',
          '/no-such-page',
        ]) {
          const response = await page.goto(`${council.origin}/${from}${path}`);
          assert.equal(response?.status(), path === '/no-such-page' ? 404 : 200, path);
          assert.equal(await langOf(page), from);
          const [title, h1] = [await page.title(), await page.locator('h1').first().innerText()];
          const link = wayTo(page, to);
          assert.deepEqual(
            [await link.getAttribute('rel'), await link.getAttribute('hreflang'), await link.getAttribute('lang')],
            ['alternate', to, to],
            path,
          );
          await press(page, to);
          assert.equal(pathOf(page), `/${to}${path}`);
          assert.equal(await langOf(page), to);
          assert.notEqual(await page.title(), title, path);
          assert.notEqual(await page.locator('h1').first().innerText(), h1, path);
        }
        await context.close();
      });
    });
  }
}

test(
  'what it says and how it is marked: no flags, the language you read is no link, big enough to press, first on the page',
  { timeout: 120_000 },
  async () => {
    for (const width of [320, 1280]) {
      const tops: number[] = [];
      for (const language of languages) {
        const to = otherThan(language);
        const { page, context } = await at('your-name', language, true);
        await page.setViewportSize({ width, height: 800 });
        for (const url of [page.url(), `${council.origin}/${language}/cookies`]) {
          await page.goto(url);
          assert.equal(await page.getByRole('navigation', { name: navigation[language] }).count(), 1, 'one, and not in the footer only');
          assert.equal(await page.locator('footer nav.patrwm-language-switch').count(), 0);
          const current = switchOn(page).locator('[aria-current=true]');
          assert.equal(await current.evaluate((each) => each.tagName), 'SPAN');
          assert.deepEqual([await current.innerText(), await current.getAttribute('lang')], [names[language], language]);
          const way = wayTo(page, to);
          assert.equal(((await way.textContent()) ?? '').replace(/\s+/g, ' ').trim(), `${names[to]} – ${invitation[to]}`);
          assert.equal(await switchOn(page).locator('img, svg, picture').count(), 0);
          assert.doesNotMatch((await switchOn(page).textContent()) ?? '', /\p{RI}|\u{1F3F4}/u);
          const box = await way.boundingBox();
          assert.ok(box && box.width >= 44 && box.height >= 44, JSON.stringify(box));
          const main = await page.locator('main').boundingBox();
          assert.ok(main && box.y < main.y, 'above the page’s own words');
          assert.deepEqual(
            await page.locator('head link[rel=alternate]').evaluateAll((links) => links.map((link) => link.getAttribute('hreflang'))),
            ['cy', 'en', 'x-default'],
          );
          tops.push(box.y);
        }
        await context.close();
      }
      // In the same place, page by page, in both languages; names of services may wrap differently on a small screen.
      if (width === 1280) assert.deepEqual(tops.slice(0, 2), tops.slice(2));
    }
  },
);
