import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { exitCodeOf } from '../result.ts';
import { redundantEntryRule } from '../rules/redundant-entry/redundant-entry.ts';
import { run, type RunOptions, type RunOutcome } from '../run.ts';
import { launchBrowser } from '../visit/browser.ts';
import { startBinService } from '../testing/bin-service.ts';
import { journeyTargets } from './journey-targets.ts';
import { readJourney } from './read-journey.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'gate-journeys-'));
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

const opening = `journey: Report a bin
steps:
  - go: { cy: /cy, en: /en }
  - press: { cy: Dechrau nawr, en: Start now }
  - expect page: { heading: { cy: Pwy ydych chi?, en: Who are you? }, path: /*/who }
`;
const name = 'Mererid ap Plannedname';
const whole = `${opening}  - fill: { cy: Enw llawn, en: Full name }
    with: ${name}
  - fill: { cy: Cyfeiriad e-bost, en: Email address }
    with: mererid@example.cymru
  - press: { cy: Parhau, en: Continue }
  - choose: { cy: Gwyrdd, en: Green }
    in: { cy: Lliw’r bin, en: Colour of the bin }
  - select: { cy: Stryd, en: Street }
    with: { cy: Heol y Felin, en: Mill Road }
  - fill: { cy: Cyfeiriad e-bost, en: Email address }
    with: mererid@example.cymru
  - upload: { cy: Llun, en: Photo }
    with: bin.png
  - check: { cy: Rwy’n cytuno, en: I agree }
  - press: { cy: Parhau, en: Continue }
  - press: { cy: Parhau, en: Continue }
  - expect page: { heading: { cy: Diolch, en: Thank you } }
`;

async function go(
  text: string,
  options: Partial<RunOptions> & { origin?: string; only?: 'cy' | 'en'; last?: boolean } = {},
): Promise<RunOutcome> {
  const file = path.join(folder, 'bins.yaml');
  writeFileSync(file, text);
  writeFileSync(path.join(folder, 'bin.png'), 'a picture');
  const { origin = service.origin, only = 'en', last, ...others } = options;
  const targets = journeyTargets(await readJourney(file), file, {
    base: origin,
    languages: [only],
    maySubmit: (url) => !url.includes('localhost'),
  });
  return run({
    states: ['default'],
    rules: [redundantEntryRule],
    axe: false,
    concurrency: 1,
    browser,
    ...others,
    targets: last ? targets.slice(-1) : targets,
  });
}

test('a journey is gone through in its language, each page that it comes to is checked, and what is asked twice is told', async () => {
  const { result, records } = await go(whole, { only: 'cy', axe: true, pictures: true });
  assert.deepEqual(result.notTested, []);
  assert.deepEqual(
    result.pages.map(({ page, url, language }) => [page, new URL(url).pathname, language]),
    [
      ['Report a bin (cy): 1 /cy', '/cy', 'cy'],
      ['Report a bin (cy): 2 Pwy ydych chi?', '/cy/who', 'cy'],
      ['Report a bin (cy): 3 Parhau', '/cy/bin', 'cy'],
      ['Report a bin (cy): 4 Parhau', '/cy/sure', 'cy'],
      ['Report a bin (cy): 5 Diolch', '/cy/done', 'cy'],
    ],
  );
  assert.equal(records.length, 5);
  assert.deepEqual(
    result.findings.flatMap(({ rule, places }) => (rule === 'redundant-entry' ? places.map(({ page }) => page) : [])),
    ['Report a bin (cy): 3 Parhau'],
  );
  assert.deepEqual(service.sent.at(-1), {
    name,
    email: 'mererid@example.cymru',
    colour: 'green',
    street: 'Heol y Felin',
    photo: 'bin.png',
    agree: 'yes',
  });
  // The page before the last says the name again, in a name that only assistive technology hears too.
  assert.doesNotMatch(JSON.stringify(result), /plannedname|mererid@example/i);
});

test('it goes without scripts, and after each state that presses something, and no page is lost', async () => {
  const { result } = await go(whole, { states: ['default', 'no-script', 'empty-submit'] });
  assert.deepEqual(result.notTested, []);
  assert.deepEqual(result.flaky, []);
  for (const { page, states } of result.pages)
    assert.deepEqual([page, [...states].sort()], [page, ['default', 'empty-submit', 'no-script']]);
});

test('a journey that does not move could not be tested, and what the page said is told without what was typed', async () => {
  const stuck = await startBinService({ errorsEvery: true });
  try {
    const { result } = await go(whole, { origin: stuck.origin });
    assert.equal(exitCodeOf(result), 3);
    assert.deepEqual(
      result.notTested.map(({ page, code }) => [page, code]),
      ['3 Continue', '4 Continue', '5 Thank you'].map((each) => [`Report a bin (en): ${each}`, 'did-not-move']),
    );
    assert.match(
      result.notTested[0]?.message.en ?? '',
      /the page did not move after “Continue” was pressed\. The page was “Who are you\?”\. It said: “Enter your full name …”/,
    );
    assert.match(result.notTested[1]?.message.en ?? '', /because “Continue” before it was not/);
    assert.doesNotMatch(JSON.stringify(result), /plannedname/i);
  } finally {
    stuck.close();
  }
});

test('a field that is not there, twice there, or another page than expected: each says what a person would need to know', async () => {
  for (const [steps, hint] of [
    [
      '  - fill: Shoe size\n    with: 7\n  - press: Continue',
      /there is no field named “Shoe size” on the page\. The page was “Who are you\?”/,
    ],
    ['  - fill: e\n    with: x\n  - press: Continue', /“e” is on the page 2 times\. Say in which group with `in`/],
    [
      '  - fill: Full name\n    with: A B\n  - press: Continue\n  - expect page: { heading: How old }',
      /the heading “How old” was expected\. The page was “Which bin\?”/,
    ],
    ['  - choose: Purple\n  - press: Continue', /there is no radio button named “Purple”/],
  ] as const) {
    const { result } = await go(opening + steps, { last: true });
    assert.equal(result.notTested.length, 1);
    assert.match(result.notTested[0]?.message.en ?? '', hint);
  }
});

test('what was typed is sent to no host that is not allowed', async () => {
  let asked = 0;
  const other = createServer((_request, response) => {
    asked += 1;
    response.end('<title>x</title><h1>Elsewhere</h1>');
  });
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const to = `http://localhost:${String((other.address() as AddressInfo).port)}/take`;
  const page = createServer((request, response) => {
    const method = request.url === '/get' ? 'get' : 'post';
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><title>Form</title><main><h1>Form</h1><form method="${method}" action="${to}"><label>Name <input name="n"></label><button>Send</button></form></main></html>`,
    );
  });
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((page.address() as AddressInfo).port)}`;
  try {
    for (const path of ['/get', '/post']) {
      const { result } = await go(`journey: a\nsteps:\n  - go: ${path}\n  - fill: Name\n    with: Secretname\n  - press: Send`, { origin });
      assert.deepEqual(
        result.notTested.map(({ code }) => code),
        ['did-not-move'],
      );
      assert.match(result.notTested[0]?.message.en ?? '', /sends to localhost.*--allow-submit localhost/);
    }
    assert.equal(asked, 0);
  } finally {
    for (const each of [other, page]) {
      each.closeAllConnections();
      each.close();
    }
  }
});
