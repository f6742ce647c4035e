import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { Resident, type Page } from './testing/resident.ts';
import { gazetteer, goOn, startSample, type Sample } from './testing/sample-server.ts';
import type { Submission } from './submissions.ts';

let sample: Sample;
let resident: Resident;
let sent: Submission[];
beforeEach(() => {
  sent = [];
  gazetteer.down = false;
  sample = startSample({ deliveries: [{ name: 'test', deliver: async (submission) => void sent.push(submission) }] });
  resident = new Resident(sample.server);
});
afterEach(() => sample.stop());

const find = (page: Page, postcode: string): Promise<Page> =>
  page.submit({ 'home-postcode': postcode }, { button: ['home-action', 'find'] });
async function home(): Promise<Record<string, unknown>> {
  await (await goOn(resident, 'cy')).submit();
  await sample.server.outbox.run();
  const answers = sent.at(-1)!.payload['answers'] as { question: string; value: Record<string, unknown> }[];
  return answers.find(({ question }) => question === 'home')!.value;
}

test('finds, chooses and stores both languages of the address, without JavaScript', async () => {
  const list = await find(await goOn(resident, 'cy', 'home'), ' ll579zz ');
  assert.equal(list.path, '/cy/sample/home');
  assert.equal(list.url.hash, '#home-uprn');
  assert.ok(list.root.querySelector('#home-uprn'));
  assert.match(list.main, /2 Lôn y Dderwen/);
  const chosen = await list.submit({ 'home-uprn': '10000002' });
  assert.equal(chosen.path, '/cy/sample/delivery');
  const again = await resident.open('/en/sample/home');
  assert.match(again.main, /2 Oak Lane/);
  const value = await home();
  assert.deepEqual(value, {
    source: 'lookup',
    uprn: '10000002',
    lines: ['2 Lôn y Dderwen'],
    town: 'Aberwennol',
    postcode: 'LL57 9ZZ',
    cy: { lines: ['2 Lôn y Dderwen'], town: 'Aberwennol' },
    en: { lines: ['2 Oak Lane'], town: 'Aberwennol' },
    language: 'cy',
  });
});

test('pressing Enter in the postcode means find', async () => {
  const list = await (await goOn(resident, 'en', 'home')).submit({ 'home-postcode': 'LL57 9ZZ' });
  assert.equal(list.path, '/en/sample/home');
  assert.match(list.main, /2 Oak Lane/);
});

test('going on without choosing shows the list again, with an error on it', async () => {
  const list = await find(await goOn(resident, 'en', 'home'), 'LL57 9ZZ');
  const refused = await list.submit();
  assert.equal(refused.status, 422);
  assert.equal(refused.errors.length, 1);
  assert.match(refused.main, /3 Oak Lane/);
});

test('never believes a posted UPRN', async () => {
  const list = await find(await goOn(resident, 'en', 'home'), 'LL57 9ZZ');
  for (const uprn of ['999', '<script>', '1 OR 1=1']) {
    const refused = await list.submit({ 'home-uprn': uprn });
    assert.equal(refused.status, 422, uprn);
    assert.equal(refused.html.includes('<script>'), false);
  }
});

test('says what is wrong with the search, each in its words', async () => {
  const page = await goOn(resident, 'cy', 'home');
  const none = await find(page, 'SY23 9ZZ');
  assert.match(none.main, /Ni ddaethom o hyd i unrhyw gyfeiriad ar gyfer SY23 9ZZ/);
  assert.equal(none.url.hash, '#home-problem');
  assert.match((await find(none, 'rhywbeth')).main, /god post llawn/);
  gazetteer.down = true;
  const down = await find(page, 'LL57 9ZZ');
  assert.match(down.main, /Nid yw’r gwasanaeth chwilio am gyfeiriad ar gael/);
  assert.ok(down.root.querySelector('#home-line1'));
  const on = await down.submit({ 'home-line1': 'Tŷ Gwyn', 'home-town': 'Aberwennol', 'home-manual-postcode': 'LL57 9ZZ' });
  assert.equal(on.path, '/cy/sample/delivery');
  assert.equal((await home())['reason'], 'unavailable');
});

