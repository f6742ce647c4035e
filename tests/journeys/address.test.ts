// The address question in a whole council: by keyboard alone, by touch on a small phone, and on a slow line whose answers come
// out of order. What is stored is what the last question found.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { languages, type Language } from '@patrwm/language';
import type { Browser, Page } from 'playwright-core';
import { axeViolations } from './axe.ts';
import { launch, openPage } from './chromium.ts';
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
  find: { cy: 'Dod o hyd i gyfeiriad', en: 'Find address' },
  postcode: { cy: 'Cod post', en: 'Postcode' },
  property: { cy: /^Enw neu rif/, en: /^Property name or number/ },
  text: { cy: /^Rhan o’r cyfeiriad/, en: /^Part of the address/ },
  different: { cy: 'Cyfeiriad arall', en: 'A different address' },
  first: { cy: 'Cyfeiriad', en: 'Address' },
  manual: { cy: 'Rhoi’r cyfeiriad â llaw', en: 'Enter the address manually' },
  notListed: { cy: 'Nid yw fy nghyfeiriad ar y rhestr', en: 'My address is not on the list' },
  abroad: { cy: 'Mae’r cyfeiriad y tu allan i’r Deyrnas Unedig', en: 'The address is outside the UK' },
  line1: { cy: 'Llinell cyfeiriad 1', en: 'Address line 1' },
  town: { cy: 'Tref neu ddinas', en: 'Town or city' },
  country: { cy: 'Gwlad', en: 'Country' },
  lines: { cy: 'Cyfeiriad', en: 'Address' },
  change: { cy: 'Newid y cyfeiriad', en: 'Change the address' },
} as const;

const open = async (page: Page, language: Language): Promise<void> => {
  await page.goto(`${council.origin}/${language}/find-address/address`);
  // Before its script came its buttons load a page, as they do without script.
  await page.locator('patrwm-address-lookup:defined').waitFor();
};
const continueButton = (page: Page) => page.locator('form#page button[type=submit]:not([name])').last();
const wide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Presses Tab until what has the focus matches, as somebody does who cannot see where she is but hears it. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const heard = await page.evaluate(() => {
      const it = document.activeElement as HTMLInputElement | null;
      return (it?.labels?.[0]?.textContent ?? it?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? heard === name : name.test(heard)) return;
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}

for (const language of languages) {
  test(
    `keyboard alone (${language}): found, the same offered again, another suggested, changed and typed`,
    { timeout: 120_000 },
    async () => {
      const { context, page, faults } = await openPage(browser);
      await open(page, language);
      await tabTo(page, words.postcode[language]);
      await page.keyboard.type('LL79 1AA');
      await page.keyboard.press('Enter');
      await page.getByRole('radio').first().waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'address-uprn');
      assert.deepEqual(await axeViolations(page), []);
      await page.keyboard.press('Space');
      const first = await page.evaluate(() => (document.activeElement as HTMLInputElement).labels?.[0]?.textContent ?? '');
      await page.keyboard.press('Enter');
      await page.waitForURL(/letters/);

      await tabTo(page, words.first[language]);
      await page.keyboard.press('ArrowDown');
      assert.ok(await page.getByRole('radio', { name: words.different[language] }).isChecked());
      await tabTo(page, words.text[language]);
      await page.locator('input[role=combobox]').waitFor();
      await page.keyboard.type('LL79 1AA', { delay: 20 });
      await page.getByRole('option').nth(1).waitFor();
      assert.deepEqual(await axeViolations(page), []);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('#letters-chosen').waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'letters-chosen');
      assert.deepEqual(await axeViolations(page), []);
      await tabTo(page, words.change[language]);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: words.manual[language] }).waitFor();
      await tabTo(page, words.manual[language]);
      await page.keyboard.press('Enter');
      await page.locator('#letters-line1:focus').waitFor();
      assert.deepEqual(await axeViolations(page), []);
      await page.keyboard.type('Tŷ Gwyn');
      await tabTo(page, words.town[language]);
      await page.keyboard.type('Aberwennol');
      await tabTo(page, words.postcode[language]);
      await page.keyboard.press('Control+A');
      await page.keyboard.type('LL79 1AB');
      await page.keyboard.press('Enter');
      await page.waitForURL(/check/);
      const check = await page.locator('main').innerText();
      assert.ok(check.includes('Tŷ Gwyn') && check.includes(first.split(',')[0] ?? '-'), check);
      assert.deepEqual(faults, []);
      await context.close();
    },
  );

  test(`touch at 320 pixels (${language}): each route, nothing wider than the screen`, { timeout: 120_000 }, async () => {
    const { context, page, faults } = await openPage(browser, { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });
    const tap = (name: string) => page.getByRole('button', { name, exact: true }).tap();
    await open(page, language);
    await page.getByLabel(words.postcode[language]).tap();
    await page.getByLabel(words.postcode[language]).fill('LL79 1AA');
    await tap(words.find[language]);
    await page.getByRole('radio').first().waitFor();
    assert.equal(await wide(page), 0);
    const small = await page.locator('main').evaluate((main) =>
      [...main.querySelectorAll<HTMLElement>('.patrwm-radios__item, .patrwm-button')]
        .filter((each) => each.getClientRects().length > 0 && !each.classList.contains('patrwm-visually-hidden'))
        .filter((each) => each.getBoundingClientRect().height < 24)
        .map((each) => each.textContent),
    );
    assert.deepEqual(small, [], 'targets of 24 pixels (WCAG 2.5.8)');
    const title = await page.title();
    await continueButton(page).tap();
    await page.locator('patrwm-error-summary a').waitFor();
    assert.notEqual(await page.title(), title);
    await tap(words.notListed[language]);
    await page.locator('#address-line1:focus').waitFor();
    assert.equal(await page.locator('patrwm-error-summary a').count(), 0, 'an error of the list, when the list is gone');
    assert.equal(await page.title(), title);
    assert.equal(await wide(page), 0);
    await tap(words.abroad[language]);
    await page.locator('#address-lines:focus').waitFor();
    assert.equal(await wide(page), 0);
    await page.locator('textarea').tap();
    await page.locator('textarea').fill('12 Rue de la Paix\n75002 Paris');
    await page.getByLabel(words.country[language]).fill('Ffrainc');
    await continueButton(page).tap();
    await page.waitForURL(/letters/);
    assert.match(await page.locator('main').innerText(), /12 Rue de la Paix, 75002 Paris, Ffrainc/);
    await page.getByText(words.different[language], { exact: true }).tap();
    await page.getByRole('textbox', { name: words.text[language] }).tap();
    await page.locator('input[role=combobox]').waitFor();
    await page.getByRole('combobox', { name: words.text[language] }).pressSequentially('LL79 1AA');
    // The suggestions for the whole of it: those for its beginning are replaced under the finger.
    const suggested = page.getByRole('option', { name: /LL79 1AA/ }).first();
    await suggested.waitFor();
    assert.equal(await wide(page), 0);
    await suggested.tap();
    await page.locator('#letters-chosen').waitFor();
    await continueButton(page).tap();
    await page.waitForURL(/check/);
    assert.deepEqual(faults, []);
    await context.close();
  });
}

