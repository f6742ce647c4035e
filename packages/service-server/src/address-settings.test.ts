import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { csvHeader, lint, payloadSchema, type AddressAnswer } from '@patrwm/journey';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { addressJourney, testGazetteer } from './testing/address-journey.ts';
import { Resident, type Page, type Values } from './testing/resident.ts';
import { startSample, type Sample } from './testing/sample-server.ts';
import type { Submission } from './submissions.ts';

let sample: Sample;
let resident: Resident;
let gazetteer: ReturnType<typeof testGazetteer>;
let sent: Submission[];

function start(addresses = true): void {
  sent = [];
  gazetteer = testGazetteer();
  sample = startSample({
    journeys: [{ journey: addressJourney, referencePrefix: 'MOV' }],
    addresses: addresses ? gazetteer.addresses : undefined,
    deliveries: [{ name: 'test', deliver: async (submission) => void sent.push(submission) }],
  });
  resident = new Resident(sample.server);
}
beforeEach(() => start());
afterEach(() => sample.stop());

const press = (page: Page, id: string, action: string, values: Values = {}): Promise<Page> =>
  page.submit(values, { button: [`${id}-action`, action] });
const buttons = (page: Page, id: string): string[] =>
  page.root.querySelectorAll(`patrwm-address-lookup button[name=${id}-action]`).map((each) => each.getAttribute('value') ?? '');
const open = (page = 'home', language = 'en'): Promise<Page> => resident.open(`/${language}/moving/${page}`);
const byHand = (id: string): Values => ({
  [`${id}-stage`]: 'manual',
  [`${id}-line1`]: 'Tŷ Gwyn',
  [`${id}-town`]: 'Aberwennol',
  [`${id}-manual-postcode`]: 'LL79 1AA',
});

/** Goes on from the page to the end, and gives what was delivered. */
async function deliver(page: Page): Promise<Record<string, AddressAnswer | null>> {
  let at = page;
  for (const [key, values] of [
    ['home', byHand('home')],
    ['child', { ...byHand('child'), 'child-same': 'home' }],
    ['move', byHand('from')],
    ['check', {}],
  ] as const)
    if (at.path.endsWith(`/${key}`)) at = await at.submit(values);
  assert.match(at.path, /confirm$/, at.errors.join());
  await sample.server.outbox.run();
  const { payload, csv, document } = sent.at(-1)!;
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const valid = ajv.compile(payloadSchema(addressJourney));
  assert.ok(valid(payload), JSON.stringify(valid.errors));
  assert.equal(csv.header, csvHeader(addressJourney));
  assert.ok(document.length > 0);
  return payload['data'] as Record<string, AddressAnswer | null>;
}

test('the journey with every setting is sound', () => {
  assert.deepEqual(
    lint(addressJourney, { today: '2026-11-21' }).faults.map(({ code, message }) => `${code} ${message}`),
    [],
  );
});

for (const [postcode, reason] of [
  ['LL79 9ZZ', 'none-found'],
  ['LL79 2AA', 'too-many'],
  ['EH1 1AA', 'outside-area'],
  ['LL79 3AA', 'retired-postcode'],
] as const) {
  test(`${reason}: told apart, in both languages, and delivered as the reason for typing it`, async () => {
    const problem = await press(await open('home', 'cy'), 'home', 'find', { 'home-postcode': postcode });
    assert.equal(problem.url.hash, '#home-problem');
    const box = (page: Page): string => page.root.querySelector('#home-problem')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const english = await problem.switchTo('en');
    assert.ok(box(problem).length > 40 && box(english).length > 40 && box(problem) !== box(english));
    const manual = await press(english, 'home', 'manual');
    const { home } = await deliver(
      await manual.submit({ 'home-line1': 'Tŷ Gwyn', 'home-town': 'Aberwennol', 'home-manual-postcode': postcode }),
    );
    assert.deepEqual([home?.source, home?.reason, home?.language], ['manual', reason, 'en']);
  });
}

test('typing it without a search is her own choice', async () => {
  const { home } = await deliver(await (await press(await open(), 'home', 'manual')).submit(byHand('home')));
  assert.equal(home?.reason, 'chose-to');
});

test('a reason that is none of ours is not kept', async () => {
  const { home } = await deliver(await (await open()).submit({ ...byHand('home'), 'home-reason': '<b>x' }));
  assert.equal(home?.reason, undefined);
});

test('too little for addresses lists streets; a street lists its addresses; all of it in either language', async () => {
  const streets = await press(await open(), 'home', 'find', { 'home-postcode': 'LL79 1' });
  assert.equal(streets.url.hash, '#home-street');
  assert.match(streets.main, /We found 2 streets for LL79 1\./);
  const refused = await press(streets, 'home', 'find');
  assert.equal(refused.status, 422);
  assert.equal(refused.root.querySelector('.patrwm-error-summary a')?.getAttribute('href'), '#home-street');
  const welsh = await refused.switchTo('cy', { 'home-street': 'heol' });
  assert.match(welsh.main, /Daethom o hyd i 2 stryd/);
  assert.equal(welsh.values()['home-street']?.[0], 'heol');
  const list = await welsh.submit();
  assert.equal(list.url.hash, '#home-uprn');
  assert.match(list.main, /6 chyfeiriad ar gyfer Heol y Frenhines, Aberwennol/);
  assert.doesNotMatch(list.main, /Lôn y Dderwen/);
  const { home } = await deliver(await list.submit({ 'home-uprn': '200000051' }));
  assert.deepEqual(
    [home?.uprn, home?.language, home?.epoch, home?.supplier, home?.cy?.lines, home?.en?.lines],
    ['200000051', 'cy', '121', 'index', ['51 Heol y Frenhines'], ['51 Queen Street']],
  );
});

