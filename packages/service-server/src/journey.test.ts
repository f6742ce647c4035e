import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';
import { Resident } from './testing/resident.ts';

let sample: Sample;
let resident: Resident;
beforeEach(() => {
  sample = startSample();
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

for (const language of ['cy', 'en'] as const) {
  test(`goes from the first page to the confirmation in ${language}`, async () => {
    const check = await goOn(resident, language);
    assert.equal(check.lang, language);
    assert.match(check.main, /Siân Llŷr/);
    assert.match(check.main, /Tŷ Gwyn/);
    const confirmation = await check.submit();
    assert.equal(confirmation.path, `/${language}/sample/confirm`);
    assert.equal(confirmation.status, 200);
    assert.match(confirmation.main, /BIN-[2-9CDFGHJKMNPQRTVX]{4}-[2-9CDFGHJKMNPQRTVX]{4}/);
    assert.match(confirmation.main, language === 'cy' ? /21 Tachwedd 2026/ : /21 November 2026/);
    const again = await resident.open(confirmation.path);
    assert.equal(again.main, confirmation.main);
  });
}

test('stores nothing before the first page is sent', async () => {
  const page = await resident.open('/cy/sample');
  assert.equal(page.path, '/cy/sample/tenure');
  const [cookie = ''] = page.response.headers.getSetCookie();
  assert.match(cookie || [...resident.cookies.keys()].join(), /patrwm/);
  assert.equal(sample.server.health().ok, true);
  const next = await page.submit({ tenure: 'yes' });
  assert.equal(next.path, '/cy/sample/can-apply');
});

test('leads a page that is not reached yet to where she is', async () => {
  assert.equal((await resident.open('/en/sample/check')).path, '/en/sample/tenure');
  await goOn(resident, 'en', 'birth');
  assert.equal((await resident.open('/en/sample/children')).path, '/en/sample/birth');
  assert.equal((await resident.open('/en/sample/tenure')).path, '/en/sample/tenure');
  assert.equal((await resident.open('/en/sample')).path, '/en/sample/birth');
});

test('shows what is wrong, keeps what was typed, and stores none of it', async () => {
  const page = await goOn(resident, 'cy', 'birth');
  const refused = await page.submit({ 'birth-day': '31', 'birth-month': '', 'birth-year': '1985' });
  assert.equal(refused.status, 422);
  assert.equal(refused.path, '/cy/sample/birth');
  assert.equal(refused.errors.length, 1);
  assert.match(refused.title, /^Gwall: /);
  assert.equal(refused.values()['birth-day']?.[0], '31');
  assert.equal((await resident.open('/cy/sample')).path, '/cy/sample/birth');
  const reopened = await resident.open('/cy/sample/birth');
  assert.equal(reopened.values()['birth-day']?.[0], '31');
});

test('returns to the check page after a change', async () => {
  const check = await goOn(resident, 'en');
  const change = check.root.querySelectorAll('main a').find((link) => link.getAttribute('href')?.includes('/income'));
  const page = await resident.open(change?.getAttribute('href') ?? '');
  assert.equal(page.url.search, '?from=check');
  assert.equal(page.root.querySelector('.patrwm-back-link')?.getAttribute('href'), '/en/sample/check');
  const after = await page.submit({ income: '13' });
  assert.equal(after.path, '/en/sample/check');
  assert.match(after.main, /£13/);
});

test('ends early where the answers say so, and forgets nothing', async () => {
  const page = await resident.open('/en/sample');
  const exit = await page.submit({ tenure: 'no' });
  assert.equal(exit.path, '/en/sample/not-resident');
  assert.match(exit.main, /You cannot have a bin from us/);
  assert.ok(sample.events.some((event) => event.event === 'exit-reached' && event.outcome === 'not-resident'));
});

test('drops personal answers that leave the route, keeps the rest', async () => {
  await goOn(resident, 'en');
  await (await resident.open('/en/sample/tenure')).submit({ tenure: 'no' });
  const back = await (await resident.open('/en/sample/tenure')).submit({ tenure: 'yes' });
  // The notice was left too, so it is met again; it held nothing personal and stays done.
  const details = await resident.open('/en/sample/your-details');
  assert.equal(back.path, '/en/sample/your-details');
  assert.equal(details.values()['fullName']?.[0] ?? '', '');
  assert.equal((await goOn(resident, 'en')).path, '/en/sample/check');
});