test('the address service going down between list and choice keeps what it had found', async () => {
  const list = await find(await goOn(resident, 'en', 'home'), 'LL57 9ZZ');
  gazetteer.down = true;
  const page = await list.submit({ 'home-uprn': '10000002' });
  assert.equal(page.path, '/en/sample/delivery');
  const { reason, uprn, lines } = await home();
  assert.deepEqual([reason, uprn, lines], ['unavailable', '10000002', ['2 Oak Lane']]);
});

test('and where only the browser had searched, the words she confirmed stand, without a UPRN that nobody can vouch for', async () => {
  const page = await goOn(resident, 'cy', 'home');
  gazetteer.down = true;
  const inPlace = { 'home-stage': 'choose', 'home-postcode': 'LL57 9ZZ', 'home-uprn': '10000002' };
  const lost = await page.submit(inPlace);
  assert.ok(lost.root.querySelector('#home-line1'), 'without her words it can only ask');
  assert.match(lost.main, /ddim ar gael|Nid yw’r gwasanaeth chwilio am gyfeiriad ar gael/);
  const on = await page.submit({ ...inPlace, 'home-confirmed': '2 Lôn y Dderwen\nAberwennol\nLL57 9ZZ' });
  assert.equal(on.path, '/cy/sample/delivery');
  assert.deepEqual(await home(), {
    source: 'manual',
    lines: ['2 Lôn y Dderwen'],
    town: 'Aberwennol',
    postcode: 'LL57 9ZZ',
    reason: 'unavailable',
    language: 'cy',
  });
});

test('remembers why it was typed by hand', async () => {
  const typed = { 'home-line1': 'Tŷ Gwyn', 'home-line2': 'Llanfair', 'home-town': 'Aberwennol', 'home-manual-postcode': 'll579zz' };
  const list = await find(await goOn(resident, 'cy', 'home'), 'LL57 9ZZ');
  const manual = await list.submit({}, { button: ['home-action', 'manual'] });
  assert.equal(manual.url.hash, '#home-line1');
  const refused = await manual.submit({ 'home-line1': 'Tŷ Gwyn' });
  assert.equal(refused.status, 422);
  await refused.submit(typed);
  assert.deepEqual(await home(), {
    source: 'manual',
    lines: ['Tŷ Gwyn', 'Llanfair'],
    town: 'Aberwennol',
    postcode: 'LL57 9ZZ',
    reason: 'not-listed',
    language: 'cy',
  });
});

test('changes her mind: search again, manual and back', async () => {
  const list = await find(await goOn(resident, 'cy', 'home'), 'LL57 9ZZ');
  const again = await list.submit({}, { button: ['home-action', 'search-again'] });
  assert.equal(again.values()['home-stage']?.[0], 'find');
  assert.equal(again.values()['home-postcode']?.[0], 'LL57 9ZZ');
  const manual = await again.submit({}, { button: ['home-action', 'manual'] });
  const back = await manual.submit({ 'home-line1': 'Tŷ Gwyn' }, { button: ['home-action', 'search-again'] });
  assert.equal(back.values()['home-line1']?.[0], 'Tŷ Gwyn');
  const chosen = await (await find(back, 'LL57 9ZZ')).submit({ 'home-uprn': '10000001' });
  assert.equal(chosen.path, '/cy/sample/delivery');
  const change = await (await resident.open('/cy/sample/home')).submit({}, { button: ['home-action', 'change'] });
  assert.equal(change.values()['home-stage']?.[0], 'find');
});

test('the language switch keeps the list', async () => {
  const list = await find(await goOn(resident, 'cy', 'home'), 'LL57 9ZZ');
  const english = await list.switchTo('en', { 'home-uprn': '10000003' });
  assert.equal(english.path, '/en/sample/home');
  assert.match(english.main, /3 Oak Lane/);
});

test('offers the earlier address again, and keeps it a looked-up one', async () => {
  const list = await find(await goOn(resident, 'en', 'home'), 'LL57 9ZZ');
  const delivery = await list.submit({ 'home-uprn': '10000002' });
  const reused = await delivery.submit({}, { button: ['reuse', 'delivery'] });
  assert.equal(reused.path, '/en/sample/delivery');
  assert.match(reused.main, /2 Oak Lane/);
  const next = await reused.submit();
  assert.equal(next.path, '/en/sample/waste');
});