test('a street that a browser found in place is found again for the error beside its list', async () => {
  const page = await open();
  const refused = await page.submit({ 'home-stage': 'choose', 'home-postcode': 'LL79 1', 'home-street': 'lon' });
  assert.equal(refused.status, 422);
  assert.match(refused.main, /6 Oak Lane/);
  assert.doesNotMatch(refused.main, /Queen Street/);
});

test('a long list stands under its streets, as one set of radios', async () => {
  const list = await press(await open(), 'home', 'find', { 'home-postcode': 'll791aa' });
  const groups = list.root.querySelectorAll('[role=group][aria-labelledby]');
  assert.deepEqual(
    groups.map((group) => group.querySelector('p')?.textContent.trim()),
    ['Oak Lane', 'Queen Street'],
  );
  assert.deepEqual(
    groups.map((group) => group.querySelectorAll('[name=home-uprn]').length),
    [6, 6],
  );
});

test('an address outside the UK: its own lines, a country, no postcode', async () => {
  const page = await press(await open('home', 'cy'), 'home', 'international');
  assert.equal(page.url.hash, '#home-lines');
  const refused = await page.submit({ 'home-lines': ' \n ' });
  assert.deepEqual(refused.errors, ['Rhowch y cyfeiriad', 'Rhowch y wlad']);
  const data = await deliver(await refused.submit({ 'home-lines': '12 Rue de la Paix\r\n\r\n75002 Paris', 'home-country': 'Ffrainc' }));
  assert.deepEqual(data['home'], {
    source: 'manual',
    lines: ['12 Rue de la Paix', '75002 Paris'],
    town: '',
    postcode: '',
    country: 'Ffrainc',
    reason: 'international',
    language: 'cy',
  });
  assert.match(sent.at(-1)!.document, /75002 Paris<br>Ffrainc<br>Teipiwyd â llaw: y tu allan i’r Deyrnas Unedig\./);
});

test('outside the UK and back loses nothing, and is then no reason', async () => {
  const page = await press(await open(), 'home', 'international');
  const back = await press(page, 'home', 'search-again', { 'home-lines': '12 Rue de la Paix', 'home-country': 'France' });
  assert.equal(back.values()['home-country']?.[0], 'France');
  const manual = await press(back, 'home', 'manual');
  assert.equal(manual.values()['home-reason']?.[0], 'chose-to');
  assert.equal((await press(manual, 'home', 'international')).values()['home-lines'] === undefined, false);
});

test('a page that does not offer it takes no address outside the UK', async () => {
  await (await open()).submit(byHand('home'));
  const refused = await (
    await open('child')
  ).submit({ 'child-stage': 'international', 'child-lines': 'Paris', 'child-country': 'France', 'child-same': '' });
  assert.equal(refused.status, 422);
});

test('the same as an earlier address: offered first, taken without typing, both languages kept', async () => {
  const list = await press(await open(), 'home', 'find', { 'home-postcode': 'LL79 1AA' });
  const child = await list.submit({ 'home-uprn': '20000002' });
  assert.equal(child.path, '/en/moving/child');
  assert.match(child.main, /What is your address\?.*2 Oak Lane, Aberwennol, LL79 1AA.*A different address/);
  const refused = await child.submit();
  assert.deepEqual(refused.errors, ['Select an address']);
  assert.equal(refused.root.querySelector('.patrwm-error-summary a')?.getAttribute('href'), '#child-same');
  const welsh = await refused.switchTo('cy', { 'child-same': 'home' });
  assert.equal(welsh.values()['child-same']?.[0], 'home');
  const data = await deliver(await welsh.submit());
  assert.deepEqual(data['child'], data['home']);
  assert.equal(data['child']?.uprn, '20000002');
});

test('a different address than the earlier one is searched for, and the earlier one forgotten', async () => {
  const child = await (await open()).submit(byHand('home'));
  const list = await child.submit({ 'child-same': '', 'child-postcode': 'LL79 1AA' });
  assert.equal(list.url.hash, '#child-uprn');
  const data = await deliver(await list.submit({ 'child-uprn': '20000003' }));
  assert.deepEqual([data['home']?.source, data['child']?.uprn], ['manual', '20000003']);
});

test('a button pressed beside a selected earlier address means another one', async () => {
  const child = await (await open()).submit(byHand('home'));
  const list = await press(child, 'child', 'find', { 'child-same': 'home', 'child-postcode': 'LL79 1AA' });
  const data = await deliver(await list.submit({ 'child-uprn': '20000003' }));
  assert.equal(data['child']?.uprn, '20000003');
});

