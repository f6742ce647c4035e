import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { runCommand } from '../cli/run-command.ts';
import { startBinService } from '../testing/bin-service.ts';
import { readJourney } from '../journey/read-journey.ts';
import { launchBrowser } from '../visit/browser.ts';
import { asYaml, journeyOf } from './journey-of.ts';
import { record } from './recording.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-record-'));
let browser: Browser;
let service: Awaited<ReturnType<typeof startBinService>>;
before(async () => {
  browser = await launchBrowser();
  service = await startBinService();
});
after(async () => {
  service.close();
  await browser.close();
  rmSync(folder, { recursive: true });
});

test('what a person does becomes a journey that the gate reads, in the words of the page', async () => {
  const { page, done, closed } = await record(browser, `${service.origin}/en`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Full name').fill('A');
  await page.getByLabel('Full name').blur();
  await page.getByLabel('Full name').fill('Test Person');
  await page.getByLabel('Full name').press('Enter');
  await page.getByRole('heading', { name: 'Which bin?' }).waitFor();
  await page.getByLabel('Green').check();
  await page.getByLabel('Black').check();
  await page.getByLabel('I agree').check();
  await page.getByLabel('I agree').uncheck();
  await page.getByLabel('Street').selectOption('Mill Road');
  await page.getByLabel('Photo').setInputFiles({ name: 'bin.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('heading', { name: 'Are you sure?' }).waitFor();
  await page.close();
  await closed;
  const file = path.join(folder, 'bins.yaml');
  writeFileSync(file, asYaml(journeyOf(done, 'bins'), './schema.json'));
  assert.deepEqual(await readJourney(file), {
    journey: 'bins',
    language: 'en',
    base: service.origin,
    steps: [
      { go: '/en' },
      { press: 'Start now' },
      { 'expect page': { heading: 'Who are you?' } },
      { press: 'Continue', 'same page': true },
      { fill: 'Full name', with: 'Test Person' },
      { press: 'Continue' },
      { 'expect page': { heading: 'Which bin?' } },
      { choose: 'Black', in: 'Colour of the bin' },
      { select: 'Street', with: 'Mill Road' },
      { upload: 'Photo', with: 'bin.png' },
      { press: 'Continue' },
      { 'expect page': { heading: 'Are you sure?' } },
    ],
  });
});

test('a password never leaves its page', async () => {
  const { page, done } = await record(browser, `${service.origin}/en`);
  await page.route('**/in', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<!doctype html><h1>In</h1><label>Password <input type="password"></label><label>Code <input autocomplete="one-time-code"></label>',
    }),
  );
  await page.goto(`${service.origin}/in`);
  await page.getByLabel('Password').fill('Plannedpassword');
  await page.getByLabel('Code').fill('Plannedcode');
  await page.getByLabel('Code').blur();
  const journey = journeyOf(done, 'in');
  assert.deepEqual(journey.steps.slice(-2), [
    { fill: 'Password', with: { env: 'GATE_PASSWORD' } },
    { fill: 'Code', with: { env: 'GATE_PASSWORD' } },
  ]);
  assert.doesNotMatch(JSON.stringify([done, journey]), /Planned/);
  await page.close();
});

test('the command says what it needs, and writes over nothing', async () => {
  const type = async (...args: string[]): Promise<{ code: number; said: string }> => {
    let said = '';
    const ending = new AbortController();
    const code = await runCommand(['record', ...args, '--lang', 'en', '--headless'], {
      out: (text) => {
        said += text;
        // As soon as the window is open the person presses Ctrl-C, having done nothing.
        ending.abort();
      },
      err: (text) => (said += text),
      env: process.env,
      cwd: folder,
      signal: ending.signal,
    });
    return { code, said };
  };
  assert.match((await type()).said, /bad-usage: Give one address and a file/);
  writeFileSync(path.join(folder, 'mine.yaml'), 'mine');
  assert.match((await type(service.origin, '--out', 'mine.yaml')).said, /mine\.yaml is there already/);
  const nothing = await type(service.origin, '--out', 'new.yaml');
  assert.match(nothing.said, /Go through the journey in the window/);
  assert.equal(nothing.code, 130);
});
