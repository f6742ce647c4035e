import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Resident } from './testing/resident.ts';
import { goOn, startSample, type Sample } from './testing/sample-server.ts';
import type { Submission } from './submissions.ts';

let sample: Sample;
let resident: Resident;
let delivered: Submission[];
beforeEach(() => {
  delivered = [];
  sample = startSample({ deliveries: [{ name: 'test', deliver: async (submission) => void delivered.push(submission) }] });
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

test('two presses of the button make one application and one confirmation', async () => {
  const check = await goOn(resident, 'en');
  const [first, second] = await Promise.all([check.submit(), check.submit()]);
  const third = await check.submit();
  assert.equal(first.path, '/en/sample/confirm');
  assert.equal(second.main, first.main);
  assert.equal(third.main, first.main);
  await sample.server.outbox.run();
  assert.equal(delivered.length, 1);
});

test('shows the check page again when answers changed in another tab', async () => {
  const seen = await goOn(resident, 'cy');
  const tab = await resident.open('/cy/sample/income');
  await tab.submit({ income: '99' });
  const again = await seen.submit();
  assert.equal(again.status, 409);
  assert.match(again.main, /Newidiodd eich atebion mewn ffenestr arall/);
  assert.match(again.main, /£99/);
  assert.equal((await again.submit()).path, '/cy/sample/confirm');
});

test('leads back when the other tab made the application incomplete', async () => {
  const seen = await goOn(resident, 'en');
  await (await resident.open('/en/sample/tenure')).submit({ tenure: 'no' });
  const after = await seen.submit();
  assert.equal(after.path, '/en/sample/not-resident');
  await sample.server.outbox.run();
  assert.equal(delivered.length, 0);
});

test('after sending, every other page says so, and the answers are gone', async () => {
  const check = await goOn(resident, 'cy');
  const confirmation = await check.submit();
  const back = await resident.open('/cy/sample/your-details');
  assert.match(back.heading, /Rydym eisoes wedi derbyn eich cais/);
  assert.equal(back.html.includes('Siân'), false);
  assert.equal(back.link('Gweld y cadarnhad'), confirmation.path);
  const old = await check.submit();
  assert.equal(old.path, '/cy/sample/confirm');
  const form = back.root.querySelectorAll('form').find((each) => each.getAttribute('action') === '/cy/sample')!;
  const token = form.querySelector('input')!;
  const anew = await resident.send('/cy/sample', {
    method: 'POST',
    body: new URLSearchParams({ [token.getAttribute('name')!]: token.getAttribute('value')! }),
  });
  assert.equal(anew.path, '/cy/sample/tenure');
});

test('a page sent from a tab left open after sending is not taken', async () => {
  const old = await goOn(resident, 'en', 'income');
  await (await goOn(resident, 'en')).submit();
  const late = await old.submit({ income: '1' });
  assert.match(late.heading, /We have already received your application/);
});

test('checks everything again when it is sent', async () => {
  const check = await goOn(resident, 'en');
  // A birth date that was in the past when given: the clock goes back, so it no longer is.
  sample.time.clock = Date.parse('1980-01-01T00:00:00Z');
  const page = await check.submit();
  assert.equal(page.path, '/en/sample/birth');
  assert.equal(page.errors.length, 1);
  assert.equal(page.values()['birth-year']?.[0], '1985');
});

test('delivers only answers on the route, and ids, not words', async () => {
  const confirmation = await (await goOn(resident, 'cy')).submit();
  await sample.server.outbox.run();
  const [submission] = delivered;
  assert.ok(submission);
  assert.ok(confirmation.main.includes(submission.reference));
  assert.deepEqual(submission.payload['data'], {
    full_name: 'Siân Llŷr',
    email: 'sian@example.org',
    area: 'arfon',
    child_1_name: 'Llŷr',
  });
  assert.equal(submission.payload['language'], 'cy');
});

test('counts without values', async () => {
  await (await goOn(resident, 'en')).submit();
  const said = JSON.stringify(sample.events);
  for (const value of ['Siân', 'arfon', '1985', 'sian@', 'Tŷ Gwyn', '12.50']) assert.equal(said.includes(value), false, value);
  assert.ok(sample.events.some((event) => event.event === 'submitted' && event.duration === 'under-1-min' && event.journey === 'sample@1'));
});