test('no search at all: the earlier address is still offered, and else it is typed', async () => {
  await sample.stop();
  start(false);
  const child = await (await open()).submit(byHand('home'));
  assert.match(child.main, /A different address/);
  assert.deepEqual(buttons(child, 'child'), []);
  assert.deepEqual((await child.submit()).errors, ['Select an address']);
  const data = await deliver(await child.submit({ 'child-same': 'home' }));
  assert.deepEqual(data['child']?.lines, ['Tŷ Gwyn']);
});

test('manual entry may wait for a search, and is there after one', async () => {
  assert.deepEqual(buttons(await open('home'), 'home'), ['find', 'manual', 'international']);
  const child = await (await open()).submit(byHand('home'));
  assert.deepEqual(buttons(child, 'child'), ['find']);
  const none = await press(child, 'child', 'find', { 'child-same': '', 'child-postcode': 'LL79 9ZZ' });
  assert.deepEqual(buttons(none, 'child'), ['find', 'manual']);
  const list = await press(child, 'child', 'find', { 'child-same': '', 'child-postcode': 'LL79 1AA' });
  const again = await press(list, 'child', 'search-again');
  assert.deepEqual(buttons(again, 'child'), ['find', 'manual']);
});

test('tokens for her own address, none for somebody else’s, a section of its own for a second one', async () => {
  const token = (page: Page, name: string): string | undefined => page.root.querySelector(`[name=${name}]`)?.getAttribute('autocomplete');
  const home = await press(await open(), 'home', 'manual');
  assert.deepEqual(
    ['line1', 'line2', 'town', 'manual-postcode'].map((part) => token(home, `home-${part}`)),
    ['address-line1', 'address-line2', 'address-level2', 'postal-code'],
  );
  const child = await home.submit(byHand('home'));
  assert.equal(token(child, 'child-postcode'), 'off');
  const move = await child.submit({ 'child-same': 'home' });
  assert.equal(token(move, 'to-postcode'), 'section-to postal-code');
});

test('two on one page keep to themselves: one by any part of it, one by postcode', async () => {
  const child = await (await open()).submit(byHand('home'));
  const move = await child.submit({ 'child-same': 'home' });
  const short = await press(move, 'from', 'find', { 'from-text': 'x', 'to-postcode': 'LL79 1AA' });
  assert.match(short.main, /Enter at least 3 letters or numbers/);
  const list = await press(short, 'from', 'find', { 'from-text': 'lôn' });
  assert.equal(list.url.hash, '#from-uprn');
  assert.equal(list.root.querySelectorAll('[name=to-uprn]').length, 0);
  assert.equal(list.values()['to-postcode']?.[0], 'LL79 1AA');
  const ids = list.root.querySelectorAll('[id]').map((each) => each.getAttribute('id'));
  assert.equal(new Set(ids).size, ids.length);
  const both = await list.submit({ 'from-uprn': '20000001' });
  assert.equal(both.url.hash, '#to-uprn');
  assert.match(both.main, /1 Oak Lane/);
  const data = await deliver(await both.submit({ 'to-uprn': '200000052' }));
  assert.deepEqual([data['from']?.uprn, data['to']?.uprn], ['20000001', '200000052']);
});

test('a UPRN that the gazetteer does not have is refused, with the search and all that was typed still there', async () => {
  const page = await open();
  for (const stage of ['choose', 'chosen', 'find']) {
    const refused = await page.submit({ 'home-stage': stage, 'home-postcode': 'LL79 1AA', 'home-uprn': '999', 'home-line1': 'Tŷ Gwyn' });
    assert.equal(refused.status, 422, stage);
    const link = refused.root.querySelector('.patrwm-error-summary a')?.getAttribute('href') ?? '';
    assert.ok(refused.root.querySelector(link), `${stage}: ${link}`);
    assert.equal(refused.values()['home-postcode']?.[0], 'LL79 1AA');
    assert.equal(refused.values()['home-line1']?.[0], 'Tŷ Gwyn');
  }
});

test('a choice made in the browser is read again, and says which data it was read from', async () => {
  const data = await deliver(await (await open()).submit({ 'home-stage': 'chosen', 'home-postcode': 'LL79 1AA', 'home-uprn': '20000004' }));
  assert.deepEqual([data['home']?.epoch, data['home']?.supplier, data['home']?.lines], ['122', 'index', ['4 Oak Lane']]);
});

test('the gazetteer not answering at the last step keeps what it said before', async () => {
  const list = await press(await open(), 'home', 'find', { 'home-postcode': 'LL79 1AA' });
  gazetteer.state.downByUprn = true;
  const { home } = await deliver(await list.submit({ 'home-uprn': '20000004' }));
  assert.deepEqual([home?.uprn, home?.reason, home?.source], ['20000004', 'unavailable', 'lookup']);
  assert.match(sent.at(-1)!.document, /UPRN 20000004\. It could not be read again/);
});