/** Chromium's own figures for slow 3G: 400 ms each way, 400 kbit/s. */
const slow3G = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

test('slow 3G, answers out of order: the last question wins, by postcode and by suggestion', { timeout: 180_000 }, async () => {
  const { context, page, faults } = await openPage(browser);
  await (await context.newCDPSession(page)).send('Network.emulateNetworkConditions', slow3G);
  await open(page, 'en');
  const postcode = page.getByLabel(words.postcode.en, { exact: true });
  await postcode.click();
  // The first question is held until the last was answered.
  const held: (() => Promise<void>)[] = [];
  const asked: string[] = [];
  await page.route('**/addresses', async (route) => {
    asked.push(route.request().postData() ?? '');
    if (held.length < 1)
      await new Promise<void>((resolve) => held.push(async () => (await route.continue().catch(() => undefined), resolve())));
    else await route.continue();
  });
  await postcode.fill('LL79 1AA');
  await page.getByRole('button', { name: words.find.en, exact: true }).click();
  await page.getByText('Searching…').waitFor();
  await postcode.fill('LD9 1AA');
  await postcode.press('Enter');
  await page.getByRole('radio').first().waitFor();
  await held[0]?.();
  await page.waitForTimeout(2_000);
  assert.match(await page.getByRole('status').first().innerText(), /LD9 1AA/);
  const labels = await page.locator('.patrwm-radios__label').allInnerTexts();
  assert.ok(labels.length > 0 && labels.every((label) => label.endsWith('LD9 1AA')), labels.join('\n'));
  assert.ok(asked.length >= 2, asked.join());
  await page.getByRole('radio').first().check();
  await continueButton(page).click();
  await page.waitForURL(/letters/, { timeout: 30_000 });

  await page.getByText(words.different.en, { exact: true }).click();
  const text = page.getByRole('textbox', { name: words.text.en }).or(page.getByRole('combobox', { name: words.text.en }));
  await text.click();
  await page.locator('input[role=combobox]').waitFor({ timeout: 30_000 });
  held.length = 0;
  const first = page.waitForRequest('**/addresses');
  await text.fill('LL79 1AA');
  await first;
  await text.fill('LD9 1AA');
  await page.getByRole('option').first().waitFor({ timeout: 30_000 });
  await held[0]?.();
  await page.waitForTimeout(2_000);
  const options = await page.getByRole('option').allInnerTexts();
  assert.ok(options.length > 0 && options.every((option) => option.endsWith('LD9 1AA')), options.join('\n'));
  assert.deepEqual(
    faults.filter((fault) => !fault.includes('ERR_')),
    [],
  );
  await context.close();
});
